/** What Kommunstyrelsen has written in the yellow cells, by the goal's number: never by row, the table may be sorted. */
import type { BoardAssessment, SavedState } from '../../workbook/state.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { cellText, columnBy, dataRows, findTable } from './our-table.ts';

/** Cells that stand there win, also when emptied; goals that are not in the table keep what was saved. */
export function readBoard(workbook: WorkbookSnapshot, saved: SavedState | null): readonly BoardAssessment[] {
  const before = saved?.board ?? [];
  const table = findTable(workbook, 'MK_KfMal');
  if (!table) return before;
  const id = columnBy(table, (t) => t.goalSheet.columns.id);
  const board = columnBy(table, (t) => t.goalSheet.columns.board);
  const motivation = columnBy(table, (t) => t.goalSheet.columns.motivation);
  if (id === null || board === null) return before;
  const seen = new Set<string>();
  const written: BoardAssessment[] = [];
  for (const row of dataRows(table)) {
    const goalId = cellText(table.sheet, row, id);
    if (goalId === '' || seen.has(goalId)) continue;
    seen.add(goalId);
    const entry = {
      goalId,
      assessment: cellText(table.sheet, row, board),
      motivation: motivation === null ? '' : cellText(table.sheet, row, motivation),
    };
    if (entry.assessment !== '' || entry.motivation !== '') written.push(entry);
  }
  return [...written, ...before.filter((entry) => !seen.has(entry.goalId))];
}
