/** What earlier runs and people have left in a workbook: the saved part, with what stands in cells of ours winning over it. */
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { emptyState, settingsWithAsked } from '../workbook/answers.ts';
import type { SavedState } from '../workbook/state.ts';
import { readApproved } from './read-back/approved.ts';
import { readBoard } from './read-back/board.ts';
import { readChanges, readRuns } from './read-back/logs.ts';
import { readSettings } from './read-back/settings.ts';

/**
 * Kommunstyrelsen's assessments, approvals, thresholds, method and expected contributions as people have them now; the
 * rest from the saved part. Null when the workbook holds nothing of ours.
 */
export function readOurSheets(workbook: WorkbookSnapshot): SavedState | null {
  const saved = workbook.state;
  if (!saved && !workbook.sheets.some((sheet) => sheet.owner === 'ours')) return null;
  return {
    ...(saved ?? emptyState),
    settings: settingsWithAsked(readSettings(workbook, saved), saved),
    board: readBoard(workbook, saved),
    approved: readApproved(workbook, saved),
    ...(saved ? {} : { runs: readRuns(workbook), changes: readChanges(workbook) }),
  };
}
