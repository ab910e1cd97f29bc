import { goalNumber } from './goal-number.ts';
import { cellOf } from './places.ts';
import { defineRule } from './rule.ts';

/** A delmål whose link was taken from the cell above or from a merged cell: to be checked, so that nothing hides. */
export const mk106 = defineRule('MK106', {
  severity: 'info',
  check({ subGoals }, report) {
    for (const subGoal of subGoals) {
      const row = subGoal.rows[0];
      if (!row || subGoal.goalIds.length === 0) continue;
      const { origin, place } = row.reference;
      if ((origin !== 'above' && origin !== 'merged') || place?.row === row.row) continue;
      const goals = subGoal.goalIds.map(goalNumber).join('|');
      report.atRow(row, cellOf(row, 'kfRef'), { goals, subGoal: subGoal.text });
    }
  },
});
