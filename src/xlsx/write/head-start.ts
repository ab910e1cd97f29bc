/** The rows of sheets that will probably be marked, compressed again while the core works. */
import type { HeadStart, Package } from '../package/index.ts';
import type { WorkbookParts } from '../read/workbook-parts.ts';

/** Bytes of rows below which a thread costs more than it gives. */
const worthIt = 2 * 1024 * 1024;

/** Null when it is not worth it, or cannot be: sheets that have our marks already are taken back first. */
export function headStart(pkg: Package, parts: WorkbookParts): HeadStart | null {
  if (!pkg.codec.headStart || parts.state !== null || parts.isStrict) return null;
  const jobs = parts.sheets.flatMap(({ part, owner, isProtected, sheetDataEnd: length }) => {
    const entry = pkg.original(part);
    if (!entry || entry.method !== 8 || owner !== 'users' || isProtected || length <= 0) return [];
    return [{ part, raw: entry.raw, size: entry.size, length }];
  });
  const total = jobs.reduce((sum, { length }) => sum + length, 0);
  return total < worthIt ? null : pkg.codec.headStart(jobs);
}
