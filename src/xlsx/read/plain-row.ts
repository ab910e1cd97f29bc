/**
 * The tag that nearly all rows begin with: `<row r="12" spans="1:15" ht="60">`, its number first and nothing said of its
 * look or of being hidden. One loop, for the same reason as that over the plain cells.
 */
import { byte } from './scan-bytes.ts';

const space = 32;
const letter = { F: 70, c: 99, h: 104, i: 105, r: 114 } as const;

export interface PlainRow {
  /** The row's number, from 1. */
  number: number;
  /** How many digits it is written with. */
  digits: number;
}

/** From one past `<row`: the place of the tag's `>` or `/`; 0 when it is no plain row, and then `row` says nothing. */
export function plainRow(bytes: Uint8Array, from: number, row: PlainRow): number {
  if (bytes[from] !== space || bytes[from + 1] !== letter.r || bytes[from + 2] !== byte.equals) return 0;
  if (bytes[from + 3] !== byte.quote) return 0;
  const start = from + 4;
  let i = start;
  let number = 0;
  for (let c = bytes[i] as number; c >= 48 && c <= 57; c = bytes[++i] as number) number = number * 10 + c - 48;
  if (number === 0 || i > start + 9 || bytes[i] !== byte.quote) return 0;
  row.number = number;
  row.digits = i - start;
  for (i++; ; i++) {
    switch (bytes[i]) {
      case byte.gt:
      case byte.slash:
        return i;
      case byte.quote:
        i++;
        while (i < bytes.length && bytes[i] !== byte.quote) i++;
        continue;
      case space: {
        const name = bytes[i + 1];
        // hidden and customFormat, without which a style says nothing; spans, height and customHeight are not asked for.
        if (name === letter.h && bytes[i + 2] === letter.i) return 0;
        if (name === letter.c && bytes[i + 7] === letter.F) return 0;
        continue;
      }
      case byte.apostrophe:
      case byte.lt:
      case undefined:
        return 0;
      default:
        // Other white space: the careful way knows it.
        if ((bytes[i] as number) < space) return 0;
    }
  }
}
