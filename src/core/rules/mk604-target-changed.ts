import { changedTarget } from './compare/target-change.ts';
import { cellOf } from './places.ts';
import { defineRule } from './rule.ts';
import { shown } from './values.ts';

/** A target that is another number than before, within the same year. Between years a new target is normal. */
export const mk604 = defineRule('MK604', {
  severity: 'varning',
  check({ comparison }, report) {
    if (!comparison?.isSameYear) return;
    for (const { now, before } of comparison.pairs) {
      if (now.indicator === null || !changedTarget(now, before)) continue;
      report.atRow(now, cellOf(now, 'malvarde'), {
        indicator: now.indicator,
        before: shown(before.target),
        now: shown(now.target),
      });
    }
  },
});
