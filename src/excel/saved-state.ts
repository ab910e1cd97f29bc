/** What earlier runs and people have left; after a run that broke off, what its intent carried is not lost. */
import { readOurSheets } from '../core/report/our-sheets.ts';
import { boardStatus } from '../core/rollup/index.ts';
import type { WorkbookSnapshot } from '../core/workbook/snapshot.ts';
import type { BoardAssessment, SavedState } from '../core/workbook/state.ts';

/**
 * Normally a cell of ours wins over the saved copy, also when emptied. While a run is unfinished an empty cell may only be
 * one that had not been written yet: then the copy, written before anything else, fills in.
 */
export function savedIn(workbook: WorkbookSnapshot): SavedState | null {
  const read = readOurSheets(workbook);
  const copy = workbook.state;
  if (!read || copy?.phase !== 'writing') return read;
  return { ...read, settings: copy.settings, approved: united(read.approved, copy.approved), board: board(read, copy) };
}

function united(read: SavedState['approved'], copy: SavedState['approved']): SavedState['approved'] {
  const known = new Set(read.map(({ key }) => key));
  return [...read, ...copy.filter(({ key }) => !known.has(key))];
}

function board(read: SavedState, copy: SavedState): BoardAssessment[] {
  // The cells may still hold what the broken run had set aside as another period's.
  const isAside = (one: BoardAssessment): boolean =>
    copy.orphans.some(
      ({ goalId, assessment, motivation, period }) =>
        period !== undefined &&
        goalId === one.goalId &&
        motivation === one.motivation &&
        boardStatus(assessment) === boardStatus(one.assessment),
    );
  const found = new Map(read.board.filter((one) => !isAside(one)).map((one) => [one.goalId, one]));
  for (const kept of copy.board) {
    const now = found.get(kept.goalId);
    found.set(kept.goalId, {
      goalId: kept.goalId,
      assessment: now?.assessment || kept.assessment,
      motivation: now?.motivation || kept.motivation,
    });
  }
  return [...found.values()];
}
