import { defineRule } from './rule.ts';

/** Hidden or filtered rows, or a hidden sheet, with goals: they are counted, and somebody should see them. */
export const mk205 = defineRule('MK205', {
  severity: 'varning',
  check({ chain }, report) {
    for (const sheet of chain.sheets) {
      if (sheet.hiddenGoalRows === 0 || sheet.role !== 'namnd' || sheet.isWrongPeriod) continue;
      const isHidden = sheet.snapshot.visibility !== 'visible';
      report.atSheet(
        sheet,
        null,
        { count: String(sheet.hiddenGoalRows), isSheetHidden: isHidden ? 'ja' : '' },
        isHidden ? { variant: 'sheet' } : {},
      );
    }
  },
});
