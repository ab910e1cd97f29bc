/** Defined names of the plan: its own, and the print areas and titles of our sheets. */
import { columnLetters, quotedSheet } from '../../../core/workbook/cell-ref.ts';
import type { Area } from '../../../core/workbook/cell-ref.ts';
import type { WritePlan } from '../../../core/workbook/write-plan.ts';
import type { NewName } from './workbook-edit.ts';

/** "$A$1:$M$26": without dollar signs a print area moves with the active cell. */
function fixed({ top, left, bottom, right }: Area): string {
  return `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}

/** `places[i]` is the tab place of the plan's sheet i. */
export function printNames(plan: WritePlan, places: readonly number[]): NewName[] {
  const names: NewName[] = plan.names.map(({ name, formula }) => ({ name, localSheetId: null, formula }));
  plan.sheets.forEach(({ name, print }, i) => {
    const sheet = quotedSheet(name);
    const localSheetId = places[i] as number;
    if (print.areas.length > 0)
      names.push({
        name: '_xlnm.Print_Area',
        localSheetId,
        formula: print.areas.map((area) => `${sheet}!${fixed(area)}`).join(','),
      });
    if (print.titleRows)
      names.push({
        name: '_xlnm.Print_Titles',
        localSheetId,
        formula: `${sheet}!$${print.titleRows.from + 1}:$${print.titleRows.to + 1}`,
      });
  });
  return names;
}
