/** Files that are ours until they get their final name: removed when the run is cut short by Ctrl+C, a signal or a failure. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { Exit } from '../exit.ts';

const unfinished = new Set<string>();
let counter = 0;

/** A name in the same folder as `target` (a rename must not cross disks), hidden from people and from folder runs. */
export function temporaryBeside(target: string): string {
  // A long name plus our addition may be longer than a file name can be.
  const stem = basename(target).slice(0, 40);
  const path = join(dirname(target), `.~${stem}.${process.pid}.${counter++}.tmp`);
  unfinished.add(path);
  return path;
}

/** The file got its final name, or is gone. */
export function isFinished(path: string): void {
  unfinished.delete(path);
}

export function removeTemporaries(): void {
  for (const path of unfinished) rmSync(path, { force: true });
  unfinished.clear();
}

/** Longer than any writing takes: a younger one may be another run's, on another computer even. */
const forgottenAfterMs = 3_600_000;

/**
 * Temporary files for `target` and its backups that a killed run left behind. What cannot be looked at or removed (another's
 * rights, gone meanwhile) stays: it is in nobody's way, and the saving must not fail for it.
 */
export function removeForgotten(target: string, now = Date.now()): void {
  const folder = dirname(target);
  const start = `.~${basename(target, extname(target)).slice(0, 36)}`;
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(start) || !/\.\d+\.\d+\.tmp$/.test(name)) continue;
    const path = join(folder, name);
    try {
      if (now - statSync(path).mtimeMs > forgottenAfterMs) rmSync(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    }
  }
}

let listening = false;

/**
 * From now on Ctrl+C, a closed window and a polite kill leave no temporary file behind. Called when the first one is about
 * to be made: before that there is nothing to tidy, and the default (stop at once) is what a person wants.
 */
export function removeTemporariesOnSignals(): void {
  if (listening) return;
  listening = true;
  for (const [signal, code] of [
    ['SIGINT', Exit.interrupted],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.on(signal, () => {
      removeTemporaries();
      process.exit(code);
    });
}
