/** Walking through deflate data (RFC 1951) symbol by symbol, counting the bytes that it stands for without making them. */
import { codeOf, longCode, newCodes, quickMask, setCodes } from './huffman.ts';
import type { Codes } from './huffman.ts';

/** Where the walk is. */
export interface Place {
  /** In bits from the beginning of the data. */
  bit: number;
  /** Bytes that the data up to there stands for. */
  out: number;
}

/** The blocks of some deflate data: codes are set, and then walked by. */
export interface Blocks {
  fixedCodes(): void;
  /** See `readCodes` below, and the other three. */
  readCodes(place: Place): boolean;
  walk(place: Place, keep: number): boolean | null;
  endCode(): { bits: number; length: number };
}

/** Codes of the block that the walk is in. */
export interface BlockCodes {
  readonly literals: Codes;
  readonly distances: Codes;
  /** Number of literal symbols. */
  literalCount: number;
}

export function newBlockCodes(): BlockCodes {
  return { literals: newCodes(), distances: newCodes(), literalCount: 0 };
}

export const endOfBlock = 256;
const lengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258]; // prettier-ignore
const lengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const orderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Bytes of a length symbol in the low bits, its extra bits from bit 9. */
const lengths = Uint16Array.from(
  { length: 29 },
  (_, i) => (lengthBase[i] as number) | ((lengthExtra[i] as number) << 9),
);

/** At least 17 bits from a place on. */
export function bitsAt(bytes: Uint8Array, bit: number): number {
  const at = bit >>> 3;
  return ((bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16)) >>> (bit & 7);
}

/**
 * From the first symbol of a block: on until its end, or until one more symbol would stand for bytes beyond `keep`. True at
 * the block's end; null when the data is none.
 */
export function walkBlock(bytes: Uint8Array, place: Place, keep: number, codes: BlockCodes): boolean | null {
  const { literals, distances } = codes;
  const quick = literals.quick;
  const quickDistances = distances.quick;
  const last = bytes.length - 8;
  let { bit, out } = place;
  let isEnd: boolean | null = false;
  while (out < keep) {
    if (bit >>> 3 > last) {
      isEnd = null;
      break;
    }
    let bits = bitsAt(bytes, bit);
    const entry = quick[bits & quickMask] || longCode(bits, literals);
    const symbol = entry >>> 4;
    if (entry === 0 || symbol > 285) {
      isEnd = null;
      break;
    }
    if (symbol < endOfBlock) {
      bit += entry & 15;
      out++;
      continue;
    }
    if (symbol === endOfBlock) {
      bit += entry & 15;
      isEnd = true;
      break;
    }
    let to = bit + (entry & 15);
    const packed = lengths[symbol - 257] as number;
    const extra = packed >>> 9;
    const length = (packed & 511) + (bitsAt(bytes, to) & ((1 << extra) - 1));
    if (out + length > keep) break;
    to += extra;
    bits = bitsAt(bytes, to);
    const distance = quickDistances[bits & quickMask] || longCode(bits, distances);
    if (distance === 0) {
      isEnd = null;
      break;
    }
    const code = distance >>> 4;
    bit = to + (distance & 15) + (code < 4 ? 0 : (code >>> 1) - 1);
    out += length;
  }
  place.bit = bit;
  place.out = out;
  return isEnd;
}

const all = new Uint8Array(320);
const ofLengths = newCodes();

/** The codes that the format itself knows (block type 1). */
export function fixedCodes(codes: BlockCodes): void {
  all.fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280, 288).fill(5, 288, 318);
  codes.literalCount = 288;
  setCodes(codes.literals, all, 0, 288);
  setCodes(codes.distances, all, 288, 318);
}

/** The code that ends the block whose codes were set last. */
export function endCode({ literalCount }: BlockCodes): { bits: number; length: number } {
  return codeOf(endOfBlock, all, literalCount);
}

/** Reads the codes of a block of type 2, from one past its type; false when they are none. */
export function readCodes(bytes: Uint8Array, place: Place, codes: BlockCodes): boolean {
  const take = (count: number): number => {
    const value = bitsAt(bytes, place.bit) & ((1 << count) - 1);
    place.bit += count;
    return value;
  };
  const literalCount = take(5) + 257;
  const distanceCount = take(5) + 1;
  const lengthCount = take(4) + 4;
  all.fill(0, 0, 19);
  for (let i = 0; i < lengthCount; i++) all[orderOfLengths[i] as number] = take(3);
  setCodes(ofLengths, all, 0, 19);
  const total = literalCount + distanceCount;
  for (let i = 0; i < total;) {
    if (place.bit >>> 3 > bytes.length - 8) return false;
    const bits = bitsAt(bytes, place.bit);
    const entry = ofLengths.quick[bits & quickMask] as number;
    if (entry === 0) return false;
    place.bit += entry & 15;
    const symbol = entry >>> 4;
    if (symbol < 16) {
      all[i++] = symbol;
      continue;
    }
    const value = symbol === 16 ? (all[i - 1] ?? 0) : 0;
    const repeat = symbol === 16 ? 3 + take(2) : symbol === 17 ? 3 + take(3) : 11 + take(7);
    if (i + repeat > total) return false;
    all.fill(value, i, i + repeat);
    i += repeat;
  }
  setCodes(codes.literals, all, 0, literalCount);
  setCodes(codes.distances, all, literalCount, total);
  codes.literalCount = literalCount;
  return (all[endOfBlock] as number) > 0;
}
