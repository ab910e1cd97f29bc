import { a1 } from '../../src/core/workbook/cell-ref.ts';
import { CellKind, type SheetSnapshot } from '../../src/core/workbook/snapshot.ts';
import { knownDifferences } from './differences.ts';

/** All filled cells of a sheet: value, whether it is a formula, and the format as the core sees it. */
export function cellsOf(sheet: SheetSnapshot): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (let row = 0; row < sheet.rowCount; row++)
    for (let column = 0; column < sheet.columnCount; column++) {
      if (sheet.kind(row, column) === CellKind.empty) continue;
      if (knownDifferences.some(({ cell }) => cell === `${sheet.name}!${a1(row, column)}`)) continue;
      const number = sheet.number(row, column);
      cells[a1(row, column)] = {
        value: Number.isNaN(number) ? sheet.text(row, column) : Number(number.toPrecision(12)),
        isFormula: sheet.hasFormula(row, column),
        format: sheet.format(row, column),
      };
    }
  return cells;
}
