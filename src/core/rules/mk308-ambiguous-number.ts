import { cellOf } from './places.ts';
import { defineRule } from './rule.ts';
import { shown, valueCells, valueFault } from './values.ts';

/** A number like 1.234 that is either a thousand or a decimal number. */
export const mk308 = defineRule('MK308', {
  severity: 'varning',
  *check({ odd }, report) {
    for (const row of odd.values) {
      if (row.indicator === null || (!row.outcome.ambiguous && !row.target.ambiguous)) continue;
      for (const cell of valueCells(row)) {
        const readings = cell.value.ambiguous;
        if (!readings || valueFault(row, cell) !== 'ambiguous') continue;
        const params = { text: shown(cell.value), readings: readings.join('|') };
        report.atRow(row, cellOf(row, cell.field), params, {
          about: cell.field,
          suggestions: readings.map((reading) => ({ value: String(reading).replace('.', ',') })),
        });
        yield;
      }
    }
  },
});
