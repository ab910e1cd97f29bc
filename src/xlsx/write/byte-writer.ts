import { escapeText } from './xml-text.ts';

/** Bytes that are written often, four to a word. */
export interface Piece {
  readonly words: Int32Array;
  readonly length: number;
}

function pieceOfBytes(bytes: Uint8Array): Piece {
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  const words = Int32Array.from({ length: padded.length / 4 }, (_, i) => view.getInt32(i * 4, true));
  return { words, length: bytes.length };
}

/** The text as a piece, as it is: nothing is escaped. */
export function pieceOf(text: string): Piece {
  return pieceOfBytes(utf8(text));
}

/**
 * Bytes that grow, without a string per cell. 217 MB of XML pass through here in a big run, so the common characters are
 * written one by one and only what is rare is made as a string first.
 */
export class ByteWriter {
  bytes: Uint8Array;
  at = 0;
  #view: DataView;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
    this.#view = new DataView(this.bytes.buffer);
  }

  /** Makes room for `more` bytes beyond what is written. */
  room(more: number): void {
    if (this.at + more <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.at + more));
    wider.set(this.bytes.subarray(0, this.at));
    this.bytes = wider;
    this.#view = new DataView(wider.buffer);
  }

  /** A piece made beforehand; there must be room for it and three bytes more. */
  piece({ words, length }: Piece): void {
    const view = this.#view;
    const { at } = this;
    // Four bytes at a time; what the last word has too much is written over by what follows.
    for (let i = 0; i < words.length; i++) view.setInt32(at + i * 4, words[i] as number, true);
    this.at = at + length;
  }

  /** What has been written since `start`, as a piece. */
  copy(start: number): Piece {
    return pieceOfBytes(this.bytes.subarray(start, this.at));
  }

  /** Characters below 128 that need no escape; there must be room. */
  ascii(text: string): void {
    const { bytes } = this;
    let { at } = this;
    for (let i = 0; i < text.length; i++) bytes[at++] = text.charCodeAt(i);
    this.at = at;
  }

  /** A whole number from 0 to 2^31 - 1; there must be room for ten digits. */
  digits(value: number): void {
    const { bytes } = this;
    let length = 1;
    for (let ceiling = 10; length < 10 && value >= ceiling; ceiling *= 10) length++;
    let to = (this.at += length);
    let rest = value | 0;
    while (length-- > 0) {
      const tenth = (rest / 10) | 0;
      bytes[--to] = 48 + rest - tenth * 10;
      rest = tenth;
    }
  }

  /** A finite number in the shortest form that reads back as the same; there must be room for 25 characters. */
  number(value: number): void {
    if (value >= 0 && value <= 0x7fffffff) {
      if (value === (value | 0)) return this.digits(value);
      // One decimal is what most shares and outcomes have: the nearest double of n/10 is n/10 itself.
      const tenths = Math.round(value * 10);
      if (tenths <= 0x7fffffff && tenths / 10 === value) {
        const whole = (tenths / 10) | 0;
        this.digits(whole);
        this.bytes[this.at++] = 0x2e;
        this.bytes[this.at++] = 48 + tenths - whole * 10;
        return;
      }
    }
    this.ascii(String(value));
  }

  /** Text as element content: escaped and UTF-8. Makes its own room. */
  text(text: string): void {
    // The longest: "&amp;" for "&".
    this.room(text.length * 5 + 16);
    const { bytes } = this;
    const start = this.at;
    let at = start;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c < 0x80) {
        if (c === 0x26 || c === 0x3c || c === 0x3e) {
          const entity = c === 0x26 ? ampersand : c === 0x3c ? lessThan : greaterThan;
          for (let k = 0; k < entity.length; k++) bytes[at++] = entity[k] as number;
          continue;
        }
        // Controls, and what may be taken for an escape ("_x"), go the long way.
        if (c < 0x20 ? c !== 9 && c !== 10 : c === 0x5f && text.charCodeAt(i + 1) === 0x78)
          return this.rareText(text, start);
        bytes[at++] = c;
      } else if (c < 0x800) {
        bytes[at++] = 0xc0 | (c >> 6);
        bytes[at++] = 0x80 | (c & 63);
      } else if (c < 0xd800 || (c > 0xdfff && c < 0xfffe)) {
        bytes[at++] = 0xe0 | (c >> 12);
        bytes[at++] = 0x80 | ((c >> 6) & 63);
        bytes[at++] = 0x80 | (c & 63);
      } else return this.rareText(text, start);
    }
    this.at = at;
  }

  private rareText(text: string, start: number): void {
    const encoded = utf8(escapeText(text));
    this.at = start;
    this.room(encoded.length);
    this.bytes.set(encoded, start);
    this.at = start + encoded.length;
  }
}

const encoder = new TextEncoder();
const ampersand = encoder.encode('&amp;');
const lessThan = encoder.encode('&lt;');
const greaterThan = encoder.encode('&gt;');

export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}
