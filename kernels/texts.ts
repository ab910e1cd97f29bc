/**
 * Texts of the string table in the usual form, as in src/xlsx/read/shared-strings.ts: where they stand, and their words. A text
 * with a character that may stand for something else than itself is left to others, as is the empty one.
 */
import {
  highWordsAt,
  lowWordsAt,
  mostTexts,
  textCountAt,
  textEndsAt,
  textStartsAt,
  windowAt,
} from '../src/core/kernels/layout';
import { high, low, wordsOf } from './words';

const lt: u32 = 60;

/** Characters of the text that was measured last. */
let units: u32 = 0;

function isSpace(c: u32): boolean {
  return c === 32 || c === 10 || c === 13 || c === 9;
}

/** On an `<si>`: where its text begins; negative when the text's own space counts, 0 in any other form. */
function textStart(i: i32): i32 {
  // `<si>`, `<t`
  if (load<u32>(i) !== 0x3e69733c || load<u16>(i + 4) !== 0x743c) return 0;
  if (load<u8>(i + 6) === 62) return i + 7;
  // ` xml`, `:spa`, `ce="`, `pres`, `erve`, `ve">`
  if (load<u32>(i + 6) !== 0x6c6d7820 || load<u32>(i + 10) !== 0x6170733a) return 0;
  if (load<u32>(i + 14) !== 0x223d6563 || load<u32>(i + 18) !== 0x73657270) return 0;
  return load<u32>(i + 22) === 0x65767265 && load<u32>(i + 24) === 0x3e226576 ? -(i + 28) : 0;
}

/** Length in bytes of the character at `p`, whose first byte is 128 or more; 0 when it is not one of two or three. */
function longUnit(p: i32, lead: u32): i32 {
  if (lead < 0xc2 || lead >= 0xf0) return 0;
  const second: u32 = load<u8>(p + 1);
  if ((second & 0xc0) !== 0x80) return 0;
  if (lead < 0xe0) return 2;
  const third: u32 = load<u8>(p + 2);
  if ((third & 0xc0) !== 0x80) return 0;
  const unit = ((lead & 15) << 12) | ((second & 63) << 6) | (third & 63);
  return unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 0 : 3;
}

/** The next `<`, where all before it stand for themselves; 0 when some do not. */
function textEnd(from: i32): i32 {
  let p = from;
  units = 0;
  for (let c: u32 = load<u8>(p); c !== lt; c = load<u8>(p)) {
    // An entity, a carriage return, an underscore, and what follows the window.
    if (c === 38 || c === 13 || c === 95 || c === 0) return 0;
    const length = c < 0x80 ? 1 : longUnit(p, c);
    if (length === 0) return 0;
    p += length;
    units++;
  }
  return p;
}

export function readTexts(from: i32, end: i32): i32 {
  let i = from;
  let count = 0;
  while (i < end && count < mostTexts) {
    const begin = textStart(i);
    if (begin === 0) break;
    const start = abs(begin);
    const p = textEnd(start);
    if (p <= start) break;
    if (begin > 0 && (isSpace(load<u8>(start)) || isSpace(load<u8>(p - 1)))) break;
    // `</t>`, `</si`, `>`
    if (load<u32>(p) !== 0x3e742f3c || load<u32>(p + 4) !== 0x69732f3c || load<u8>(p + 8) !== 62) break;
    wordsOf(start, p, units);
    const at = count << 2;
    store<i32>(textStartsAt + at, start - windowAt);
    store<i32>(textEndsAt + at, p - windowAt);
    store<u32>(lowWordsAt + at, low);
    store<u32>(highWordsAt + at, high);
    count++;
    i = p + 9;
  }
  store<i32>(textCountAt, count);
  return i;
}
