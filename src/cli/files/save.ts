/**
 * Writes a result so that the final name never carries half a file: temporary file in the same folder, synced, renamed
 * over. Whoever kills us at any point finds the old file or the new one.
 */
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileStamp } from '../clock.ts';
import { done, failed, problem, type Outcome } from '../problem.ts';
import { holdsExactly } from './holds-exactly.ts';
import { markIfExists, sameMark, type FileMark } from './read.ts';
import { writingProblem } from './system-error.ts';
import {
  isFinished,
  removeForgotten,
  removeTemporaries,
  removeTemporariesOnSignals,
  temporaryBeside,
} from './temporary.ts';

export interface SaveOrder {
  readonly path: string;
  /** The file, to be put together. */
  readonly pieces: readonly Uint8Array[];
  /** The file as it was when we decided that it may be replaced; null when there was none. */
  readonly expected: FileMark | null;
  /** Keep the file as it was beside the result, under this time's name (--in-place). */
  readonly backupTime: string | null;
  /** A file that exists may stay if it holds exactly these bytes, but is never replaced. */
  readonly onlyIfEqual?: boolean;
}

export interface Saved {
  /** False when the file already held exactly these bytes. */
  readonly written: boolean;
  readonly backup: string | null;
}

/** Writes the result, unless the file already holds just that or has changed since it was looked at. */
export function save(order: SaveOrder): Outcome<Saved> {
  const { path, pieces, expected } = order;
  removeTemporariesOnSignals();
  try {
    if (!isUnchanged(path, expected)) return failed(problem('changedMeanwhile', path));
    if (expected && holdsExactly(path, expected, pieces)) return done({ written: false, backup: null });
    if (expected && order.onlyIfEqual) return failed(problem('notOurs', path));
    // A rename asks the folder alone: a file that somebody has closed for writing is to stay as it is.
    if (expected && (statSync(path).mode & 0o222) === 0)
      return failed(problem('targetNoAccess', path, { reason: 'the file is read-only' }));
    removeForgotten(path);
    const temporary = temporaryBeside(path);
    writeSynced(temporary, pieces);
    if (expected) chmodSync(temporary, statSync(path).mode & 0o777);
    const backedUp = expected && order.backupTime ? backUp(path, order.backupTime) : done(null);
    if (!backedUp.ok) return backedUp;
    const backup = backedUp.value;
    // Last look before the point of no return: somebody may have saved while we compressed.
    if (!isUnchanged(path, expected)) return failed(problem('changedMeanwhile', path));
    if (expected) {
      renameSync(temporary, path);
      isFinished(temporary);
    } else putInPlace(temporary, path);
    syncFolder(dirname(path));
    return done({ written: true, backup });
  } catch (error) {
    return failed(writingProblem(error, path));
  } finally {
    removeTemporaries();
  }
}

function isUnchanged(path: string, expected: FileMark | null): boolean {
  const now = markIfExists(path);
  return expected === null ? now === null : now !== null && sameMark(now, expected);
}

function writeSynced(path: string, pieces: readonly Uint8Array[]): void {
  const handle = openSync(path, 'wx');
  try {
    for (const piece of gathered(pieces))
      for (let at = 0; at < piece.length;) at += writeSync(handle, piece, at, Math.min(piece.length - at, 1 << 24));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Small pieces are written together: each call is a round to the disk, which may be on the other side of a network. */
function* gathered(pieces: readonly Uint8Array[]): Generator<Uint8Array> {
  const total = pieces.reduce((sum, { length }) => sum + length, 0);
  const buffer = Buffer.allocUnsafe(Math.min(total, 1 << 20));
  let at = 0;
  for (const piece of pieces) {
    if (at + piece.length > buffer.length) {
      yield buffer.subarray(0, at);
      at = 0;
    }
    if (piece.length > buffer.length) yield piece;
    else {
      buffer.set(piece, at);
      at += piece.length;
    }
  }
  yield buffer.subarray(0, at);
}

/** A new name is taken only if it is still free: a link refuses where a rename would overwrite. The temporary name goes with the others. */
function putInPlace(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // Disks without hard links (FAT, some network shares): rename, right after the look above.
    if (code !== 'EPERM' && code !== 'ENOSYS' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'EMLINK')
      throw error;
    renameSync(temporary, path);
    isFinished(temporary);
  }
}

/**
 * Copies the original to `<namn> (före Målkedjan 2026-11-25 1305).xlsx`, synced, under a name that is free: a backup is
 * never overwritten. Gives its path.
 */
function backUp(path: string, time: string): Outcome<string> {
  try {
    return done(copyBeside(path, time));
  } catch (error) {
    return failed(problem('cannotBackUp', path, writingProblem(error, path).params));
  }
}

function copyBeside(path: string, time: string): string {
  const extension = extname(path);
  const stem = basename(path, extension);
  for (let n = 1; ; n++) {
    const again = n === 1 ? '' : ` ${n}`;
    const backup = join(dirname(path), `${stem} (före Målkedjan ${fileStamp(time)}${again})${extension}`);
    if (markIfExists(backup)) continue;
    const temporary = temporaryBeside(backup);
    copyFileSync(path, temporary, constants.COPYFILE_EXCL);
    const handle = openSync(temporary, 'r+');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    putInPlace(temporary, backup);
    return backup;
  }
}

/**
 * Asks the disk to make the rename itself survive a power cut. The file is synced and in place by now, so a disk that
 * cannot do this (Windows, some network shares) does not make the saving fail.
 */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}
