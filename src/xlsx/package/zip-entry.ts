/** Bytes of a file: in memory, or fetched from a disk where they are asked for. */
export interface ByteSource {
  readonly length: number;
  /** The bytes from `from` to `to`, which lie within the length; not to be written to. */
  slice(from: number, to: number): Uint8Array;
}

export function inMemory(file: Uint8Array): ByteSource {
  // A Buffer's own slice() shares memory where Uint8Array's copies: work on the plain kind.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  return {
    length: file.length,
    slice: (from, to) => (from === 0 && to === file.length ? file : bytes.subarray(from, to)),
  };
}

/** One entry of a zip as it lies in the file. `record` and `central` are copied verbatim when nothing has changed. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly compressedSize: number;
  /** Compressed bytes. */
  readonly raw: Uint8Array;
  /** Local header, name, extra, data and data descriptor. */
  readonly record: Uint8Array;
  /** Central header, name, extra and comment; its offset is written anew. */
  readonly central: Uint8Array;
}

export interface ZipFile {
  readonly source: ByteSource;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

/** Absolute caps, not ratios: honest sheets that only hold styles compress a thousandfold. */
export const limits = { entries: 20_000, part: 512 * 1024 * 1024, total: 1024 * 1024 * 1024 } as const;
