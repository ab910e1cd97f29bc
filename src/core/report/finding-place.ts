/** The cell that a finding sends its reader to. */
import type { Finding } from '../model/finding.ts';
import { parseA1 } from '../workbook/cell-ref.ts';
import type { CellLink } from '../workbook/write-plan.ts';
import { row } from './goal-sheet/layout.ts';
import type { ReportView } from './view.ts';

/** Null only when the finding is about a committee and not about a sheet or goal. */
export function findingPlace(view: ReportView, finding: Finding): CellLink | null {
  if (finding.sheet !== null) {
    const { place, reading } = finding;
    const at = place ?? { row: finding.row ?? 0, column: finding.row === null ? 0 : columnOfRow(finding) };
    return { file: fileOf(view, reading?.file ?? finding.file), sheet: finding.sheet, row: at.row, column: at.column };
  }
  return finding.goalId === null ? null : goalPlace(view, finding.goalId);
}

/** A row without a cell of its own: its delmål, else its first column. */
export function columnOfRow({ reading, row: at }: Finding): number {
  const tables = reading?.tables ?? [];
  const table = tables.find(({ headerRows }) => at !== null && Math.max(...headerRows) < at) ?? tables[0];
  return Math.max(0, table?.columnOf('delmal') ?? 0);
}

/** Where the register has the goal; a goal that is built in stands on our own sheet. */
function goalPlace(view: ReportView, goalId: string): CellLink | null {
  const index = view.goals.findIndex(({ goal }) => goal.id === goalId);
  const goal = view.goals[index]?.goal;
  if (!goal) return null;
  const cell = goal.cell === null ? null : parseA1(goal.cell);
  if (goal.sheet !== null && cell)
    return { file: fileOf(view, goal.file), sheet: goal.sheet, row: cell.row, column: cell.column };
  return { file: null, sheet: view.names.maluppfyllelse, row: row.first + index, column: 0 };
}

/** A file is only named when it is another than the one that the link stands in. */
function fileOf({ target }: ReportView, file: string | null): string | null {
  return target !== null && (file === null || file === target.file) ? null : file;
}
