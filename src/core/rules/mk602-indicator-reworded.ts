import { cellOf } from './places.ts';
import { defineRule } from './rule.ts';

/** An indicator whose name has changed in substance since the previous report. */
export const mk602 = defineRule('MK602', {
  severity: 'varning',
  check({ comparison }, report) {
    for (const { now, before, isReworded } of comparison?.pairs ?? [])
      if (isReworded && now.indicator !== null && before.indicator !== null)
        report.atRow(now, cellOf(now, 'indikator'), { indicator: now.indicator, before: before.indicator });
  },
});
