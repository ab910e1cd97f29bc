import { cellOf } from './places.ts';
import { defineRule } from './rule.ts';
import { shown, valueFault } from './values.ts';

/** An outcome that is missing with a reason; "redovisas vid årsbokslut" is fel when årsbokslut has come. */
export const mk304 = defineRule('MK304', {
  severity: 'info',
  otherwise: 'fel',
  *check({ chain: { period }, odd }, report) {
    for (const row of odd.values) {
      if (row.indicator === null || row.outcome.missing === null) continue;
      const place = cellOf(row, 'utfall');
      if (!place || valueFault(row, { field: 'utfall', value: row.outcome }) !== 'reason') continue;
      const isDue = row.outcome.missing === 'later' && period.kind === 'arsbokslut';
      report.atRow(
        row,
        place,
        { indicator: row.indicator, text: shown(row.outcome), reason: row.outcome.missing },
        isDue ? { severity: 'fel', variant: 'due' } : {},
      );
      yield;
    }
  },
});
