import { goalNumber } from './goal-number.ts';
import { defineRule } from './rule.ts';

/** The number says one KF-mål and the text beside it another. */
export const mk108 = defineRule('MK108', {
  severity: 'fel',
  *check({ odd }, report) {
    for (const row of odd.links) {
      const { problem, place, text } = row.reference;
      if (problem?.kind !== 'numberTextConflict') continue;
      const { byNumber, byText } = problem;
      report.atSubGoal(
        row.subGoal,
        place,
        { byNumber: goalNumber(byNumber), byText: goalNumber(byText) },
        { about: text, suggestions: [{ value: byNumber }, { value: byText }] },
      );
      yield;
    }
  },
});
