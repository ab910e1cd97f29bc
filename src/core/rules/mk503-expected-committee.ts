import { goalNumber, goalText, hasRealRegister } from './goal-number.ts';
import { defineRule } from './rule.ts';

/** A committee that the settings expect to contribute to a KF-mål has no delmål for it. Silent without settings. */
export const mk503 = defineRule('MK503', {
  severity: 'varning',
  check({ chain, rollup }, report) {
    if (!hasRealRegister(chain.register)) return;
    for (const { goalId, expected, contributing } of rollup.goals) {
      for (const committee of expected) {
        // A committee without any rows is MK204, said once.
        if (contributing.includes(committee) || !chain.committees.includes(committee)) continue;
        const params = { committee, goal: goalNumber(goalId), goalText: goalText(chain.register, goalId) };
        report.atCommittee(committee, goalId, params);
      }
    }
  },
});
