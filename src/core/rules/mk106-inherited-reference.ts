import { goalNumber } from './goal-number.ts';
import { cellOf } from './places.ts';
import { defineRule } from './rule.ts';

/** A delmål whose link was taken from the cell above or from a merged cell: to be checked, so that nothing hides. */
export const mk106 = defineRule('MK106', {
  severity: 'info',
  *check({ odd }, report) {
    for (const row of odd.inherited) {
      const { subGoal, reference } = row;
      // Further rows of the same delmål, and the top of the merged cell itself, are no news.
      if (row !== subGoal.rows[0] || subGoal.goalIds.length === 0 || reference.place?.row === row.row) continue;
      const goals = subGoal.goalIds.map(goalNumber).join('|');
      report.atSubGoal(subGoal, cellOf(row, 'kfRef'), { goals, subGoal: subGoal.text });
      yield;
    }
  },
});
