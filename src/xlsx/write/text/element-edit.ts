/** Small changes to an element of a part, as splices: children put last, an attribute set. */
import type { ElementRange } from '../../package/index.ts';
import type { PartEdit } from './splice.ts';

/** "x:" of "x:sheets", "" of "sheets". */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/** Puts `xml` last in the element, which is opened when it is written as `<a/>`. */
export function appendInside(edit: PartEdit, range: ElementRange, xml: string): void {
  if (xml === '') return;
  if (!edit.text.slice(range.innerEnd, range.end).startsWith('<')) {
    const slash = edit.text.lastIndexOf('/', range.end);
    edit.replace(slash, range.end, `>${xml}</${range.name}>`);
  } else edit.insert(range.innerEnd, xml);
}

/** Where the value of an attribute stands in an element's open tag, by its name as written; null when it is not there. */
export function attributeRange(
  text: string,
  range: ElementRange,
  attribute: string,
): { start: number; end: number } | null {
  const tag = text.slice(range.start, range.innerStart);
  const pattern = /\s([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/g;
  for (let found = pattern.exec(tag); found; found = pattern.exec(tag)) {
    if (found[1] !== attribute) continue;
    const end = range.start + pattern.lastIndex - 1;
    return { start: end - (found[2] as string).length + 2, end };
  }
  return null;
}

/** Sets the attribute when the element has it; leaves the element alone when it has not. */
export function setAttribute(edit: PartEdit, range: ElementRange, attribute: string, value: string): void {
  const place = attributeRange(edit.text, range, attribute);
  if (place) edit.replace(place.start, place.end, value);
}

/** After the last child that comes before `local` in the schema's order, or first inside the root. */
export function placeFor(
  root: ElementRange & { readonly children: readonly ElementRange[] },
  local: string,
  order: readonly string[],
): number {
  const rank = order.indexOf(local);
  let at = root.innerStart;
  for (const child of root.children) {
    const own = order.indexOf(child.local);
    if (own >= 0 && own <= rank) at = child.end;
  }
  return at;
}
