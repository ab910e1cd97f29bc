/** A row's own tolerance and weight. */
import type { IndicatorRow } from '../../model/chain.ts';
import { parseTolerance, parseWeight } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { cellInput } from '../cells/cells.ts';
import type { TableColumns } from '../columns/table-columns.ts';

export function weightAt(sheet: SheetSnapshot, { weight }: TableColumns, row: number): number | null {
  const source = weight.sourceRow(row);
  return source < 0 ? null : parseWeight(cellInput(sheet, source, weight.column));
}

export function toleranceAt(
  sheet: SheetSnapshot,
  { tolerance, toleranceInPercent }: TableColumns,
  row: number,
): IndicatorRow['tolerance'] {
  const source = tolerance.sourceRow(row);
  if (source < 0) return null;
  return parseTolerance(cellInput(sheet, source, tolerance.column), toleranceInPercent);
}
