/** Reads a workbook's bytes and makes sure that nobody changed the file meanwhile. */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { done, failed, problem, type Outcome } from '../problem.ts';
import { readingProblem } from './system-error.ts';

/** What tells one state of a file from another without reading it. */
export interface FileMark {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ino: number;
}

export interface ReadFile {
  /** Base name, composed letters. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the bytes; made when asked for. */
  readonly sha256: string;
  readonly mark: FileMark;
}

export function fileMark(path: string): FileMark {
  const { size, mtimeMs, ino } = statSync(path);
  return { size, mtimeMs, ino };
}

export function sameMark(a: FileMark, b: FileMark): boolean {
  return a.size === b.size && a.mtimeMs === b.mtimeMs && a.ino === b.ino;
}

/** The file's mark now, or null when it does not exist. */
export function markIfExists(path: string): FileMark | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? { size: found.size, mtimeMs: found.mtimeMs, ino: found.ino } : null;
}

/** Largest file read at all: a workbook of 300,000 rows is 30 MB, and Node's buffers end at 2 GB. */
export const maxBytes = 1_000_000_000;

/** Reads the whole file. */
export function readWorkbookFile(path: string): Outcome<ReadFile> {
  try {
    const handle = openSync(path, 'r');
    let bytes: Uint8Array;
    let before: FileMark;
    try {
      const { size, mtimeMs, ino } = fstatSync(handle);
      before = { size, mtimeMs, ino };
      if (size > maxBytes) return failed(problem('tooLarge', path, { reason: `${size} byte` }));
      bytes = readFileSync(handle);
    } finally {
      closeSync(handle);
    }
    const after = markIfExists(path);
    if (after === null || !sameMark(before, after) || bytes.length !== before.size)
      return failed(problem('changedWhileRead', path));
    if (bytes.length === 0) return failed(problem('emptyFile', path));
    return done({
      name: basename(path).normalize('NFC'),
      bytes,
      mark: before,
      get sha256() {
        return createHash('sha256').update(bytes).digest('hex');
      },
    });
  } catch (error) {
    return failed(readingProblem(error, path));
  }
}
