import { goalNumber } from './goal-number.ts';
import { defineRule } from './rule.ts';

/** A goal that fullmäktige has replaced. */
export const mk107 = defineRule('MK107', {
  severity: 'fel',
  *check({ chain, odd }, report) {
    const since = chain.register.since ?? '';
    const decision = chain.register.decision ?? '';
    for (const row of odd.links) {
      const { problem, place, text } = row.reference;
      if (problem?.kind !== 'superseded') continue;
      const suggestion = problem.suggestion ? goalNumber(problem.suggestion) : '';
      const suggestions = problem.suggestion ? [{ value: problem.suggestion }] : [];
      report.atSubGoal(
        row.subGoal,
        place,
        { text: problem.text, since, decision, suggestion },
        { about: text, suggestions },
      );
      yield;
    }
  },
});
