/** Which of Kommunstyrelsen's assessments hold for this run: those of its period, of goals that are in the register. */
import { languages, texts } from '../i18n/index.ts';
import type { GoalChain } from '../model/chain.ts';
import type { BoardAssessment, SavedState } from '../workbook/state.ts';

export interface BoardNow {
  readonly board: readonly BoardAssessment[];
  /** Kept, and back when the goal or the period is. */
  readonly orphans: readonly BoardAssessment[];
}

/**
 * What is believed at delår is no assessment of årsbokslut: entries of another period than this run's are set aside under
 * their period's name. What stands in the cells belongs to the last run's period.
 */
export function boardNow({ register, period }: GoalChain, state: SavedState | null): BoardNow {
  const names = languages.map((language) => texts(language).period.name(period.kind, period.year));
  const last = state?.runs.at(-1)?.period;
  const of = last === undefined || names.includes(last) ? {} : { period: last };
  const entries = [
    ...(state?.board ?? [])
      .filter(({ assessment, motivation }) => assessment !== '' || motivation !== '')
      .map((entry) => ({ ...entry, ...of })),
    ...(state?.orphans ?? []).map((entry) => ({ ...of, ...entry })),
  ].map(({ period: its, ...entry }): BoardAssessment =>
    its === undefined || names.includes(its) ? entry : { ...entry, period: its },
  );
  // Of two for the same goal and period the one in the cells is the later.
  const first = new Map<string, BoardAssessment>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.goalId, entry.period ?? '']);
    if (!first.has(key)) first.set(key, entry);
  }
  const all = [...first.values()];
  const known = new Set(register.goals.map((goal) => goal.id));
  const holds = (entry: BoardAssessment): boolean => entry.period === undefined && known.has(entry.goalId);
  return { board: all.filter(holds), orphans: all.filter((entry) => !holds(entry)) };
}
