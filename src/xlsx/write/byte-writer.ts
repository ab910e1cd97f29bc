import { escapeText } from './xml-text.ts';

/**
 * Bytes that grow, without a string per cell. 217 MB of XML pass through here in a big run, so the common characters are
 * written one by one and only what is rare is made as a string first.
 */
export class ByteWriter {
  bytes: Uint8Array;
  at = 0;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
  }

  /** Makes room for `more` bytes beyond what is written. */
  room(more: number): void {
    if (this.at + more <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.at + more));
    wider.set(this.bytes.subarray(0, this.at));
    this.bytes = wider;
  }

  /** A short piece made beforehand; there must be room. */
  piece(piece: Uint8Array): void {
    const { bytes } = this;
    let { at } = this;
    for (let i = 0; i < piece.length; i++) bytes[at++] = piece[i] as number;
    this.at = at;
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
    let length = 1;
    for (let n = value; n >= 10; n = (n / 10) | 0) length++;
    let to = (this.at += length);
    let rest = value;
    do {
      const tenth = (rest / 10) | 0;
      this.bytes[--to] = 48 + rest - tenth * 10;
      rest = tenth;
    } while (rest > 0);
  }

  /** A finite number in the shortest form that reads back as the same; there must be room for 25 characters. */
  number(value: number): void {
    if (value >= 0 && value <= 0x7fffffff && value === (value | 0)) this.digits(value);
    else this.ascii(String(value));
  }

  /** Text as element content: escaped and UTF-8. Makes its own room. */
  text(text: string): void {
    this.room(text.length * 3 + 16);
    const { bytes } = this;
    const start = this.at;
    let at = start;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c < 0x80) {
        // & < > controls and "_" (which may begin an escape) take the long way.
        if (c < 0x20 ? c !== 9 && c !== 10 : c === 0x26 || c === 0x3c || c === 0x3e || c === 0x5f)
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

export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}
