/** What files are called in a report, and where they lie: by their own names, with a folder where the name is not enough. */
import { relative, resolve } from 'node:path';

const lastParts = (path: string, count: number): string =>
  resolve(path).normalize('NFC').split(/[\\/]/).slice(-count).join('/');

/**
 * A name for each of several files, none twice: "Delår.xlsx", and of two that are both called so "KS/Delår.xlsx" and
 * "SN/Delår.xlsx". Rows and findings are told apart by it. The paths are of different files.
 */
export function distinctNames(paths: readonly string[]): string[] {
  const parts = paths.map(() => 1);
  const names = paths.map((path) => lastParts(path, 1));
  for (;;) {
    const taken = new Map<string, number>();
    for (const name of names) taken.set(name, (taken.get(name) ?? 0) + 1);
    const shared = names.flatMap((name, i) => ((taken.get(name) as number) > 1 ? [i] : []));
    const longer = shared.map((i) => lastParts(paths[i] as string, (parts[i] = (parts[i] as number) + 1)));
    if (shared.every((i, n) => names[i] === longer[n])) return names;
    shared.forEach((i, n) => (names[i] = longer[n] as string));
  }
}

/** The way from a folder to a file, as links write it. Another disk than the folder's gives the whole path. */
export function wayTo(file: string, folder: string): string {
  return relative(resolve(folder), resolve(file)).replaceAll('\\', '/');
}
