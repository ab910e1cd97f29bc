/** The walk through a deflate block's symbols, as in src/xlsx/package/deflate-blocks.ts. */
import { walkState } from '../src/core/kernels/layout';
import { bitsAt, distances, literals, longCode, quickMask } from './huffman';

/** As in `walked`. */
const toKeep = 0;
const toEnd = 1;
const broken = 2;
const toEdge = 3;

const endOfBlock: u32 = 256;

/** Bytes of a length symbol in the low bits, its extra bits from bit 9. */
const lengths: StaticArray<u16> = [
  3, 4, 5, 6, 7, 8, 9, 10, 523, 525, 527, 529, 1043, 1047, 1051, 1055, 1571, 1579, 1587, 1595, 2115, 2131, 2147, 2163, 2691,
  2723, 2755, 2787, 258,
]; // prettier-ignore

export function walk(last: u32): i32 {
  let bit = load<u32>(walkState);
  let out = load<u32>(walkState + 4);
  const keep = load<u32>(walkState + 8);
  let result = toKeep;
  while (out < keep) {
    if (bit >>> 3 > last) {
      result = toEdge;
      break;
    }
    let bits = bitsAt(bit);
    let entry: u32 = load<u16>(literals + (((<u32>bits) & quickMask) << 1));
    if (entry === 0) entry = longCode(<u32>bits, literals);
    const symbol = entry >>> 4;
    const used = entry & 15;
    if (symbol < endOfBlock) {
      if (entry === 0) {
        result = broken;
        break;
      }
      bit += used;
      out++;
      continue;
    }
    if (symbol === endOfBlock) {
      bit += used;
      result = toEnd;
      break;
    }
    if (symbol > 285) {
      result = broken;
      break;
    }
    bits >>>= <u64>used;
    const packed: u32 = load<u16>(changetype<usize>(lengths) + ((symbol - 257) << 1));
    const extra = packed >>> 9;
    const length = (packed & 511) + ((<u32>bits) & ((1 << extra) - 1));
    if (out + length > keep) break;
    bits >>>= <u64>extra;
    let distance: u32 = load<u16>(distances + (((<u32>bits) & quickMask) << 1));
    if (distance === 0) distance = longCode(<u32>bits, distances);
    if (distance === 0) {
      result = broken;
      break;
    }
    const code = distance >>> 4;
    bit += used + extra + (distance & 15) + (code < 4 ? 0 : (code >>> 1) - 1);
    out += length;
  }
  store<u32>(walkState, bit);
  store<u32>(walkState + 4, out);
  return result;
}
