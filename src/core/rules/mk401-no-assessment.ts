import { SeenCells } from './places.ts';
import { defineRule } from './rule.ts';

/** A delmål whose committee has not assessed it at all: one for the delmål, at its first empty cell. */
export const mk401 = defineRule('MK401', {
  severity: 'varning',
  check({ subGoals }, report) {
    const seen = new SeenCells();
    for (const subGoal of subGoals) {
      // A delmål without indicator is MK301 alone, and one assessment speaks for all its rows.
      if (subGoal.rows.some((row) => row.assessment.status !== null || row.assessment.isUnknown)) continue;
      if (subGoal.rows.every((row) => row.indicator === null)) continue;
      const row = subGoal.rows.find(({ assessment }) => assessment.isMissing && !assessment.isPlaceholder);
      // Without the column it is MK202, said once.
      if (!row?.assessment.place || !seen.isNew(row.sheet, row.assessment.place)) continue;
      report.atRow(row, row.assessment.place, { subGoal: subGoal.text });
    }
  },
});
