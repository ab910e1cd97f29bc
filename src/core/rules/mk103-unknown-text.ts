import { hasRealRegister } from './goal-number.ts';
import { defineRule } from './rule.ts';

/** A text that is like none of the KF-mål. */
export const mk103 = defineRule('MK103', {
  severity: 'fel',
  *check({ chain, odd }, report) {
    if (!hasRealRegister(chain.register)) return;
    for (const row of odd.links) {
      const { problem, place, text } = row.reference;
      if (problem?.kind === 'unknownText') {
        report.atSubGoal(row.subGoal, place, { text }, { about: text });
        yield;
      }
    }
  },
});
