/** Everything in the workbook that holds a formula, so that a rename or a move reaches all of it. */
import type { Sheet, Workbook } from './model.ts';

/** Replaces each formula by what `change` gives; `sheet` is where it stands. */
export function everyFormula(workbook: Workbook, change: (formula: string, sheet: Sheet | null) => string): void {
  for (const sheet of workbook.sheets) {
    for (const [, , cell] of sheet.cells.formulas()) cell.formula = change(cell.formula as string, sheet);
    for (const name of sheet.names) name.formula = change(name.formula, sheet);
    for (const validation of sheet.validations) validation.rule = changedRule(validation.rule, (f) => change(f, sheet));
  }
  for (const kept of workbook.keptFormulas) kept.formula = change(kept.formula, null);
  for (const name of workbook.names) name.formula = change(name.formula, null);
}

/** A validation's rule with each formula in it changed. */
export function changedRule(
  rule: Record<string, unknown>,
  change: (formula: string) => string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rule).map(([kind, details]) => [kind, changedDetails(details, change)] as const),
  );
}

function changedDetails(details: unknown, change: (formula: string) => string): unknown {
  if (details === null || typeof details !== 'object') return details;
  const entries = Object.entries(details).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' && value.startsWith('=') ? change(value) : value,
  ]);
  return Object.fromEntries(entries) as unknown;
}
