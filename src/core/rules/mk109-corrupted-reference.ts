import { defineRule } from './rule.ts';

/** Excel has turned the reference into a date or a decimal number. */
export const mk109 = defineRule('MK109', {
  severity: 'fel',
  *check({ odd }, report) {
    for (const row of odd.links) {
      const { problem, place } = row.reference;
      if (problem?.kind !== 'corrupted') continue;
      const { shown, suggestion } = problem;
      const suggestions = suggestion ? [{ value: suggestion }] : [];
      report.atSubGoal(row.subGoal, place, { shown, suggestion: suggestion ?? '' }, { about: shown, suggestions });
      yield;
    }
  },
});
