import { scaleMix } from '../rollup/units.ts';
import { cellOf } from './places.ts';
import { defineRule } from './rule.ts';
import { shown } from './values.ts';

/** A plain 0.87 against 87: shares and per cent mixed. A cell with percent format is never meant (decision 3.7). */
export const mk309 = defineRule('MK309', {
  severity: 'varning',
  *check({ odd }, report) {
    for (const row of odd.scales) {
      const wrong = row.indicator === null ? null : scaleMix(row);
      if (!wrong) continue;
      const place = cellOf(row, wrong === 'outcome' ? 'utfall' : 'malvarde');
      const fraction = wrong === 'outcome' ? row.outcome.number : row.target.number;
      report.atRow(
        row,
        place,
        { outcome: shown(row.outcome), target: shown(row.target) },
        { suggestions: fraction === null ? [] : [{ value: `${round(fraction * 100)} %`.replace('.', ',') }] },
      );
      yield;
    }
  },
});

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
