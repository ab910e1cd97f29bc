/** A file that is looked into without being read whole: what is asked for is fetched from the disk. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { ProblemError, type ByteSource } from '../../xlsx/package/index.ts';
import { done, failed, problem, type Outcome } from '../problem.ts';
import { maxBytes, type FileMark } from './read.ts';
import { readingProblem } from './system-error.ts';

export interface FileSeen<T> {
  readonly mark: FileMark;
  readonly value: T;
}

/**
 * Opens the file for as long as `look` takes. One that is replaced meanwhile goes on being seen as it was; that it has changed
 * is met where its mark is compared.
 */
export async function lookInto<T>(
  path: string,
  look: (source: ByteSource, name: string) => Promise<T>,
): Promise<Outcome<FileSeen<T>>> {
  try {
    const handle = openSync(path, 'r');
    try {
      const { size, mtimeMs, ino } = fstatSync(handle);
      if (size === 0) return failed(problem('emptyFile', path));
      if (size > maxBytes) return failed(problem('tooLarge', path, { reason: `${size} byte` }));
      const value = await look(sourceOf(handle, size), basename(path).normalize('NFC'));
      return done({ mark: { size, mtimeMs, ino }, value });
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return failed(readingProblem(error, path));
  }
}

function sourceOf(handle: number, length: number): ByteSource {
  return {
    length,
    slice: (from, to) => {
      const bytes = new Uint8Array(to - from);
      for (let at = 0; at < bytes.length;) {
        const read = readSync(handle, bytes, at, bytes.length - at, from + at);
        if (read === 0) throw new ProblemError('damaged', 'the file was cut short while it was read');
        at += read;
      }
      return bytes;
    },
  };
}
