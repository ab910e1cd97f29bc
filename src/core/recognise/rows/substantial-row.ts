/** After a gap a row must look like a row, not like a signature or a note with its date. */
import { filledCells } from '../cells/single-rows.ts';
import { pointsOut } from './carried-reference.ts';
import type { RowShape } from './row-shape.ts';
import type { TableRows } from './table-rows.ts';

export function isSubstantial({ context, columns }: TableRows, shape: RowShape, row: number): boolean {
  const { sheet, left, right, references } = context;
  if (filledCells(sheet, row, left, right) >= 3) return true;
  // "KF 2 | Anhöriga ska få stöd" and a colour: a delmål that lacks its indicator; no key and no signature leads to a goal.
  if (!columns.subGoal.isFilled(row) || references.column < 0 || references.isBlankAt(row)) return false;
  return shape.isJudged(row) && pointsOut(references.heading(row, references.column, 'section'));
}
