import { defineRule } from './rule.ts';

/** An indicator of the previous report that the same committee no longer reports. */
export const mk603 = defineRule('MK603', {
  severity: 'varning',
  check({ comparison }, report) {
    if (!comparison) return;
    const { kind, year } = comparison.before;
    for (const { row, committee } of comparison.vanished) {
      const indicator = row.indicator ?? '';
      report.atCommittee(
        committee,
        null,
        { committee, indicator, period: kind, year: String(year) },
        { about: `${row.subGoal.text}|${indicator}` },
      );
    }
  },
});
