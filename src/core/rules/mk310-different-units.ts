import { differingUnits } from '../rollup/units.ts';
import { cellOf } from './places.ts';
import { defineRule } from './rule.ts';

/** Target and outcome state different units in their cells. */
export const mk310 = defineRule('MK310', {
  severity: 'varning',
  *check({ odd }, report) {
    for (const row of odd.scales) {
      const units = row.indicator === null ? null : differingUnits(row);
      if (units) {
        report.atRow(row, cellOf(row, 'utfall'), units);
        yield;
      }
    }
  },
});
