/** Everything in the workbook that holds a formula, so that a rename or a move reaches all of it. */
import type { Sheet, Workbook } from './model.ts';

/** A formula's new text. `sheet` is where it stands; row and column are known for the cells' own formulas only (else -1). */
export type FormulaChange = (formula: string, sheet: Sheet | null, row: number, column: number) => string;

/** Replaces each formula by what `change` gives: cells, names, validations, conditional formats, charts of the file. */
export function everyFormula(workbook: Workbook, change: FormulaChange): void {
  for (const sheet of workbook.sheets) {
    for (const [row, column, cell] of sheet.cells.formulas())
      cell.formula = change(cell.formula as string, sheet, row, column);
    const changeHere = (formula: string): string => change(formula, sheet, -1, -1);
    for (const name of sheet.names) name.formula = changeHere(name.formula);
    for (const validation of sheet.validations) validation.rule = changedRule(validation.rule, changeHere);
    for (const rule of sheet.conditionalFormats) rule.changeFormulas(changeHere);
  }
  for (const kept of workbook.keptFormulas) kept.formula = change(kept.formula, null, -1, -1);
  for (const name of workbook.names) name.formula = change(name.formula, null, -1, -1);
}

/** A validation's rule with each formula in it changed. */
export function changedRule(
  rule: Record<string, unknown>,
  change: (formula: string) => string,
): Record<string, unknown> {
  return changedTexts(rule, change) as Record<string, unknown>;
}

/** Plain data with each formula in it changed, however deep it lies. Objects of the host's own are left alone. */
export function changedTexts(data: unknown, change: (formula: string) => string): unknown {
  if (typeof data === 'string') return data.startsWith('=') ? change(data) : data;
  if (Array.isArray(data)) return data.map((item) => changedTexts(item, change));
  if (data === null || typeof data !== 'object' || Object.getPrototypeOf(data) !== Object.prototype) return data;
  const entries = Object.entries(data).map(([name, value]) => [name, changedTexts(value, change)] as const);
  return Object.fromEntries(entries);
}
