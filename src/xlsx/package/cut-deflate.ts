/**
 * The beginning of deflate data as it lies, so that rows that nobody changes are never compressed again: the symbols are
 * walked through up to the cut, the block is ended there, and what a symbol across the cut stood for follows uncompressed.
 * Cutting the result at the same place gives the same bytes.
 */
import type { Kernels } from '../../core/kernels/kernel.ts';
import { worthIt } from '../../core/kernels/kernel.ts';
import { CompiledBlocks } from './compiled-blocks.ts';
import { bitsAt } from './deflate-blocks.ts';
import type { Place } from './deflate-blocks.ts';
import { plainBlocks } from './plain-blocks.ts';

/** The most bytes that one symbol can stand for. */
export const longestSymbol = 258;

/** A stored block has none. */
const noCode = { bits: 0, length: 0 };

/** Bits are counted in 32. */
const longestData = 1 << 27;

/**
 * Pieces of a deflate stream without an end, on a byte border, for the first `keep` bytes of what `raw` stands for. `before`
 * is those bytes' last 258 (or all). Null when it stands for less, or for nothing.
 */
export function cutDeflate(raw: Uint8Array, keep: number, before: Uint8Array, kernels?: Kernels): Uint8Array[] | null {
  if (raw.length > longestData || raw.length < 2) return null;
  const bytes = padded(raw);
  const place: Place = { bit: 0, out: 0 };
  const kernel = raw.length < worthIt ? null : (kernels?.shared() ?? null);
  const blocks = kernel ? new CompiledBlocks(kernel, bytes, raw.length) : plainBlocks(bytes);
  for (;;) {
    const header = place.bit;
    if (header >>> 3 >= raw.length) return null;
    const bits = bitsAt(bytes, header);
    place.bit += 3;
    const type = (bits >>> 1) & 3;
    if (type === 0) {
      const from = (place.bit + 7) >>> 3;
      const length = (bytes[from] as number) | ((bytes[from + 1] as number) << 8);
      const data = from + 4;
      if (data + length > raw.length) return null;
      const kept = keep - place.out;
      if (length > 0 && kept === length) return withoutEnd(bytes, header, data + length, []);
      if (kept < length) return ended(bytes, header, header, noCode, bytes.subarray(data, data + kept));
      place.out += length;
      place.bit = (data + length) * 8;
    } else {
      if (type === 1) blocks.fixedCodes();
      else if (type === 3 || !blocks.readCodes(place)) return null;
      const isEnd = blocks.walk(place, keep);
      if (isEnd === null) return null;
      if (!isEnd)
        return ended(bytes, header, place.bit, blocks.endCode(), before.subarray(before.length - (keep - place.out)));
    }
    if (bits & 1) return null;
  }
}

/** Room to look a few bits beyond the end, without copying where the memory goes on. */
function padded(raw: Uint8Array): Uint8Array {
  const isRoom = raw.byteOffset + raw.length + 8 <= raw.buffer.byteLength;
  if (isRoom) return new Uint8Array(raw.buffer, raw.byteOffset, raw.length + 8);
  const copy = new Uint8Array(raw.length + 8);
  copy.set(raw);
  return copy;
}

/** The block that begins at bit `header` ended at `bit`, and a stored block of what is missing, which fills the byte. */
function ended(
  bytes: Uint8Array,
  header: number,
  bit: number,
  end: { bits: number; length: number },
  missing: Uint8Array,
): Uint8Array[] | null {
  const from = bit >>> 3;
  const used = bit & 7;
  const word = ((bytes[from] as number) & ((1 << used) - 1)) | (end.bits << used);
  // After the code: not the last block (0), stored (00), and zeros up to the byte.
  const length = (used + end.length + 3 + 7) >>> 3;
  const tail = new Uint8Array(length + 4 + missing.length);
  for (let i = 0; i < length; i++) tail[i] = word >>> (8 * i);
  tail.set([missing.length & 255, missing.length >>> 8, ~missing.length & 255, (~missing.length >>> 8) & 255], length);
  tail.set(missing, length + 4);
  return withoutEnd(bytes, header, from, tail);
}

/** The first `length` bytes and the tail, where the block that begins at bit `header` is no longer the last one. */
function withoutEnd(
  bytes: Uint8Array,
  header: number,
  length: number,
  tail: Uint8Array | readonly number[],
): Uint8Array[] {
  const end = Uint8Array.from(tail);
  const at = header >>> 3;
  const mask = ~(1 << (header & 7));
  if (at >= length) {
    end[at - length] = (end[at - length] as number) & mask;
    return [bytes.subarray(0, length), end];
  }
  const flag = Uint8Array.of((bytes[at] as number) & mask);
  return [bytes.subarray(0, at), flag, bytes.subarray(at + 1, length), end];
}
