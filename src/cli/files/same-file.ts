import { existsSync, realpathSync, statSync } from 'node:fs';

/** The same file, also through another path or a link. A path that cannot be followed is no file, and the same as none. */
export function isSameFile(a: string, b: string): boolean {
  if (!existsSync(a) || !existsSync(b)) return false;
  const x = statSync(a);
  const y = statSync(b);
  return x.ino === 0 ? realpathSync(a) === realpathSync(b) : x.dev === y.dev && x.ino === y.ino;
}
