import { differingUnits, unitsClash } from '../rollup/units.ts';
import { cellOf } from './places.ts';
import { defineRule } from './rule.ts';

/** Target and outcome state different units in their cells; info where they are brought to one scale (decision 3.15). */
export const mk310 = defineRule('MK310', {
  severity: 'varning',
  otherwise: 'info',
  *check({ odd }, report) {
    for (const row of odd.scales) {
      const units = row.indicator === null ? null : differingUnits(row);
      if (units) {
        report.atRow(row, cellOf(row, 'utfall'), units, { severity: unitsClash(row) ? 'varning' : 'info' });
        yield;
      }
    }
  },
});
