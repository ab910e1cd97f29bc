import { SeenCells } from './places.ts';
import { defineRule } from './rule.ts';

/** The cell's colour says another status than its word. */
export const mk404 = defineRule('MK404', {
  severity: 'varning',
  *check({ odd }, report) {
    const seen = new SeenCells();
    for (const row of odd.assessments) {
      const { assessment } = row;
      if (!assessment.colourConflict || !assessment.status || !seen.isNew(row.sheet, assessment.place)) continue;
      const { colour, status } = assessment.colourConflict;
      report.atRow(row, assessment.place, { colour, colourStatus: status, status: assessment.status });
      yield;
    }
  },
});
