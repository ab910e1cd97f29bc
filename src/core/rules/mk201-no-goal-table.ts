import { defineRule } from './rule.ts';

/** A sheet that bears a committee's name but has no goal table. */
export const mk201 = defineRule('MK201', {
  severity: 'fel',
  check({ chain }, report) {
    for (const sheet of chain.sheets)
      if (sheet.lacksGoalTable && !sheet.isWrongPeriod) report.atSheet(sheet, null, { sheet: sheet.name });
  },
});
