import { hasRealRegister, validNumbers } from './goal-number.ts';
import { defineRule } from './rule.ts';

/** A number that no KF-mål of the register has. */
export const mk102 = defineRule('MK102', {
  severity: 'fel',
  *check({ chain, odd }, report) {
    if (!hasRealRegister(chain.register)) return;
    const valid = validNumbers(chain.register);
    for (const row of odd.links) {
      const problem = row.reference.problem;
      if (problem?.kind !== 'unknownId') continue;
      const ids = problem.ids.join('|');
      report.atSubGoal(row.subGoal, row.reference.place, { ids, valid }, { about: ids });
      yield;
    }
  },
});
