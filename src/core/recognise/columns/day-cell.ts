/** A cell that says a day or a period. */
import { parsePeriodText } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';

const longest = 20;

export function isDay(sheet: SheetSnapshot, row: number, column: number): boolean {
  if (sheet.kind(row, column) === CellKind.number) return sheet.format(row, column).numberClass === 'date';
  const text = sheet.text(row, column);
  return /^\d{4}-\d\d(-\d\d)?$/.test(text) || (text.length < longest && parsePeriodText(text) !== null);
}
