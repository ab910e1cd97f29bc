/** The tag that nearly all rows begin with, as in src/xlsx/read/plain-row.ts. */

/** Number of the row and of its digits, from the tag read last. */
export let rowNumber: i32 = 0;
export let rowDigits: i32 = 0;

/** From `<row`: one past the tag's `>`; 0 when it is no plain row with cells in it, or does not end before `end`. */
export function openRow(from: i32, end: i32): i32 {
  // `<row`, ` r="`
  if (load<u32>(from) !== 0x776f723c || load<u32>(from + 4) !== 0x223d7220) return 0;
  const start = from + 8;
  let p = start;
  let number = 0;
  let c: i32 = load<u8>(p);
  while (<u32>(c - 48) <= 9 && p < start + 8) {
    number = number * 10 + c - 48;
    c = load<u8>(++p);
  }
  if (number === 0 || number > 1048576 || c !== 34) return 0;
  rowNumber = number;
  rowDigits = p - start;
  for (p++; p < end; p++) {
    c = load<u8>(p);
    if (c === 62) return p + 1;
    if (c === 34) {
      p++;
      while (p < end && load<u8>(p) !== 34) p++;
    } else if (c === 32) {
      // hidden and customFormat say something of the row's cells.
      const name = load<u8>(p + 1);
      if (name === 104 && load<u8>(p + 2) === 105) return 0;
      if (name === 99 && load<u8>(p + 7) === 70) return 0;
    } else if (c < 32 || c === 60 || c === 39 || c === 47) return 0;
  }
  return 0;
}
