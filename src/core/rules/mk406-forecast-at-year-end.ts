import { SeenCells } from './places.ts';
import { defineRule } from './rule.ts';

/** A prognosis where the year is over. */
export const mk406 = defineRule('MK406', {
  severity: 'fel',
  *check({ chain: { period }, odd }, report) {
    if (period.kind !== 'arsbokslut') return;
    const seen = new SeenCells();
    for (const row of odd.assessments) {
      const { isForecast, place, text, status } = row.assessment;
      if (isForecast && seen.isNew(row.sheet, place)) {
        report.atRow(row, place, { text, year: String(period.year), status: status ?? '' }, { about: text });
        yield;
      }
    }
  },
});
