import { cellOf } from './places.ts';
import { defineRule } from './rule.ts';

/** A delmål that no indicator measures. */
export const mk301 = defineRule('MK301', {
  severity: 'fel',
  check({ subGoals }, report) {
    for (const subGoal of subGoals) {
      if (
        subGoal.isPlaceholder ||
        subGoal.rows.some((row) => row.indicator !== null || row.indicatorPlaceholder !== null)
      )
        continue;
      const row = subGoal.rows[0];
      // Without the column it is MK202, said once.
      const place = row && cellOf(row, 'indikator');
      if (row && place) report.atRow(row, place, { subGoal: subGoal.text });
    }
  },
});
