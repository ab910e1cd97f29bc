/** Columns that nothing stands over, inside a table or right beside it: what they hold may be just what the table lacks. */
import { normaliseHeader } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { isBlank } from '../cells/cells.ts';
import type { HeaderCell, HeaderRun } from './header-run.ts';
import type { HeaderReading } from './header-words.ts';

const leastFilled = 0.5;
const nothing: HeaderReading = { header: normaliseHeader(''), candidates: [], holdsBoth: false };

/** Cells without a text for such columns; `rows` are rows of data. None where nothing is known of the rows. */
export function unnamedColumns(
  sheet: SheetSnapshot,
  run: HeaderRun,
  runs: readonly HeaderRun[],
  rows: readonly number[],
): HeaderCell[] {
  if (rows.length < 3) return [];
  const named = new Set(run.cells.map(({ column }) => column));
  const isOthers = (column: number) =>
    runs.some((other) => other !== run && column >= other.left && column <= other.right && other.left !== run.left);
  const out: HeaderCell[] = [];
  for (let column = Math.max(0, run.left - 1); column <= Math.min(run.right + 1, sheet.columnCount - 1); column++) {
    if (named.has(column) || isOthers(column)) continue;
    if (run.rows.some((row) => sheet.kind(row, column) !== CellKind.empty)) continue;
    if (rows.filter((row) => says(sheet, row, column)).length < leastFilled * rows.length) continue;
    out.push({ column, text: '', reading: nothing, split: null });
  }
  return out;
}

function says(sheet: SheetSnapshot, row: number, column: number): boolean {
  if (!isBlank(sheet, row, column)) return true;
  const { fill } = sheet.format(row, column);
  return fill !== null && fill !== 'other';
}
