/** The user's sheets with our marks in them, made when the package is saved: one sheet at a time in memory. */
import type { Overlay } from '../../../core/workbook/write-plan.ts';
import type { Package } from '../../package/index.ts';
import type { SheetPart, WorkbookParts } from '../../read/workbook-parts.ts';
import { overlaySplice } from './overlay.ts';
import { headAndTail } from './sheet-head.ts';
import type { SheetOrigin } from './sheet-head.ts';
import { splicedBytes } from '../text/splice.ts';
import type { Undo } from '../text/splice.ts';

function bySheet(overlays: readonly Overlay[]): Map<string, Overlay[]> {
  const sheets = new Map<string, Overlay[]>();
  // Fel before varning: where both mark a cell, the first has the better priority.
  for (const overlay of [...overlays].sort((a, b) => (a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0)))
    if (overlay.areas.length > 0) sheets.set(overlay.sheet, [...(sheets.get(overlay.sheet) ?? []), overlay]);
  return sheets;
}

/**
 * Sets the parts of the sheets to be marked; protected sheets are left alone.
 * Returns a promise per part of the way back, kept when the part is made.
 */
export function setOverlays(
  pkg: Package,
  parts: WorkbookParts,
  overlays: readonly Overlay[],
  differential: (severity: Overlay['severity']) => number,
  origin: SheetOrigin,
): Promise<[string, Undo[]]>[] {
  const made: Promise<[string, Undo[]]>[] = [];
  for (const [name, own] of bySheet(overlays)) {
    const sheet = parts.sheets.find((one) => one.name === name && pkg.has(one.part));
    if (!sheet) throw new Error(`no sheet "${name}" to mark`);
    if (sheet.isProtected) continue;
    made.push(setOverlay(pkg, sheet, own, differential, origin));
  }
  return made;
}

function setOverlay(
  pkg: Package,
  sheet: SheetPart,
  overlays: readonly Overlay[],
  differential: (severity: Overlay['severity']) => number,
  origin: SheetOrigin,
): Promise<[string, Undo[]]> {
  let keep: (undo: [string, Undo[]]) => void = () => undefined;
  const made = new Promise<[string, Undo[]]>((resolve) => (keep = resolve));
  const { part } = sheet;
  pkg.set(part, async function* () {
    const { head, size, tail } = await headAndTail(pkg, sheet, origin);
    const splice = overlaySplice(tail, overlays, differential);
    const splices = splice ? [{ start: splice.at, end: splice.at, insert: splice.xml }] : [];
    const { pieces, undo } = splicedBytes(tail.tail, splices, size);
    keep([part, undo]);
    yield head;
    yield* pieces;
  });
  return made;
}
