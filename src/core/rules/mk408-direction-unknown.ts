import { cellOf } from './places.ts';
import { defineRule } from './rule.ts';

/**
 * Nobody says whether higher or lower is better, where both are numbers. Varning when the delmål has no assessment of its own
 * to fall back on, else info (only the comparison is lost). Also info where outcome and target are the same: nothing hangs on
 * it this time, and next time it will.
 */
export const mk408 = defineRule('MK408', {
  severity: 'varning',
  otherwise: 'info',
  *check({ odd, rollup }, report) {
    for (const row of odd.undirected) {
      const { target, outcome, indicator } = row;
      if (indicator === null) continue;
      if ((target.kind !== 'number' && target.kind !== 'percent') || target.number === null) continue;
      if (outcome.number === null) continue;
      const isDecided = outcome.number === target.number || rollup.subGoals[row.subGoal.id]?.reported != null;
      const place = cellOf(row, 'riktning') ?? cellOf(row, 'indikator');
      report.atRow(row, place, { indicator }, { severity: isDecided ? 'info' : 'varning' });
      yield;
    }
  },
});
