import { exampleReference } from './goal-number.ts';
import { cellOf, isUncalculated } from './places.ts';
import { defineRule } from './rule.ts';

/** A delmål without any reference to a KF-mål. */
export const mk101 = defineRule('MK101', {
  severity: 'fel',
  *check({ chain, odd }, report) {
    const example = exampleReference(chain.register);
    for (const row of odd.links) {
      // Without a column for the link there is nothing to fill in: that is MK202, said once. Where the goals are headings,
      // and this block has none, the delmål itself is the place to look at, or its measure where both stand in one column.
      const isSaidOnce = row.sheet.missingFields.includes('kfRef');
      const place =
        row.reference.place ??
        cellOf(row, 'kfRef') ??
        (isSaidOnce ? null : (cellOf(row, 'delmal') ?? cellOf(row, 'indikator')));
      if (row.reference.problem?.kind === 'missing' && place && !isUncalculated(row, 'kfRef')) {
        report.atSubGoal(row.subGoal, place, { subGoal: row.subGoal.text, example });
        yield;
      }
    }
  },
});
