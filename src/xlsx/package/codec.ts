/** Compression as the package needs it. Injected: Node has zlib on other threads, the browser has fflate. */

/** Content that is made while it is written, so that 200 MB of XML is never one string. */
export type Chunks = Iterable<Chunk> | AsyncIterable<Chunk>;

/** A first chunk may be compressed already (see `deflateHead`). */
export type Chunk = Uint8Array | string | Deflated;

export interface Deflated {
  readonly data: Uint8Array;
  /** Bytes before compression. */
  readonly size: number;
  readonly crc: number;
}

/** The same in pieces, to be put one after the other: a large part is copied only into the file. */
export interface DeflatedPart {
  readonly pieces: readonly Uint8Array[];
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
  deflateRaw(chunks: Chunks): Promise<DeflatedPart>;
  /**
   * Deflates the beginning of a part, to be the first chunk of the whole: a stream without an end, on a byte border. Absent
   * where nothing is won by it.
   */
  deflateHead?(bytes: Uint8Array): Promise<Deflated>;
  /** Does the same on another thread for parts that will probably change, while this one has other work. */
  headStart?(jobs: readonly HeadJob[]): HeadStart;
  /** CRC-32 of the data, or of what `seed` was the CRC of followed by the data. */
  crc32(data: Uint8Array, seed?: number): number;
}

/** A part whose first `length` bytes will stay: UTF-8 that has been unpacked and found whole once. */
export interface HeadJob {
  readonly part: string;
  /** Raw deflate data of `size` bytes. */
  readonly raw: Uint8Array;
  readonly size: number;
  readonly length: number;
}

export interface HeadStart {
  /** The part's compressed head and the bytes after it; null when it has not been begun, and never will be then. */
  take(part: string): Promise<{ readonly head: Deflated; readonly rest: Uint8Array } | null>;
  /** Of what has not been begun only these parts are still to be. */
  keepOnly(parts: ReadonlySet<string>): void;
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
