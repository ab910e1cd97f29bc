/** An XML part as a tree of elements: enough for parts that are read once, prefixes left out. */
import { undoXstring, unescapeXml, XmlCursor, XmlEvent } from '../../xlsx/package/index.ts';

export interface XmlElement {
  readonly name: string;
  /** Attributes by name; a relationship's id is "r:id" whatever its prefix was. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, joined. */
  readonly text: string;
}

const attributePattern = /\s([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function attributesOf(cursor: XmlCursor): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single] of cursor.text.slice(cursor.start, cursor.end).matchAll(attributePattern)) {
    const colon = name.indexOf(':');
    if (name.startsWith('xmlns')) continue;
    found[colon < 0 ? name : name.slice(colon + 1)] ??= unescapeXml(double ?? single ?? '');
  }
  const id = cursor.relationId();
  if (id !== null) found['r:id'] = id;
  return found;
}

/** Parses a whole part. Throws ProblemError when it is not well-formed. */
export function parseXml(text: string, part?: string): XmlElement {
  const cursor = new XmlCursor(text, part);
  const stack: { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }[] = [];
  let root: XmlElement | null = null;
  for (let event = cursor.next(); event !== XmlEvent.end; event = cursor.next()) {
    if (event === XmlEvent.open)
      stack.push({ name: cursor.local, attributes: attributesOf(cursor), children: [], text: '' });
    else if (event === XmlEvent.text) {
      const top = stack.at(-1);
      if (top) top.text += cursor.value;
    } else {
      const done = stack.pop() as XmlElement;
      const parent = stack.at(-1);
      if (parent) parent.children.push(done);
      else root = done;
    }
  }
  return root as XmlElement;
}

export const child = (element: XmlElement | null | undefined, name: string): XmlElement | null =>
  element?.children.find((c) => c.name === name) ?? null;

export const children = (element: XmlElement | null | undefined, name: string): XmlElement[] =>
  element?.children.filter((c) => c.name === name) ?? [];

/** A boolean attribute; absent is `usual`. */
export function flag(element: XmlElement | null, name: string, usual = false): boolean {
  const value = element?.attributes[name];
  return value === undefined ? usual : value === '1' || value === 'true';
}

/** All the text of rich or plain strings (`<si>`, `<is>`, comments), phonetic readings left out. */
export function richText(element: XmlElement | null): string {
  if (!element) return '';
  return element.children
    .map((c) => (c.name === 't' ? undoXstring(c.text) : c.name === 'r' ? richText(c) : ''))
    .join('');
}
