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
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

/** Absolute caps, not ratios: honest sheets that only hold styles compress a thousandfold. */
export const limits = { entries: 20_000, part: 512 * 1024 * 1024, total: 1024 * 1024 * 1024 } as const;
