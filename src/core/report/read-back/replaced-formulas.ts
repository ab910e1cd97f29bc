/** Figures of Måluppfyllelse that somebody has typed over: the next run puts the formulas back and says so. */
import { statuses } from '../../model/status.ts';
import { a1 } from '../../workbook/cell-ref.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { cellText, columnBy, dataRows, findTable } from './our-table.ts';

export interface ReplacedFormula {
  /** "Måluppfyllelse!C15". */
  readonly place: string;
  /** What stands there instead. */
  readonly value: string;
}

export function replacedFormulas(workbook: WorkbookSnapshot | null): readonly ReplacedFormula[] {
  const table = workbook && findTable(workbook, 'MK_KfMal');
  if (!table) return [];
  const columns = [
    ...statuses.map((status) => columnBy(table, (t) => t.status[status])),
    columnBy(table, (t) => t.goalSheet.columns.subGoals),
    columnBy(table, (t) => t.goalSheet.columns.calculated),
  ].filter((column) => column !== null);
  const found: ReplacedFormula[] = [];
  let formulas = 0;
  for (const row of dataRows(table))
    for (const column of columns) {
      const value = cellText(table.sheet, row, column);
      if (table.sheet.hasFormula(row, column)) formulas++;
      else if (value !== '') found.push({ place: `${table.sheet.name}!${a1(row, column)}`, value });
    }
  // An adapter that does not say which cells hold formulas has nothing to tell.
  return formulas === 0 ? [] : found;
}
