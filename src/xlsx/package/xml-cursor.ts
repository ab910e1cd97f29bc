/**
 * A small, strict XML reader: one cursor that walks the text and stops at each tag and text. Namespaces are resolved, so
 * `x:` prefixes do not matter. DOCTYPE is refused, so there are no entities but the five of XML and numeric ones.
 */
import { ProblemError } from './problem.ts';
import { unescapeXml } from './xml-text.ts';

/** What the cursor stands on. `<a/>` gives open and then close. */
export const XmlEvent = { end: 0, open: 1, close: 2, text: 3 } as const;
export type XmlEvent = (typeof XmlEvent)[keyof typeof XmlEvent];

/** Deeper nesting than any schema has: only an attack is. */
const maxDepth = 1000;

const nameEnd = /[\s/>]/g;
const attribute = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /\s*(\/?)>/y;

interface Attribute {
  readonly name: string;
  readonly value: string;
}

export class XmlCursor {
  readonly text: string;
  readonly #part: string | undefined;
  #at = 0;
  #pendingClose = false;
  #hasRoot = false;
  readonly #open: string[] = [];
  /** Namespace declarations in force: prefix, address, depth of the element that made it. */
  readonly #spaces: { prefix: string; uri: string; depth: number }[] = [];
  #attributes: Attribute[] = [];

  /** Tag name as written, with prefix. */
  name = '';
  /** Tag name without prefix. */
  local = '';
  /** Start of the tag or text stood on. */
  start = 0;
  /** One past its end. */
  end = 0;
  /** Written as `<a/>`. */
  isEmptyTag = false;
  /** Of text: stands in CDATA, taken as it is. */
  isCdata = false;

  constructor(text: string, part?: string) {
    this.text = text;
    this.#part = part;
    if (text.charCodeAt(0) === 0xfeff) this.#at = 1;
  }

  /** Number of open elements; on an open or close tag its own is counted. */
  get depth(): number {
    return this.#open.length + (this.#pendingCloseDone ? 1 : 0);
  }

  /** On a close tag the element is popped already, but still counted. */
  #pendingCloseDone = false;

  #fail(detail: string): never {
    throw new ProblemError('damaged', `XML: ${detail} at character ${this.#at}`, this.#part);
  }

  next(): XmlEvent {
    this.#pendingCloseDone = false;
    if (this.#pendingClose) return this.#close(this.name, this.start, this.end);
    const { text } = this;
    for (;;) {
      const at = this.#at;
      const tag = text.indexOf('<', at);
      if (tag < 0) return this.#finish(at);
      if (tag > at) {
        if (this.#open.length > 0) return this.#text(at, tag);
        if (text.slice(at, tag).trim() !== '') this.#fail('text outside the root');
        this.#at = tag;
      }
      const kind = text.charCodeAt(tag + 1);
      if (kind === 0x3f) this.#skip(tag, '?>');
      else if (kind === 0x21) {
        if (text.startsWith('<!--', tag)) this.#skip(tag + 4, '-->');
        else if (text.startsWith('<![CDATA[', tag)) return this.#cdata(tag);
        else this.#fail('DOCTYPE is not allowed');
      } else if (kind === 0x2f) return this.#closeTag(tag);
      else return this.#openTag(tag);
    }
  }

  #skip(from: number, mark: string): void {
    const end = this.text.indexOf(mark, from);
    if (end < 0) this.#fail(`"${mark}" is missing`);
    this.#at = end + mark.length;
  }

  #finish(at: number): XmlEvent {
    if (this.#open.length > 0) this.#fail(`<${this.#open.at(-1)}> is not closed`);
    if (!this.#hasRoot || this.text.slice(at).trim() !== '') this.#fail('no root element');
    this.#at = this.text.length;
    this.start = this.end = this.#at;
    return XmlEvent.end;
  }

  #text(from: number, to: number): XmlEvent {
    this.start = from;
    this.end = this.#at = to;
    this.isCdata = false;
    return XmlEvent.text;
  }

  #cdata(tag: number): XmlEvent {
    if (this.#open.length === 0) this.#fail('CDATA outside the root');
    this.#skip(tag, ']]>');
    this.start = tag + 9;
    this.end = this.#at - 3;
    this.isCdata = true;
    return XmlEvent.text;
  }

  #openTag(tag: number): XmlEvent {
    nameEnd.lastIndex = tag + 1;
    const stop = nameEnd.exec(this.text)?.index ?? -1;
    if (stop <= tag + 1) this.#fail('a tag has no name');
    if (this.#open.length === 0 && this.#hasRoot) this.#fail('two root elements');
    if (this.#open.length >= maxDepth) this.#fail('nested too deeply');
    this.#setName(this.text.slice(tag + 1, stop));
    this.#readAttributes(stop);
    this.start = tag;
    this.end = this.#at;
    this.#hasRoot = true;
    this.#open.push(this.name);
    this.#pendingClose = this.isEmptyTag;
    return XmlEvent.open;
  }

  #readAttributes(from: number): void {
    const attributes: Attribute[] = [];
    attribute.lastIndex = this.#at = from;
    for (let found = attribute.exec(this.text); found; found = attribute.exec(this.text)) {
      this.#at = attribute.lastIndex;
      const name = found[1] as string;
      const value = found[2] ?? found[3] ?? '';
      if (attributes.length < 64 && attributes.some((known) => known.name === name)) this.#fail('an attribute twice');
      attributes.push({ name, value });
      if (name === 'xmlns' || name.startsWith('xmlns:'))
        this.#spaces.push({ prefix: name.slice(6), uri: unescapeXml(value), depth: this.#open.length + 1 });
    }
    tagEnd.lastIndex = this.#at;
    const end = tagEnd.exec(this.text);
    if (!end) this.#fail('a tag is malformed');
    this.#at = tagEnd.lastIndex;
    this.isEmptyTag = end[1] === '/';
    this.#attributes = attributes;
  }

  #closeTag(tag: number): XmlEvent {
    const end = this.text.indexOf('>', tag);
    if (end < 0) this.#fail('a tag is not finished');
    this.#at = end + 1;
    return this.#close(this.text.slice(tag + 2, end).trimEnd(), tag, end + 1);
  }

