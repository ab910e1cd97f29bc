import { exampleReference } from './goal-number.ts';
import { cellOf } from './places.ts';
import { defineRule } from './rule.ts';

/** A delmål without any reference to a KF-mål. */
export const mk101 = defineRule('MK101', {
  severity: 'fel',
  *check({ chain, odd }, report) {
    const example = exampleReference(chain.register);
    for (const row of odd.links) {
      const place = row.reference.place ?? cellOf(row, 'kfRef');
      // Without a column for the link there is nothing to fill in: that is MK202, said once.
      if (row.reference.problem?.kind === 'missing' && place) {
        report.atSubGoal(row.subGoal, place, { subGoal: row.subGoal.text, example });
        yield;
      }
    }
  },
});
