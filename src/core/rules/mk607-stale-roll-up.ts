import { defineRule } from './rule.ts';

/** The sheets have changed since the roll-up in the workbook was made. */
export const mk607 = defineRule('MK607', {
  severity: 'varning',
  check({ freshness }, report) {
    if (!freshness || freshness.lastChecksum === freshness.checksum) return;
    const cells = freshness.changedCells;
    report.atWorkbook(
      { cells: cells === null ? '' : String(cells) },
      cells === null ? { variant: 'unknownExtent' } : {},
    );
  },
});
