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

/*
 * The three below put something at a place and give the place after it: a loop over many cells keeps the place to itself, and
 * is compiled as one.
 */

export function pieceAt(view: DataView, at: number, { words, length }: Piece): number {
  // Four bytes at a time; what the last word has too much is written over by what follows.
  for (let i = 0; i < words.length; i++) view.setInt32(at + i * 4, words[i] as number, true);
  return at + length;
}

export function digitsAt(bytes: Uint8Array, at: number, value: number): number {
  let length = 1;
  for (let ceiling = 10; length < 10 && value >= ceiling; ceiling *= 10) length++;
  let rest = value | 0;
  for (let to = at + length; to > at;) {
    const tenth = (rest / 10) | 0;
    bytes[--to] = 48 + rest - tenth * 10;
    rest = tenth;
  }
  return at + length;
}

export function numberAt(bytes: Uint8Array, at: number, value: number): number {
  if (value >= 0 && value <= 0x7fffffff) {
    if (value === (value | 0)) return digitsAt(bytes, at, value);
    // One decimal is what most shares and outcomes have: the nearest double of n/10 is n/10 itself.
    const tenths = Math.round(value * 10);
    if (tenths <= 0x7fffffff && tenths / 10 === value) {
      const whole = (tenths / 10) | 0;
      const point = digitsAt(bytes, at, whole);
      bytes[point] = 0x2e;
      bytes[point + 1] = 48 + tenths - whole * 10;
      return point + 2;
    }
  }
  const text = String(value);
  for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i);
  return at + text.length;
}

/**
 * Bytes that grow, without a string per cell. 217 MB of XML pass through here in a big run, so the common characters are
 * written one by one and only what is rare is made as a string first.
 */
export class ByteWriter {
  bytes: Uint8Array;
  at = 0;
  view: DataView;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
    this.view = new DataView(this.bytes.buffer);
  }

  /** Makes room for `more` bytes beyond what is written. */
  room(more: number): void {
    if (this.at + more <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.at + more));
    wider.set(this.bytes.subarray(0, this.at));
    this.bytes = wider;
    this.view = new DataView(wider.buffer);
  }

  /** A piece made beforehand; there must be room for it and three bytes more. */
  piece(piece: Piece): void {
    this.at = pieceAt(this.view, this.at, piece);
  }

  /** What has been written since `start`, as a piece. */
  copy(start: number): Piece {
    return pieceOfBytes(this.bytes.subarray(start, this.at));
  }

  /** A whole number from 0 to 2^31 - 1; there must be room for ten digits. */
  digits(value: number): void {
    this.at = digitsAt(this.bytes, this.at, value);
  }

  /** A finite number in the shortest form that reads back as the same; there must be room for 25 characters. */
  number(value: number): void {
    this.at = numberAt(this.bytes, this.at, value);
  }

  /** Text as element content: escaped and UTF-8. Makes its own room. */
  text(text: string): void {
    if (text.length >= longText && !needsCare.test(text)) return this.plainText(text);
    // A formula of a thousand letters, a dozen of them marks.
    if (text.length >= longFormula && !isRare.test(text)) return this.plainText(escapedMarks(text));
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

  /** As it is: what the platform does at once is faster for anything but a few words. */
  private plainText(text: string): void {
    this.room(text.length * 3 + 16);
    this.at += encoder.encodeInto(text, this.bytes.subarray(this.at)).written;
  }

  private rareText(text: string, start: number): void {
    const encoded = utf8(escapeText(text));
    this.at = start;
    this.room(encoded.length);
    this.bytes.set(encoded, start);
    this.at = start + encoded.length;
  }
}

const longText = 24;
const longFormula = 200;
/* eslint-disable no-control-regex -- control characters are what this is about */
/** What is escaped, what XML cannot hold, and what may be taken for an escape ("_x"). */
const needsCare = /[&<>\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/;
/** The same but for what is escaped. */
const isRare = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/;
/* eslint-enable no-control-regex */

function escapedMarks(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const encoder = new TextEncoder();
const ampersand = encoder.encode('&amp;');
const lessThan = encoder.encode('&lt;');
const greaterThan = encoder.encode('&gt;');

export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}
