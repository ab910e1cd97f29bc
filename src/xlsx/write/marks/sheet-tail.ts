/** What stands after the rows of a sheet: all that we ever look at or change in a sheet of the user's. */
import { rootRange } from '../../package/index.ts';
import { exactText, utf16Of } from '../text/exact-text.ts';
import type { ExactText } from '../text/exact-text.ts';

export interface SheetTail {
  /** Bytes before the tail, verbatim. */
  readonly before: Uint8Array;
  readonly tail: ExactText;
  /** The tail inside a root tag of its own, so that it can be read as a document. */
  readonly document: string;
  /** Place in `document` minus place in the tail's text. */
  readonly shift: number;
}

/** `sheetDataEnd`: byte offset one past the rows in the part as UTF-8. */
export function sheetTail(bytes: Uint8Array, sheetDataEnd: number, part: string): SheetTail {
  if (utf16Of(bytes)) return wholeTail(bytes, part);
  return { ...restAsTail(bytes.subarray(sheetDataEnd), part), before: bytes.subarray(0, sheetDataEnd) };
}

/** The same when only the bytes after the rows are at hand. */
export function restAsTail(rest: Uint8Array, part: string): SheetTail {
  const tail = exactText(rest, part);
  const root = tail.text.slice(tail.text.lastIndexOf('</') + 2, tail.text.lastIndexOf('>')).trim();
  const open = `<${root}>`;
  return { before: new Uint8Array(0), tail, document: open + tail.text, shift: open.length };
}

/** A part in UTF-16 is small in practice: its rows are read as text too. */
function wholeTail(bytes: Uint8Array, part: string): SheetTail {
  const whole = exactText(bytes, part);
  const data = rootRange(whole.text, part).children.find((child) => child.local === 'sheetData');
  const start = data?.end ?? whole.text.length;
  const root = whole.text.slice(whole.text.lastIndexOf('</') + 2, whole.text.lastIndexOf('>')).trim();
  const open = `<${root}>`;
  return {
    before: whole.encode(whole.text.slice(0, start)),
    tail: { text: whole.text.slice(start), encode: whole.encode },
    document: open + whole.text.slice(start),
    shift: open.length,
  };
}
