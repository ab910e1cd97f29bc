/** Patterns with * and ? in file names, expanded by us: cmd.exe and PowerShell leave them to the program. */
import { readdirSync } from 'node:fs';
import { dirname, join, parse, sep } from 'node:path';

/** The text holds a wildcard. Square brackets are ordinary letters here: "Delår [utkast].xlsx" is a common name. */
export function isPattern(text: string): boolean {
  return /[*?]/.test(text);
}

/** Matcher of one path segment; case-insensitive and blind to composed or decomposed letters. */
function segmentMatcher(pattern: string): RegExp {
  const source = pattern
    .normalize('NFC')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 'iu');
}

/** Paths that match, sorted by name; wildcards may stand in folders too, `**` is any depth. */
export function expandPattern(pattern: string): string[] {
  const root = parse(pattern).root;
  const segments = pattern
    .slice(root.length)
    .split(sep === '\\' ? /[\\/]/ : '/')
    .filter((segment) => segment !== '');
  let found = [root];
  for (const [i, segment] of segments.entries()) {
    const last = i === segments.length - 1;
    if (segment === '**' && !last) found = found.flatMap((folder) => [folder, ...foldersUnder(folder)]);
    else if (isPattern(segment)) found = found.flatMap((folder) => matches(folder, segment, last));
    else found = found.map((folder) => join(folder, segment));
  }
  return [...new Set(found)].sort(byName);
}

function matches(folder: string, segment: string, wantFiles: boolean): string[] {
  const matcher = segmentMatcher(segment);
  return entries(folder)
    .filter((entry) => (wantFiles ? !entry.isDirectory() : entry.isDirectory()))
    .filter((entry) => !entry.name.startsWith('.') && matcher.test(entry.name.normalize('NFC')))
    .map((entry) => join(folder, entry.name));
}

function foldersUnder(folder: string): string[] {
  return entries(folder)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap((entry) => [join(folder, entry.name), ...foldersUnder(join(folder, entry.name))]);
}

/** What stands in a folder; in one that cannot be listed nothing is found, and that is then said of what was looked for. */
export function entries(folder: string) {
  try {
    return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return [];
  }
}

/** Order of file names: by letters regardless of case, numbers by size, the same on every machine. */
export function byName(a: string, b: string): number {
  const folders = dirname(a) === dirname(b) ? 0 : compareNames(dirname(a), dirname(b));
  return folders || compareNames(a, b);
}

function compareNames(a: string, b: string): number {
  const x = nameKey(a);
  const y = nameKey(b);
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\d+/g, (digits) => digits.padStart(12, '0'));
}
