/** Does a file hold exactly these bytes already? */
import { closeSync, openSync, readSync } from 'node:fs';
import type { FileMark } from './read.ts';

/** Compared a little at a time: a large result in memory twice costs more than writing it. */
export function holdsExactly(path: string, mark: FileMark, pieces: readonly Uint8Array[]): boolean {
  if (mark.size !== pieces.reduce((sum, { length }) => sum + length, 0)) return false;
  const handle = openSync(path, 'r');
  try {
    const read = Buffer.allocUnsafe(1 << 17);
    let place = 0;
    for (const piece of pieces)
      for (let at = 0; at < piece.length;) {
        const length = readSync(handle, read, 0, Math.min(read.length, piece.length - at), place);
        if (length === 0 || read.compare(piece, at, at + length, 0, length) !== 0) return false;
        at += length;
        place += length;
      }
    return true;
  } finally {
    closeSync(handle);
  }
}
