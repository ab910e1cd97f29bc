/** The rows of MK_KfMal as they are counted: one per KF-mål, in the register's order. */
import { statuses, type Counts, type Status } from '../../model/status.ts';
import type { SavedState } from '../../workbook/state.ts';
import { boardStatus } from '../../rollup/index.ts';
import type { GoalView, ReportView } from '../view.ts';
import { calculatedStatus } from './calculated.ts';

export interface GoalRow extends GoalView {
  readonly index: number;
  readonly counts: Counts;
  /** Delmål in all, ej aktuella among them. */
  readonly subGoals: number;
  readonly assessed: number;
  readonly applicable: number;
  readonly calculated: Status | null;
  /** What stands in the yellow cells. */
  readonly board: string;
  readonly motivation: string;
  /** The one that counts: Kommunstyrelsen's when the cell is filled in (null when it names no status), else calculated. */
  readonly status: Status | null;
}

export function goalRows(view: ReportView, board: SavedState['board']): readonly GoalRow[] {
  const written = new Map(board.map((entry) => [entry.goalId, entry]));
  return view.goals.map((goal, index) => {
    const counts = byStatus((status) => view.flat.countIn(index, status));
    const weights = byStatus((status) => view.flat.weightIn(index, status));
    const assessed = counts.uppfyllt + counts.delvis + counts.ej;
    const calculated = calculatedStatus({ counts, weights }, view.consolidation.settings);
    const entry = written.get(goal.goal.id);
    const said = entry ? boardStatus(entry.assessment) : null;
    const text = said ? view.statusText[said] : (entry?.assessment ?? '');
    return {
      ...goal,
      index,
      counts,
      subGoals: assessed + counts.kanEjBedomas + counts.ejAktuell,
      assessed,
      applicable: assessed + counts.kanEjBedomas,
      calculated,
      board: text,
      motivation: entry?.motivation ?? '',
      status: text === '' ? calculated : said,
    };
  });
}

function byStatus(count: (status: Status) => number): Counts {
  return Object.fromEntries(statuses.map((status) => [status, count(status)])) as Counts;
}
