/** A column of grades: a bedömning said as one of a few numbers. */
import { CellKind, type SheetSnapshot } from '../../workbook/snapshot.ts';

/**
 * Small whole numbers, the same few again and again (1, 2, 3): a scale, not a measure. Words for what has no grade may stand
 * among them ("Kan ej bedömas"). `rows` are those where the column says something.
 */
export function holdsGrades(
  sheet: SheetSnapshot,
  column: number,
  rows: readonly number[],
  isStatus: (text: string) => boolean,
): boolean {
  let grades = 0;
  for (const row of rows) {
    if (sheet.kind(row, column) === CellKind.text && isStatus(sheet.text(row, column))) continue;
    if (sheet.kind(row, column) !== CellKind.number || !isGrade(sheet, row, column)) return false;
    grades++;
  }
  return grades > 0;
}

function isGrade(sheet: SheetSnapshot, row: number, column: number): boolean {
  const number = sheet.number(row, column);
  return Number.isInteger(number) && number >= 0 && number <= 5 && sheet.format(row, column).numberClass !== 'percent';
}
