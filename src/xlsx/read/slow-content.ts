/** Content of a cell in the forms that are rare: comments, CDATA or entities in values, rich inline text. */
import { XmlCursor } from '../package/index.ts';
import { decodeBytes } from './decode-bytes.ts';
import { readRichText } from './rich-text.ts';

function cursorOn(bytes: Uint8Array, start: number, end: number): XmlCursor {
  const cursor = new XmlCursor(decodeBytes(bytes, start, end));
  cursor.next();
  return cursor;
}

/** Text of the element in bytes[start, end), whatever stands in it. */
export function elementText(bytes: Uint8Array, start: number, end: number): string {
  return cursorOn(bytes, start, end).readText();
}

/** Text of the `<is>` in bytes[start, end). */
export function inlineText(bytes: Uint8Array, start: number, end: number): string {
  return readRichText(cursorOn(bytes, start, end));
}
