/** Where the result goes, decided before anything is read: default names, -o, --in-place, extensions. */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { WriteOptions } from '../arguments.ts';
import { done, failed, problem, type Outcome } from '../problem.ts';
import { existingSpelling } from './expand.ts';
import { markIfExists } from './read.ts';
import { writingProblem } from './system-error.ts';

/** How a command names its result. */
export interface Naming {
  /** Stands between the input's name and its extension: "-konsoliderad". */
  readonly suffix: string;
  /** An input whose name already ends so needs -o or --in-place; null when that does not matter. */
  readonly refusedSuffix: string | null;
}

/** The target of one input → one workbook. */
export function targetOfOne(input: string, options: WriteOptions, naming: Naming): Outcome<string> {
  const extension = extname(input);
  const stem = basename(input, extension);
  if (options.inPlace && options.output !== null) return failed(problem('inPlaceAndOutput', input));
  if (options.inPlace) return done(realPath(input));
  if (options.output === null) {
    if (naming.refusedSuffix !== null && stem.normalize('NFC').endsWith(naming.refusedSuffix))
      return failed(problem('alreadyConsolidated', input));
    return reachable(join(dirname(input), `${stem}${naming.suffix}${extension}`));
  }
  if (isFolder(options.output)) return reachable(join(options.output, `${stem}${naming.suffix}${extension}`));
  return withExtension(options.output, extension);
}

/** The target of several inputs, or of a template: a new workbook, always .xlsx. */
export function targetOfNew(folder: string, defaultName: string, options: WriteOptions): Outcome<string> {
  if (options.output === null) return reachable(join(folder, defaultName));
  if (isFolder(options.output)) return reachable(join(options.output, defaultName));
  return withExtension(options.output, '.xlsx');
}

/** -o without extension gets the right one; another extension would lie about the content. */
function withExtension(output: string, extension: string): Outcome<string> {
  if (/[\\/]$/.test(output)) return folderMissing(output.replace(/[\\/]+$/, ''));
  const given = extname(output);
  if (given.toLowerCase() === extension.toLowerCase()) return reachable(output);
  if (/^\.(xls[xmb]?|ods|csv|json|pdf|xltx|xltm|zip)$/i.test(given))
    return failed(problem('extensionChanged', output, { given, extension }));
  return reachable(output + extension);
}

/** The path of a result, which may exist or not; the problem when the disk does not even let it be looked for. */
function reachable(path: string): Outcome<string> {
  const real = realPath(path);
  try {
    markIfExists(real);
    // Told now, by the folder's name as it was given, and not when everything has been read and made.
    if (!isFolder(dirname(path))) return folderMissing(dirname(path));
    return done(real);
  } catch (error) {
    return failed(writingProblem(error, path));
  }
}

function folderMissing(folder: string): Outcome<never> {
  return failed(problem('folderMissing', folder));
}

/** Through symbolic links to the file itself, so that replacing it replaces what they point at. */
function realPath(path: string): string {
  const found = existingSpelling(path);
  if (found !== null) return realpathSync(found);
  const folder = existingSpelling(dirname(path));
  return folder === null ? resolve(path) : join(realpathSync(folder), basename(path));
}

/** Is there a folder of this name, however its letters are composed? */
export function isFolder(path: string): boolean {
  const found = existingSpelling(path);
  return found !== null && statSync(found).isDirectory();
}
