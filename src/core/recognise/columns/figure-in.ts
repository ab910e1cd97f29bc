import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';

/** The figure of a cell, as a person would read it: "ca 82 %" is 82, and so is 0.82 shown as per cent. */
export function figureIn(sheet: SheetSnapshot, row: number, column: number): number {
  if (sheet.kind(row, column) === CellKind.number)
    return sheet.number(row, column) * (sheet.format(row, column).numberClass === 'percent' ? 100 : 1);
  const text = sheet.text(row, column).replace(/(?<=\d)\s(?=\d{3})/g, '');
  return text.length > 24 ? NaN : Number.parseFloat((/\d+(?:[.,]\d+)?/.exec(text)?.[0] ?? '').replace(',', '.'));
}

const widest = 60;

/** A number stands anywhere in the row. */
export function hasFigure(sheet: SheetSnapshot, row: number): boolean {
  const last = Math.min(sheet.columnCount, widest);
  for (let column = 0; column < last; column++) if (sheet.kind(row, column) === CellKind.number) return true;
  return false;
}
