/** Arguments → the workbooks they mean: files as they are, folders and patterns expanded, Excel's lock files left out. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { failed, done, problem, type Outcome, type Problem } from '../problem.ts';
import { isSameFile } from './same-file.ts';
import { byName, entries, expandPattern, isPattern } from './glob.ts';
import { readingProblem } from './system-error.ts';

export interface Expansion {
  /** Paths in the order given, each once. */
  readonly paths: readonly string[];
  /** Base names left out of folders and patterns: our own results, backups, lock files. */
  readonly skipped: readonly string[];
  /** Those of `paths` that were named themselves, not found in a folder or by a pattern. */
  readonly explicit: readonly string[];
  /** Of the arguments that lead nowhere. */
  readonly problems: readonly Problem[];
}

const workbookExtensions = ['.xlsx', '.xlsm'];

/** What a folder or a pattern means: the committees' workbooks, or every workbook in which we may have written. */
export type Wanted = 'material' | 'results';

/**
 * Expands every argument; those that lead nowhere stand in `problems`, so that what is wrong with the others can be said at the
 * same time. `result` is where the result will be written: a folder or a pattern never means that file.
 */
export function expandInputs(
  given: readonly string[],
  result: string | null = null,
  wanted: Wanted = 'material',
): Expansion {
  const paths: string[] = [];
  const skipped: string[] = [];
  const explicit: string[] = [];
  const problems: Problem[] = [];
  for (const argument of given) {
    const path = existingSpelling(argument);
    const stat = path === null ? null : statSync(path);
    if (path !== null && stat && !stat.isDirectory() && !stat.isFile())
      // A pipe or a device may have no end, and opening it may wait for ever.
      problems.push(problem('notZip', argument, { reason: 'neither a file nor a folder' }));
    else if (path !== null && stat?.isFile()) {
      paths.push(path);
      explicit.push(path);
    } else if (path !== null) {
      const found = inFolder(path);
      if (found.ok) addAll(found.value, problem('emptyFolder', argument));
      else problems.push(...found.problems);
    } else if (isPattern(argument)) addAll(expandPattern(argument), problem('noMatch', argument));
    else problems.push(nowhere(argument));
  }
  return { paths: uniqueFiles(paths), skipped: [...new Set(skipped)], explicit, problems };

  function addAll(found: readonly string[], whenEmpty: Problem): void {
    const workbooks = found.filter(isWorkbookName);
    const leftOut = workbooks.filter(
      (path) => isLeftOut(path, wanted) || (result !== null && isSameFile(path, result)),
    );
    const kept = workbooks.filter((path) => !leftOut.includes(path));
    skipped.push(...leftOut.map((path) => basename(path).normalize('NFC')));
    if (kept.length === 0) problems.push(whenEmpty);
    paths.push(...kept);
  }
}

/** Why a path cannot be followed: it does not exist, as a rule; else it is in a folder that is closed to us. */
function nowhere(path: string): Problem {
  try {
    statSync(path);
  } catch (error) {
    const found = readingProblem(error, path);
    if (found.code !== 'notFound') return found;
  }
  return problem('notFound', path);
}

/**
 * The path as the disk spells it, or null when there is none: a name may be composed (å) on the command line and
 * decomposed (a + ring) on the disk, or the reverse.
 */
export function existingSpelling(path: string): string | null {
  for (const spelling of [path, path.normalize('NFC'), path.normalize('NFD')])
    if (existsSync(spelling)) return spelling;
  const folder = dirname(path);
  if (folder === path) return null;
  const parent = existingSpelling(folder);
  if (parent === null || !statSync(parent).isDirectory()) return null;
  const wanted = basename(path).normalize('NFC');
  const name = entries(parent).find((entry) => entry.name.normalize('NFC') === wanted)?.name;
  // A link that leads nowhere stands in the folder and does not exist.
  return name !== undefined && existsSync(join(parent, name)) ? join(parent, name) : null;
}

function inFolder(folder: string): Outcome<string[]> {
  try {
    return done(
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
        .map((entry) => join(folder, entry.name))
        .sort(byName),
    );
  } catch (error) {
    return failed(readingProblem(error, folder));
  }
}

function isWorkbookName(path: string): boolean {
  return workbookExtensions.includes(extname(path).toLowerCase());
}

/** Excel's lock files and our backups: never meant when somebody says "the folder"; our results only where they are wanted. */
function isLeftOut(path: string, wanted: Wanted): boolean {
  const name = basename(path).normalize('NFC');
  if (name.startsWith('~$')) return true;
  if (/ \(före Målkedjan \d{4}-\d\d-\d\d \d{4}( \d+)?\)\.xls[xm]$/i.test(name)) return true;
  if (wanted === 'results') return false;
  if (/^malkedja-(delar|arsbokslut)-\d{4}\.xlsx$/i.test(name)) return true;
  const original = /^(.*)-(?:konsoliderad|rensad|omarkerad)(\.xls[xm])$/i.exec(name);
  return original !== null && existingSpelling(join(dirname(path), `${original[1]}${original[2]}`)) !== null;
}

/** The same file given twice (also through another path) is one input. A link that leads nowhere stays: opening it says so. */
function uniqueFiles(paths: readonly string[]): string[] {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const found = existsSync(path) ? statSync(path) : null;
    const key = found === null || found.ino === 0 ? resolve(path) : `${found.dev}:${found.ino}`;
    return !seen.has(key) && seen.add(key);
  });
}
