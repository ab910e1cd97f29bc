/** Compression as the package needs it. Injected: Node has zlib on other threads, the browser has fflate. */

/** Content that is made while it is written, so that 200 MB of XML is never one string. */
export type Chunks = Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>;

export interface Deflated {
  readonly data: Uint8Array;
  /** Bytes before compression. */
  readonly size: number;
  readonly crc: number;
}

export interface Codec {
  /**
   * Inflates raw deflate data to exactly `size` bytes with the checksum `crc`; null when the data is damaged or gives
   * anything else. Never makes more than `size` bytes (and a little slack) on the way. `into` is memory that may be used for
   * the result when it has room for `size` + 16 bytes: memory that is used again is much cheaper than new.
   */
  inflateRaw(data: Uint8Array, size: number, crc: number, into?: Uint8Array): Promise<Uint8Array | null>;
  /** Deflates chunks in order; text is written as UTF-8. */
  deflateRaw(chunks: Chunks): Promise<Deflated>;
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
