/** Everything in the workbook that holds a formula, so that a rename or a move reaches all of it. */
import type { Sheet, Workbook } from './model.ts';

/** Replaces each formula by what `change` gives; `sheet` is where it stands. */
export function everyFormula(workbook: Workbook, change: (formula: string, sheet: Sheet | null) => string): void {
  for (const sheet of workbook.sheets) {
    for (const [, , cell] of sheet.cells.all()) if (cell.formula !== null) cell.formula = change(cell.formula, sheet);
    for (const name of sheet.names) name.formula = change(name.formula, sheet);
  }
  for (const name of workbook.names) name.formula = change(name.formula, null);
}
