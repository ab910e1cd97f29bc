/** Cells mixed into the checksum, as in src/core/workbook/checksum.ts (mixColumns). */
import { atDecimals, atEmptyWords, atMixRow, mixState } from '../src/core/kernels/layout';

/** As in CellKind and cell-columns.ts. */
const empty: u32 = 0;
const number: u32 = 1;
const text: u32 = 2;
const boolean: u32 = 3;
const decimal: u32 = 6;
const kindBits: u32 = 7;
const formatShift: u32 = 4;
const fillBits: u32 = 7 << 20;

function get(at: i32): u32 {
  return load<u32>(mixState + (at << 2));
}

function set(at: i32, value: u32): void {
  store<u32>(mixState + (at << 2), value);
}

export function mixCells(
  from: u32,
  end: u32,
  firstRow: u32,
  rowStarts: u32,
  columns: u32,
  hasWideColumns: bool,
  meta: u32,
  hasWideMeta: bool,
  payload: u32,
  doubles: u32,
  formatBits: u32,
  lowWords: u32,
  highWords: u32,
  columnCount: u32,
): u32 {
  let a = get(0);
  let b = get(1);
  let c = get(2);
  let d = get(3);
  let blocks = get(4);
  let decimals = get(atDecimals);
  const emptyLow = get(atEmptyWords);
  const emptyHigh = get(atEmptyWords + 1);
  let row = firstRow;
  let next = load<u32>(rowStarts + ((row + 1) << 2));
  let at = from;
  for (; at < end; at++) {
    while (at >= next) {
      row++;
      next = load<u32>(rowStarts + ((row + 1) << 2));
    }
    const column: u32 = hasWideColumns ? <u32>load<u16>(columns + (at << 1)) : <u32>load<u8>(columns + at);
    const cell: u32 = hasWideMeta ? load<u32>(meta + (at << 2)) : <u32>load<u16>(meta + (at << 1));
    const kind = cell & kindBits;
    const value = load<u32>(payload + (at << 2));
    if (kind === decimal) decimals = value + 1;
    if (column >= columnCount) continue;
    const bits = load<u32>(formatBits + ((cell >>> formatShift) << 2));
    let place = column | (kind << 14) | bits;
    let w2: u32 = 0;
    let w3: u32 = 0;
    if (kind === text) {
      w2 = load<u32>(lowWords + (value << 2));
      w3 = load<u32>(highWords + (value << 2));
      // Unknown, or it looks empty.
      if ((w2 === 0 && w3 === 0) || (w2 === emptyLow && w3 === emptyHigh)) break;
    } else if (kind === number || kind === boolean) {
      const raw = reinterpret<u64>(<f64>(<i32>value));
      w2 = <u32>raw;
      w3 = <u32>(raw >>> 32);
    } else if (kind === decimal) {
      // 0 and -0 are the same.
      const raw = reinterpret<u64>(load<f64>(doubles + (value << 3)) + 0.0);
      w2 = <u32>raw;
      w3 = <u32>(raw >>> 32);
      place = column | (number << 14) | bits;
    } else if (kind === empty) {
      if ((bits & fillBits) === 0) continue;
      place = column | (bits & fillBits);
    } else break;
    a ^= rotl<u32>(row * 0x239b961b, 15) * 0xab0e9789;
    a = (rotl<u32>(a, 19) + b) * 5 + 0x561ccd1b;
    b ^= rotl<u32>(place * 0xab0e9789, 16) * 0x38b34ae5;
    b = (rotl<u32>(b, 17) + c) * 5 + 0x0bcaa747;
    c ^= rotl<u32>(w2 * 0x38b34ae5, 17) * 0xa1e38b93;
    c = (rotl<u32>(c, 15) + d) * 5 + 0x96cd1c35;
    d ^= rotl<u32>(w3 * 0xa1e38b93, 18) * 0x239b961b;
    d = (rotl<u32>(d, 13) + a) * 5 + 0x32ac3b17;
    blocks++;
  }
  set(0, a);
  set(1, b);
  set(2, c);
  set(3, d);
  set(4, blocks);
  set(atDecimals, decimals);
  set(atMixRow, row);
  return at;
}
