import { isExplained } from './comments.ts';
import type { CellPlace, SubGoal } from '../model/chain.ts';
import { cellOf } from './places.ts';
import { defineRule } from './rule.ts';

/** Delvis or ej without a word about why or what is done; one for the delmål (decision 3.7). */
export const mk407 = defineRule('MK407', {
  severity: 'varning',
  *check({ subGoals, rollup }, report) {
    for (const subGoal of subGoals) {
      const result = rollup.subGoals[subGoal.id];
      if (result?.basis !== 'weighed' && result?.reported !== 'delvis' && result?.reported !== 'ej') continue;
      const row = subGoal.rows.find(({ assessment }) => assessment.status === 'delvis' || assessment.status === 'ej');
      if (!row?.assessment.status || isExplained(subGoal.rows)) continue;
      const place = cellOf(row, 'kommentar') ?? cardPlace(subGoal) ?? cellOf(row, 'atgard');
      // A template without room for comments cannot be filled in better.
      if (place) {
        report.atSubGoal(subGoal, place, { subGoal: subGoal.text, status: row.assessment.status });
        yield;
      }
    }
  },
});

/** The cell for the comment on the delmål's card, over its rows or under them. */
function cardPlace({ rows }: SubGoal): CellPlace | null {
  return rows.find(({ commentPlace }) => commentPlace !== null)?.commentPlace ?? null;
}
