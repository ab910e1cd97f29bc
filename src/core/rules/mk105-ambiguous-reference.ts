import { goalNumber, goalText } from './goal-number.ts';
import { defineRule } from './rule.ts';

/** A text that two or more KF-mål answer to equally well, or a number that the register gives to more than one. */
export const mk105 = defineRule('MK105', {
  severity: 'fel',
  *check({ chain, odd }, report) {
    const { register } = chain;
    const shares = new Set(register.goals.flatMap(({ id, sharedId }) => (sharedId === undefined ? [] : [id])));
    for (const row of odd.links) {
      const { problem, place, text } = row.reference;
      if (problem?.kind !== 'ambiguous') continue;
      const { goalIds } = problem;
      if (goalIds.slice(1).every((id) => shares.has(id))) {
        const goals = goalIds.map((id) => goalText(register, id).replaceAll('|', '/')).join('|');
        // What to write in the cell is not known until the register has been put right.
        report.atSubGoal(row.subGoal, place, { text, goals }, { about: text, variant: 'sameNumber' });
      } else {
        const goals = goalIds.map(goalNumber).join('|');
        const suggestions = goalIds.map((value) => ({ value }));
        report.atSubGoal(row.subGoal, place, { text, goals }, { about: text, suggestions });
      }
      yield;
    }
  },
});
