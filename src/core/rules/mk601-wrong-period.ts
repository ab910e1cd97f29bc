import { defineRule } from './rule.ts';

/** A sheet that concerns another period than the report: its delmål are not counted. */
export const mk601 = defineRule('MK601', {
  severity: 'fel',
  check({ chain: { sheets, period } }, report) {
    for (const sheet of sheets) {
      if (!sheet.isWrongPeriod) continue;
      const stated = sheet.statedPeriod;
      report.atSheet(sheet, stated?.place ?? null, {
        stated: stated?.text ?? '',
        statedKind: stated?.kind ?? '',
        statedYear: stated?.year == null ? '' : String(stated.year),
        kind: period.kind,
        year: String(period.year),
        through: period.through,
      });
    }
  },
});
