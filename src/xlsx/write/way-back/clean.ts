import { Package } from '../../package/index.ts';
import type { WorkbookParts } from '../../read/workbook-parts.ts';
import { takeOut } from './take-out.ts';

export interface Cleaned {
  readonly bytes: Uint8Array;
  /** False when there was nothing of ours: the bytes are those that were opened. */
  readonly removed: boolean;
  /** How many sheets of ours were taken out. */
  readonly sheets: number;
}

/**
 * The workbook without our sheets, marks, names and state. Nobody has saved it since our run: every part is what it was,
 * byte for byte. Else what is ours is found by its marks, and what is left in styles and string table is unused.
 */
export async function cleanPackage(source: Package, parts: WorkbookParts): Promise<Cleaned> {
  const original = await source.save();
  const pkg = Package.open(original, source.codec);
  const { removed, places } = await takeOut(source, pkg, parts, true);
  return { bytes: removed ? await pkg.save() : original, removed, sheets: places.length };
}
