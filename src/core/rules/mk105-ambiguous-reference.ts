import { goalNumber } from './goal-number.ts';
import { defineRule } from './rule.ts';

/** A text that two or more KF-mål answer to equally well. */
export const mk105 = defineRule('MK105', {
  severity: 'fel',
  *check({ odd }, report) {
    for (const row of odd.links) {
      const { problem, place, text } = row.reference;
      if (problem?.kind !== 'ambiguous') continue;
      report.atSubGoal(
        row.subGoal,
        place,
        { text, goals: problem.goalIds.map(goalNumber).join('|') },
        { about: text, suggestions: problem.goalIds.map((value) => ({ value })) },
      );
      yield;
    }
  },
});
