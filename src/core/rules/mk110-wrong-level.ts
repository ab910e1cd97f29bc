import { defineRule } from './rule.ts';

/** The reference points at the vision, the övergripande mål or a målområde instead of a KF-mål. */
export const mk110 = defineRule('MK110', {
  severity: 'fel',
  *check({ odd }, report) {
    for (const row of odd.links) {
      const { problem, place, text } = row.reference;
      if (problem?.kind === 'wrongLevel') {
        report.atSubGoal(row.subGoal, place, { text, level: problem.level }, { about: text });
        yield;
      }
    }
  },
});
