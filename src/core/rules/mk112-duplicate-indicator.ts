import { a1 } from '../workbook/cell-ref.ts';
import { findDuplicates } from './duplicates.ts';
import { cellOf } from './places.ts';
import { defineRule } from './rule.ts';

/** The same indicator of the same delmål twice, on one sheet or in two versions of one committee's file. */
export const mk112 = defineRule('MK112', {
  severity: 'varning',
  *check({ chain, rows, subGoals }, report) {
    const isManyFiles = chain.sheets.some((sheet) => sheet.file !== chain.sheets[0]?.file);
    for (const { row, first } of yield* findDuplicates(rows, subGoals, isManyFiles)) {
      const place = cellOf(row, 'indikator');
      const other = cellOf(first, 'indikator') ?? { row: first.row, column: 0 };
      const isOtherFile = row.sheet.file !== first.sheet.file;
      report.atRow(
        row,
        place,
        {
          indicator: row.indicator ?? '',
          otherPlace: a1(other.row, other.column),
          otherFile: isOtherFile ? (first.sheet.file ?? '') : '',
        },
        isOtherFile ? { variant: 'versions', about: first.sheet.file ?? '' } : {},
      );
      yield;
    }
  },
});
