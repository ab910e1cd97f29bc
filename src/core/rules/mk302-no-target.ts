import { cellOf } from './places.ts';
import { defineRule } from './rule.ts';
import { valueFault } from './values.ts';

/** An indicator without målvärde. */
export const mk302 = defineRule('MK302', {
  severity: 'varning',
  *check({ odd }, report) {
    for (const row of odd.values) {
      if (row.indicator === null || row.target.missing === null) continue;
      const fault = valueFault(row, { field: 'malvarde', value: row.target });
      const place = cellOf(row, 'malvarde');
      if ((fault === 'empty' || fault === 'reason') && place) {
        report.atRow(row, place, { indicator: row.indicator });
        yield;
      }
    }
  },
});
