/** Huffman codes of a deflate block as tables to decode by, as in src/xlsx/package/huffman.ts and deflate-blocks.ts. */
import { codeLengthsAt, walkState, windowAt } from '../src/core/kernels/layout';

/** Tables: by the next ten bits symbol and length, number of codes of each length, symbols in order of their codes. */
export const literals = 0x4000;
export const distances = 0x5000;
const ofLengths = 0x6000;
const counts = 0x800;
const symbols = 0x840;
const quickBits: u32 = 10;
export const quickMask: u32 = (1 << quickBits) - 1;

/** Sixteen numbers each: the next code of a length, the next place among the symbols. */
const nextAt = 0x3a80;
const placesAt = 0x3ac0;

const orderOfLengths: StaticArray<u8> = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** At least 57 bits from a bit of the window on. */
export function bitsAt(bit: u32): u64 {
  return load<u64>(windowAt + (bit >>> 3)) >>> (<u64>(bit & 7));
}

function reversed(code: u32, length: u32): u32 {
  let result: u32 = 0;
  for (let i: u32 = 0; i < length; i++, code >>= 1) result = (result << 1) | (code & 1);
  return result;
}

/** The number at `at`, one more afterwards. */
function counted(at: u32): u32 {
  const value: u32 = load<u16>(at);
  store<u16>(at, <u16>(value + 1));
  return value;
}

function setCodes(codes: u32, from: u32, to: u32): void {
  memory.fill(codes, 0, symbols);
  for (let i = from; i < to; i++) counted(codes + counts + ((<u32>load<u8>(codeLengthsAt + i)) << 1));
  store<u16>(codes + counts, 0);
  let code: u32 = 0;
  let place: u32 = 0;
  for (let length: u32 = 1; length <= 15; length++) {
    store<u16>(nextAt + (length << 1), <u16>code);
    store<u16>(placesAt + (length << 1), <u16>place);
    const count: u32 = load<u16>(codes + counts + (length << 1));
    code = (code + count) << 1;
    place += count;
  }
  for (let i = from; i < to; i++) {
    const length: u32 = load<u8>(codeLengthsAt + i);
    if (length === 0) continue;
    store<u16>(codes + symbols + (counted(placesAt + (length << 1)) << 1), <u16>(i - from));
    const own = counted(nextAt + (length << 1));
    if (length > quickBits) continue;
    const entry = ((i - from) << 4) | length;
    for (let at = reversed(own, length); at <= quickMask; at += 1 << length) store<u16>(codes + (at << 1), <u16>entry);
  }
}

/** Symbol in bits 4 and up, length below, of a code longer than ten bits that the bits begin with; 0 when there is none. */
export function longCode(bits: u32, codes: u32): u32 {
  let code: i32 = 0;
  let first: i32 = 0;
  let place: i32 = 0;
  for (let length: u32 = 1; length <= 15; length++) {
    code |= (bits >>> (length - 1)) & 1;
    const count: i32 = load<u16>(codes + counts + (length << 1));
    if (code - count < first) return ((<u32>load<u16>(codes + symbols + ((place + code - first) << 1))) << 4) | length;
    place += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  return 0;
}

export function fixedCodes(): void {
  memory.fill(codeLengthsAt, 8, 144);
  memory.fill(codeLengthsAt + 144, 9, 112);
  memory.fill(codeLengthsAt + 256, 7, 24);
  memory.fill(codeLengthsAt + 280, 8, 8);
  memory.fill(codeLengthsAt + 288, 5, 30);
  store<u32>(walkState + 12, 288);
  setCodes(literals, 0, 288);
  setCodes(distances, 288, 318);
}

export function readCodes(from: u32, last: u32): u32 {
  const head = <u32>bitsAt(from);
  const literalCount = (head & 31) + 257;
  const total = literalCount + ((head >>> 5) & 31) + 1;
  const lengthCount = ((head >>> 10) & 15) + 4;
  let bit = from + 14;
  memory.fill(codeLengthsAt, 0, 19);
  for (let i: u32 = 0; i < lengthCount; i++, bit += 3)
    store<u8>(codeLengthsAt + load<u8>(changetype<usize>(orderOfLengths) + i), <u8>(bitsAt(bit) & 7));
  setCodes(ofLengths, 0, 19);
  let i: u32 = 0;
  while (i < total) {
    if (bit >>> 3 > last) return 0;
    const bits = <u32>bitsAt(bit);
    const entry: u32 = load<u16>(ofLengths + ((bits & quickMask) << 1));
    if (entry === 0) return 0;
    const used = entry & 15;
    const more = bits >>> used;
    const symbol = entry >>> 4;
    bit += used;
    if (symbol < 16) {
      store<u8>(codeLengthsAt + i++, <u8>symbol);
      continue;
    }
    let value: u8 = 0;
    let repeat = 11 + (more & 127);
    if (symbol === 16) {
      if (i > 0) value = load<u8>(codeLengthsAt + i - 1);
      repeat = 3 + (more & 3);
      bit += 2;
    } else if (symbol === 17) {
      repeat = 3 + (more & 7);
      bit += 3;
    } else bit += 7;
    if (i + repeat > total) return 0;
    memory.fill(codeLengthsAt + i, value, repeat);
    i += repeat;
  }
  setCodes(literals, 0, literalCount);
  setCodes(distances, literalCount, total);
  store<u32>(walkState + 12, literalCount);
  return load<u8>(codeLengthsAt + 256) > 0 ? bit : 0;
}
