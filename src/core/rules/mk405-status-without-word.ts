import type { IndicatorRow, SheetReading } from '../model/chain.ts';
import { SeenCells } from './places.ts';
import { defineRule } from './rule.ts';

/** Assessments that only a colour or a symbol tells: one a sheet, at the first, since the habit is the sheet's. */
export const mk405 = defineRule('MK405', {
  severity: 'info',
  check({ odd }, report) {
    const bySheet = new Map<SheetReading, { first: IndicatorRow; count: number }>();
    const seen = new SeenCells();
    for (const row of odd.assessments) {
      const { by, status, place } = row.assessment;
      if ((by !== 'colour' && by !== 'symbol') || !status || !seen.isNew(row.sheet, place)) continue;
      const found = bySheet.get(row.sheet);
      if (found) found.count++;
      else bySheet.set(row.sheet, { first: row, count: 1 });
    }
    for (const { first, count } of bySheet.values()) {
      const { by, status, place } = first.assessment;
      if (status) report.atRow(first, place, { by: by ?? '', count: String(count), status }, { about: 'sheet' });
    }
  },
});
