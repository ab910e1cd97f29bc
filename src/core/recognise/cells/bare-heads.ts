/** Headings of a number and a text, each in its cell: "1 | En trygg kommun" over the rows 1.1 and 1.2. */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { filledCells } from './single-rows.ts';

/** "1", "KF 2", "3.". */
const bareNumber = /^(?:(?:KF|FM)[ -]?)?\d{1,2}[.:)]?$/i;

export const isBareNumber = (text: string): boolean => bareNumber.test(text);

/** Whether the cell is such a number, typed as one or as text. */
export function isBareAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  const kind = sheet.kind(row, column);
  if (kind === CellKind.text) return isBareNumber(sheet.text(row, column).trim());
  const value = kind === CellKind.number ? sheet.number(row, column) : 0;
  return Number.isInteger(value) && value > 0 && value < 100;
}

/** Rows that tell what a column is though its headings are left out. */
const fewestRows = 2;

/** The rows that columns are known by, without such headings; all of them where other rows begin with such a number too. */
export function withoutBareHeads(
  sheet: SheetSnapshot,
  rows: readonly number[],
  left: number,
  right: number,
): readonly number[] {
  const others: number[] = [];
  for (const row of rows) {
    if (!isBareAt(sheet, row, left)) others.push(row);
    else if (filledCells(sheet, row, left, right) > 2) return rows;
  }
  return others.length >= fewestRows ? others : rows;
}
