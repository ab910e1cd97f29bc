import { cellOf, isUncalculated } from './places.ts';
import { defineRule } from './rule.ts';

/** A delmål that no indicator measures. */
export const mk301 = defineRule('MK301', {
  severity: 'fel',
  *check({ odd }, report) {
    for (const row of odd.unmeasured) {
      const { subGoal } = row;
      if (row !== subGoal.rows[0] || subGoal.isPlaceholder) continue;
      if (subGoal.rows.some((each) => each.indicator !== null || each.indicatorPlaceholder !== null)) continue;
      // Without the column it is MK202, said once.
      const place = cellOf(row, 'indikator');
      if (place && !isUncalculated(row, 'indikator')) {
        report.atSubGoal(subGoal, place, { subGoal: subGoal.text });
        yield;
      }
    }
  },
});
