import { tooLittleAssessed } from '../rollup/share.ts';
import { goalNumber } from './goal-number.ts';
import { defineRule } from './rule.ts';

/** A KF-mål with delmål of which too few are assessed. */
export const mk502 = defineRule('MK502', {
  severity: 'varning',
  check({ rollup, settings }, report) {
    for (const { goalId, counts, byCommittee } of rollup.goals) {
      if (!tooLittleAssessed(counts, settings.thresholds)) continue;
      const assessed = counts.uppfyllt + counts.delvis + counts.ej;
      const committees = [...byCommittee].filter(([, own]) => own.kanEjBedomas > 0).map(([name]) => name);
      report.atGoal(goalId, {
        goal: goalNumber(goalId),
        assessed: String(assessed),
        applying: String(assessed + counts.kanEjBedomas),
        committees: committees.join('|'),
      });
    }
  },
});
