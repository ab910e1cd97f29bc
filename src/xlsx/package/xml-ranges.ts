/** Where elements stand in a text, found by depth: the first `<extLst>` of a text may be somebody else's. */
import { XmlCursor, XmlEvent } from './xml-cursor.ts';

export interface ElementRange {
  /** As written, with prefix. */
  readonly name: string;
  readonly local: string;
  readonly start: number;
  readonly end: number;
  /** Between the tags; both are `end` for `<a/>`. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

export interface RootRange extends ElementRange {
  readonly children: readonly ElementRange[];
}

/** The root element and its children, in order. Reads the whole text: throws ProblemError when it is not well-formed. */
export function rootRange(text: string, part?: string): RootRange {
  const cursor = new XmlCursor(text, part);
  const children: ElementRange[] = [];
  const starts: { start: number; innerStart: number; isEmpty: boolean }[] = [];
  let root: ElementRange | null = null;
  for (let event = cursor.next(); event !== XmlEvent.end; event = cursor.next()) {
    if (event === XmlEvent.open && cursor.depth <= 2)
      starts.push({ start: cursor.start, innerStart: cursor.end, isEmpty: cursor.isEmptyTag });
    else if (event === XmlEvent.close && cursor.depth <= 2) {
      const { start, innerStart, isEmpty } = starts.pop() as (typeof starts)[number];
      const range: ElementRange = {
        name: cursor.name,
        local: cursor.local,
        start,
        end: cursor.end,
        innerStart,
        innerEnd: isEmpty ? innerStart : cursor.start,
      };
      if (cursor.depth === 2) children.push(range);
      else root = range;
    }
  }
  return { ...(root as unknown as ElementRange), children };
}

/** The children of an element given by its range in the text. */
export function childRanges(text: string, range: ElementRange): ElementRange[] {
  const shift = range.start;
  return rootRange(text.slice(range.start, range.end)).children.map((child) => ({
    ...child,
    start: child.start + shift,
    end: child.end + shift,
    innerStart: child.innerStart + shift,
    innerEnd: child.innerEnd + shift,
  }));
}
