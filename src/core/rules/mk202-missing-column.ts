import { defineRule } from './rule.ts';

/** A column that a goal table must have is not there: said once, not row by row. */
export const mk202 = defineRule('MK202', {
  severity: 'fel',
  check({ chain }, report) {
    for (const sheet of chain.sheets) {
      if (sheet.role !== 'namnd' || sheet.isWrongPeriod || sheet.isEmptyTable) continue;
      for (const field of sheet.missingFields) report.atSheet(sheet, null, { field }, { about: field });
    }
  },
});
