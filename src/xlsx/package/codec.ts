/** Compression as the package needs it. Injected: Node has zlib on other threads, the browser has fflate. */

import type { Kernels } from '../../core/kernels/kernel.ts';
import type { BufferPool } from './buffer-pool.ts';

/** Content that is made while it is written, so that 200 MB of XML is never one string. */
export type Chunks = Iterable<Chunk> | AsyncIterable<Chunk>;

/** A first chunk may be compressed already (see `deflateHead` and `cutDeflate`). */
export type Chunk = Uint8Array | string | Deflated;

/** Compressed bytes in pieces, to be put one after the other: a large part is copied only into the file. */
export interface Deflated {
  readonly pieces: readonly Uint8Array[];
  /** Bytes before compression. */
  readonly size: number;
  readonly crc: number;
}

export interface Codec {
  /** Memory that reading may use and give back, for writing to use. */
  readonly memory?: BufferPool;
  /** Loops compiled beforehand, where the platform has them. */
  readonly kernels?: Kernels;
  /**
   * Inflates raw deflate data to exactly `size` bytes with the checksum `crc`; null when the data is damaged or gives
   * anything else. Never makes more than `size` bytes (and a little slack) on the way. `into` is memory that may be used for
   * the result when it has room for `size` + 16 bytes: memory that is used again is much cheaper than new.
   */
  inflateRaw(data: Uint8Array, size: number, crc: number, into?: Uint8Array): Promise<Uint8Array | null>;
  /** Deflates chunks in order; text is written as UTF-8. */
  deflateRaw(chunks: Chunks): Promise<Deflated>;
  /**
   * Deflates the beginning of a part, to be the first chunk of the whole: a stream without an end, on a byte border. Absent
   * where nothing is won by it.
   */
  deflateHead?(bytes: Uint8Array): Promise<Deflated>;
  /** CRC-32 of the data, or of what `seed` was the CRC of followed by the data. */
  crc32(data: Uint8Array, seed?: number): number;
}

/** Deflate cannot expand more than this: a declared size above it is a lie, and nothing is allocated for it. */
export function isPossibleSize(compressed: number, size: number): boolean {
  return size <= compressed * 1032 + 64;
}

/** Joins arrays of bytes into one. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0] as Uint8Array;
  let length = 0;
  for (const piece of pieces) length += piece.length;
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