  #close(name: string, start: number, end: number): XmlEvent {
    if (this.#open.at(-1) !== name) this.#fail(`</${name}> closes <${this.#open.at(-1) ?? ''}>`);
    this.#dropSpaces();
    this.#open.pop();
    this.#pendingClose = false;
    this.#pendingCloseDone = true;
    this.#setName(name);
    this.#attributes = [];
    this.start = start;
    this.end = end;
    return XmlEvent.close;
  }

  /** Declarations of an element go with it; on the close tag they are gone already, which no reader here minds. */
  #dropSpaces(): void {
    while ((this.#spaces.at(-1)?.depth ?? 0) >= this.#open.length) {
      if (this.#spaces.length === 0) return;
      this.#spaces.pop();
    }
  }

  #setName(name: string): void {
    this.name = name;
    const colon = name.indexOf(':');
    this.local = colon < 0 ? name : name.slice(colon + 1);
  }

  /** Namespace of a prefix ("" is the default one) where the cursor stands; "" when it is not declared. */
  namespace(prefix = this.name.slice(0, Math.max(0, this.name.length - this.local.length - 1))): string {
    for (let i = this.#spaces.length - 1; i >= 0; i--) {
      const space = this.#spaces[i] as { prefix: string; uri: string };
      if (space.prefix === prefix) return space.uri;
    }
    return '';
  }

  /** Value of an attribute without prefix, unescaped; null when it is not there. Only on an open tag. */
  attr(name: string): string | null {
    const all = this.#attributes;
    for (let i = 0; i < all.length; i++) {
      const found = all[i] as (typeof all)[number];
      if (found.name === name) return unescapeXml(found.value);
    }
    return null;
  }

  /** Value of the relationship attribute (`r:id`, whatever the prefix is); null when it is not there. */
  relationId(local = 'id'): string | null {
    for (const found of this.#attributes) {
      const colon = found.name.indexOf(':');
      if (colon < 0 || found.name.slice(colon + 1) !== local) continue;
      if (this.namespace(found.name.slice(0, colon)).endsWith('/relationships')) return unescapeXml(found.value);
    }
    return null;
  }

  /** The text stood on, unescaped. */
  get value(): string {
    const raw = this.text.slice(this.start, this.end);
    return this.isCdata ? raw : unescapeXml(raw);
  }

  /** On an open tag: joins the text directly and deeper inside, and leaves the cursor on its close tag. */
  readText(): string {
    const level = this.#open.length;
    let all = '';
    for (;;) {
      const event = this.next();
      if (event === XmlEvent.text) all += this.value;
      else if (event === XmlEvent.close && this.#open.length < level) return all;
    }
  }

  /** On an open tag: leaves the cursor on its close tag. */
  skip(): void {
    const level = this.#open.length;
    while (this.next() !== XmlEvent.close || this.#open.length >= level);
  }
}

/** Reads the text to its end; throws ProblemError when it is not well-formed. */
export function checkWellFormed(text: string, part?: string): void {
  const cursor = new XmlCursor(text, part);
  while (cursor.next() !== XmlEvent.end);
}
