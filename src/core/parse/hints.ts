import { CellKind } from '../workbook/snapshot.ts';
import type { CellInput, ColumnHints } from './cell-input.ts';
import { normaliseText } from './text.ts';

/** A point with one, two or four figures after it can only be a decimal point. */
const decimalPoint = /(?:^|[^\d.,])\d+\.(?:\d{1,2}|\d{4,})(?![\d.,])/;
/** Spaces between thousands, a decimal comma after a thousands point, or two points: points are thousands. */
const thousandsPoint = /\d\.\d{3},\d|\d\.\d{3}\.\d{3}|(?:^|[^\d.,])\d+,\d{1,2}(?!\d)/;

/**
 * Reads the hints off a column: cells of the same column (some dozens are enough) and the unit its header names.
 * Decimals with a point elsewhere in the column decide what "1.234" means; decimal commas decide the other way.
 */
export function columnHints(cells: Iterable<CellInput>, unit: string | null): ColumnHints {
  let decimals = 0;
  let thousands = 0;
  for (const cell of cells) {
    if (cell.kind !== CellKind.text) continue;
    const form = normaliseText(cell.text);
    if (decimalPoint.test(form)) decimals++;
    if (thousandsPoint.test(form)) thousands++;
  }
  return { point: decimals > thousands ? 'decimal' : thousands > decimals ? 'thousands' : 'unknown', unit };
}
