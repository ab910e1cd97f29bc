/** Splices of one part, in the words of its schema: elements are replaced, put where they belong, or taken away. */
import type { ElementRange, RootRange } from '../../xlsx/package/index.ts';
import { joinBytes, rootRange, unescapeXml } from '../../xlsx/package/index.ts';
import { appendInside, placeFor, prefixOf } from '../../xlsx/write/text/element-edit.ts';
import { PartEdit, splicedBytes } from '../../xlsx/write/text/splice.ts';

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export class PartWriter {
  readonly edit: PartEdit;
  readonly root: RootRange;
  private readonly order: readonly string[];
  private readonly prefix: string;
  private readonly idPrefix: string | null;

  /** `order` is the schema's order of the root's children. */
  constructor(part: string, bytes: Uint8Array, order: readonly string[]) {
    this.edit = new PartEdit(part, bytes);
    this.root = rootRange(this.edit.text, part);
    this.order = order;
    this.prefix = prefixOf(this.root.name);
    const tag = this.edit.text.slice(this.root.start, this.root.innerStart);
    this.idPrefix = new RegExp(`xmlns:([\\w.-]+)\\s*=\\s*["']${officeRelationships}["']`).exec(tag)?.[1] ?? null;
  }

  get text(): string {
    return this.edit.text;
  }

  children(local: string): ElementRange[] {
    return this.root.children.filter((child) => child.local === local);
  }

  /** XML written without prefixes, in the words of this part. */
  own(xml: string): string {
    const named = this.prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${this.prefix}`);
    if (this.idPrefix === 'r' || !/\sr:/.test(named)) return named;
    if (this.idPrefix !== null) return named.replace(/(\s)r:(?=\w+=")/g, `$1${this.idPrefix}:`);
    return named.replace(/^<([^\s>/]+)/, `<$1 xmlns:r="${officeRelationships}"`);
  }

  /** Puts `xml` ("" takes it away) in the place of all children of a name, or where such a child belongs. */
  put(local: string, xml: string): void {
    this.putRaw(local, this.own(xml));
  }

  /** The same with XML that is written as this part writes it. */
  putRaw(local: string, xml: string): void {
    const [first, ...rest] = this.children(local);
    for (const range of rest) this.edit.replace(range.start, range.end, '');
    if (first) this.edit.replace(first.start, first.end, xml);
    else if (xml !== '') this.edit.insert(this.place(local), xml);
  }

  append(range: ElementRange, xml: string): void {
    appendInside(this.edit, range, this.own(xml));
  }

  /** Puts more XML, written as this part writes it, behind the children of a name or where such a child belongs. */
  insert(local: string, xml: string): void {
    this.edit.insert(this.place(local), xml);
  }

  /** The open tag of an element of this part. */
  tagOf(range: ElementRange): string {
    return this.text.slice(range.start, range.innerStart);
  }

  private place(local: string): number {
    return placeFor(this.root, local, this.order);
  }

  /** The part's bytes; null when nothing has changed. */
  bytes(): Uint8Array | null {
    return this.edit.isChanged ? joinBytes(splicedBytes(this.edit.original, this.edit.splices).pieces) : null;
  }
}

/** An open tag with an attribute set where it stands (last when it is new), or taken away by null. `value` is escaped. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const pattern = new RegExp(`(\\s)${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  const known = pattern.exec(tag);
  if (!known) return value === null ? tag : tag.replace(/\s*\/?>$/, (end) => ` ${name}="${value}"${end}`);
  const [whole, space = '', quoted = ''] = known;
  if (value !== null && unescapeXml(quoted.slice(1, -1)) === unescapeXml(value)) return tag;
  const next = value === null ? '' : `${space}${name}="${value}"`;
  return tag.slice(0, known.index) + next + tag.slice(known.index + whole.length);
}

export function attributeOf(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? (found[1] ?? found[2] ?? '') : null;
}
