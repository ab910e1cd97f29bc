/** Relationships of a part (ECMA-376 part 2, §9.3): everything in a package is found through them, never by default names. */
import type { Package } from './package.ts';
import { relationshipsPart, resolveTarget } from './part-name.ts';
import { XmlCursor, XmlEvent } from './xml-cursor.ts';
import { escapeXml } from './xml-text.ts';

export interface Relationship {
  readonly id: string;
  /** Full type address. */
  readonly type: string;
  /** Last segment of the type ("worksheet", "comments"): the same in transitional and strict files. */
  readonly kind: string;
  /** Part name for an internal target, the address as written for an external one. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Relationships of a part, "" for those of the package itself; empty when it has none. Throws ProblemError. */
export async function readRelationships(pkg: Package, part: string): Promise<Relationship[]> {
  const rels = relationshipsPart(part);
  if (!pkg.has(rels)) return [];
  return parseRelationships(await pkg.text(rels), part, rels);
}

export function parseRelationships(text: string, part: string, relsPart?: string): Relationship[] {
  const cursor = new XmlCursor(text, relsPart);
  const all: Relationship[] = [];
  for (let event = cursor.next(); event !== XmlEvent.end; event = cursor.next()) {
    if (event !== XmlEvent.open || cursor.local !== 'Relationship') continue;
    const type = cursor.attr('Type') ?? '';
    const isExternal = cursor.attr('TargetMode') === 'External';
    const target = cursor.attr('Target') ?? '';
    all.push({
      id: cursor.attr('Id') ?? '',
      type,
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: isExternal ? target : resolveTarget(part, target),
      isExternal,
    });
  }
  return all;
}

/** An id that no relationship has: rId1, rId2, … */
export function freeRelationshipId(relationships: readonly { readonly id: string }[]): string {
  const used = new Set(relationships.map((relationship) => relationship.id));
  let n = relationships.length + 1;
  while (used.has(`rId${n}`)) n++;
  return `rId${n}`;
}

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Text of a .rels part with one relationship more, last; `text` null for a part that has none yet. Target as written. */
export function withRelationship(
  text: string | null,
  added: { readonly id: string; readonly type: string; readonly target: string },
): string {
  return insertLast(text ?? emptyRelationships, 'Relationship', [
    ['Id', added.id],
    ['Type', added.type],
    ['Target', added.target],
  ]);
}

/** Text of a .rels part without the relationships that `isGone` names. */
export function withoutRelationships(text: string, part: string, isGone: (r: Relationship) => boolean): string {
  const gone = new Set(
    parseRelationships(text, part)
      .filter(isGone)
      .map((r) => r.id),
  );
  return removeElements(text, (cursor) => cursor.local === 'Relationship' && gone.has(cursor.attr('Id') ?? ''));
}

/** Puts an empty element last in the root, with the root's prefix. */
export function insertLast(text: string, local: string, attributes: readonly (readonly [string, string])[]): string {
  const cursor = new XmlCursor(text);
  let at = -1;
  let isEmptyRoot = false;
  let root = '';
  for (let event = cursor.next(); event !== XmlEvent.end; event = cursor.next()) {
    if (cursor.depth !== 1 || event === XmlEvent.text) continue;
    if (event === XmlEvent.open) {
      root = cursor.name;
      isEmptyRoot = cursor.isEmptyTag;
    } else at = isEmptyRoot ? cursor.end : cursor.start;
  }
  const prefix = root.includes(':') ? root.slice(0, root.indexOf(':') + 1) : '';
  const element = `<${prefix}${local}${attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')}/>`;
  if (!isEmptyRoot) return text.slice(0, at) + element + text.slice(at);
  return `${text.slice(0, at).replace(/\s*\/>$/, '>')}${element}</${root}>${text.slice(at)}`;
}

/** Takes out the elements whose open tag `isGone` says yes to, with all that is in them. */
export function removeElements(text: string, isGone: (cursor: XmlCursor) => boolean): string {
  const cursor = new XmlCursor(text);
  let kept = '';
  let from = 0;
  for (let event = cursor.next(); event !== XmlEvent.end; event = cursor.next()) {
    if (event !== XmlEvent.open || !isGone(cursor)) continue;
    kept += text.slice(from, cursor.start);
    cursor.skip();
    from = cursor.end;
  }
  return kept + text.slice(from);
}
