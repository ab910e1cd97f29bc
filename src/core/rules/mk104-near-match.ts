import { goalNumber, goalText } from './goal-number.ts';
import { defineRule } from './rule.ts';

/** A text that nearly is a KF-mål: suggested, never chosen (decision 3.8). */
export const mk104 = defineRule('MK104', {
  severity: 'varning',
  *check({ chain, odd }, report) {
    for (const row of odd.links) {
      const { problem, place, text } = row.reference;
      if (problem?.kind !== 'near') continue;
      const { goalId, likeness } = problem;
      report.atSubGoal(
        row.subGoal,
        place,
        { text, goal: goalNumber(goalId), goalText: goalText(chain.register, goalId), likeness: String(likeness) },
        { about: text, suggestions: [{ value: goalId, likeness }] },
      );
      yield;
    }
  },
});
