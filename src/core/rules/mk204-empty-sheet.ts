import { defineRule } from './rule.ts';

/** A committee's sheet without rows, or a committee that is expected to report and has no sheet at all. */
export const mk204 = defineRule('MK204', {
  severity: 'varning',
  check({ chain, settings, comparison }, report) {
    for (const sheet of chain.sheets) {
      if (!sheet.isEmptyTable || sheet.isWrongPeriod) continue;
      report.atSheet(sheet, null, { committee: sheet.committee ?? '', sheet: sheet.name });
    }
    const known = new Set([...chain.committees, ...chain.sheets.map((sheet) => sheet.committee)]);
    const expected = new Set([...Object.values(settings.expected).flat(), ...(comparison?.goneCommittees ?? [])]);
    for (const committee of expected)
      if (!known.has(committee)) report.atCommittee(committee, null, { committee, sheet: '' }, { variant: 'noSheet' });
  },
});
