import { cellOf } from './places.ts';
import { defineRule } from './rule.ts';
import { valueFault } from './values.ts';

/** An outcome that is missing without a reason; fel at årsbokslut. */
export const mk303 = defineRule('MK303', {
  severity: 'varning',
  otherwise: 'fel',
  *check({ chain: { period }, odd }, report) {
    const severity = period.kind === 'arsbokslut' ? 'fel' : 'varning';
    for (const row of odd.values) {
      if (row.indicator === null || row.outcome.missing !== 'empty') continue;
      const place = cellOf(row, 'utfall');
      if (!place || valueFault(row, { field: 'utfall', value: row.outcome }) !== 'empty') continue;
      const params = { indicator: row.indicator, period: period.kind, year: String(period.year) };
      report.atRow(row, place, params, { severity });
      yield;
    }
  },
});
