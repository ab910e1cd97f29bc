import type { SubGoal } from '../model/chain.ts';
import { tooLittleAssessed } from '../rollup/share.ts';
import { goalNumber } from './goal-number.ts';
import { defineRule } from './rule.ts';

/** A KF-mål with delmål of which too few are assessed. */
export const mk502 = defineRule('MK502', {
  severity: 'varning',
  check({ chain, rollup, settings }, report) {
    for (const { goalId, counts, byCommittee } of rollup.goals) {
      if (!tooLittleAssessed(counts, settings.thresholds)) continue;
      const assessed = counts.uppfyllt + counts.delvis + counts.ej;
      const committees = [...byCommittee].filter(([, own]) => own.kanEjBedomas > 0).map(([name]) => name);
      const params = {
        goal: goalNumber(goalId),
        assessed: String(assessed),
        applying: String(assessed + counts.kanEjBedomas),
        committees: committees.join('|'),
      };
      const isUnassessed = ({ id, goalIds }: SubGoal): boolean =>
        goalIds.includes(goalId) &&
        rollup.subGoals[id]?.counts === true &&
        rollup.subGoals[id].status === 'kanEjBedomas';
      const unassessed = chain.subGoals.filter(isUnassessed);
      const isExplained = unassessed.length > 0 && unassessed.every(tellsWhy);
      report.atGoal(goalId, params, isExplained ? { variant: 'explained' } : {});
    }
  },
});

/** Each outcome that is missing says why: there is nothing to complete. */
function tellsWhy({ rows }: SubGoal): boolean {
  const missing = rows.flatMap(({ outcome }) => outcome.missing ?? []);
  return missing.length > 0 && missing.every((reason) => reason !== 'empty' && reason !== 'placeholder');
}
