import { defineRule } from './rule.ts';

/** Excel has turned the reference into a date or a decimal number. */
export const mk109 = defineRule('MK109', {
  severity: 'fel',
  check({ brokenLinks }, report) {
    for (const row of brokenLinks) {
      const { problem, place } = row.reference;
      if (problem?.kind !== 'corrupted') continue;
      const { shown, suggestion } = problem;
      const suggestions = suggestion ? [{ value: suggestion }] : [];
      report.atRow(row, place, { shown, suggestion: suggestion ?? '' }, { about: shown, suggestions });
    }
  },
});
