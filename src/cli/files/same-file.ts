import { realpathSync, statSync } from 'node:fs';

/** The same file, also through another path or a link. */
export function isSameFile(a: string, b: string): boolean {
  const x = statSync(a, { throwIfNoEntry: false });
  const y = statSync(b, { throwIfNoEntry: false });
  if (!x || !y) return false;
  return x.ino === 0 ? realpathSync(a) === realpathSync(b) : x.dev === y.dev && x.ino === y.ino;
}
