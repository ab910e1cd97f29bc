/**
 * Loops over bytes and columns of numbers that were compiled beforehand: a run of half a second is over before the platform has
 * made the same loops fast itself. Injected, as zlib is; without them everything gives the same by our own loops. What they
 * read and write lies in their memory, as in `layout`.
 */
export interface Kernel {
  readonly memory: ArrayBuffer;
  /** Plain rows and cells in the window [from, end); the first byte that is not dealt with. */
  scanCells(from: number, end: number): number;
  /** Sets the codes that deflate itself knows. */
  fixedCodes(): void;
  /** Sets the codes that stand at a bit of the window; the bit after them, 0 when they are none. */
  readCodes(bit: number, last: number): number;
  /** Walks on in the block: one of `walked`. No symbol begins after the byte `last`. */
  walk(last: number): number;
  /** Plain texts of the string table in [from, end); the first byte that is not dealt with. */
  readTexts(from: number, end: number): number;
  /** Mixes cells [at, end) into the checksum; the first that is not dealt with. The arrays by where entry 0 would lie. */
  mixCells(
    at: number,
    end: number,
    row: number,
    rowStarts: number,
    columns: number,
    hasWideColumns: number,
    meta: number,
    hasWideMeta: number,
    payload: number,
    doubles: number,
    formatBits: number,
    lowWords: number,
    highWords: number,
    columnCount: number,
  ): number;
}

/** Bytes to keep reached, the block's end, no deflate data, the window's end. */
export const walked = { toKeep: 0, toEnd: 1, broken: 2, toEdge: 3 } as const;

export interface Kernels {
  /** One that all may use in turn: whoever does sets all it reads. Null when there is none to be had. */
  shared(): Kernel | null;
  /** One with so many bytes after its own memory. */
  withRoom(room: number): Kernel | null;
}

/** Below this, in bytes, our own loops are as fast. */
export const worthIt = 1 << 14;
