/** Files that are ours until they get their final name: removed when the run is cut short by Ctrl+C, a signal or a failure. */
import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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
