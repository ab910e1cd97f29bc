import { goalNumber } from './goal-number.ts';
import { cellOf } from './places.ts';
import { defineRule } from './rule.ts';

/** A delmål that serves several KF-mål: counted in each, once in the total. */
export const mk111 = defineRule('MK111', {
  severity: 'info',
  *check({ chain, subGoals }, report) {
    for (const subGoal of subGoals) {
      const row = subGoal.rows[0];
      if (!row || subGoal.goalIds.length < 2) continue;
      // In the register's order, however they are written.
      const ids = chain.register.goals.map(({ id }) => id).filter((id) => subGoal.goalIds.includes(id));
      const goals = ids.map(goalNumber).join('|');
      report.atSubGoal(subGoal, row.reference.place ?? cellOf(row, 'kfRef'), { subGoal: subGoal.text, goals });
      yield;
    }
  },
});
