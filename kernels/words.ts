/** The two words of a text, as in src/core/workbook/text-words.ts. */

export let low: u32 = 0;
export let high: u32 = 0;

function finished(lane: u32): u32 {
  let h = lane ^ (lane >>> 16);
  h *= 0x85ebca6b;
  h ^= h >>> 13;
  h *= 0xc2b2ae35;
  return h ^ (h >>> 16);
}

/** Of the text in [from, to), which is UTF-8 of characters up to U+FFFF, `length` of them. */
export function wordsOf(from: u32, to: u32, length: u32): void {
  let a = length;
  let b = ~length;
  let first: i32 = -1;
  let i = from;
  while (i < to) {
    let unit: u32 = load<u8>(i++);
    if (unit >= 0xe0) {
      unit = ((unit & 15) << 12) | (((<u32>load<u8>(i)) & 63) << 6) | ((<u32>load<u8>(i + 1)) & 63);
      i += 2;
    } else if (unit >= 0x80) unit = ((unit & 31) << 6) | ((<u32>load<u8>(i++)) & 63);
    if (first < 0) {
      first = unit;
      continue;
    }
    const pair = (<u32>first) | (unit << 16);
    first = -1;
    a = (a ^ pair) * 0x5bd1e995;
    a ^= a >>> 15;
    b = (rotl<u32>(b, 13) ^ pair) * 0x85ebca6b;
  }
  if (first >= 0) {
    a = (a ^ (<u32>first)) * 0x5bd1e995;
    b = (rotl<u32>(b, 13) ^ (<u32>first)) * 0x85ebca6b;
  }
  low = finished(a);
  high = finished(b);
}
