import { a1 } from '../workbook/cell-ref.ts';
import { defineRule } from './rule.ts';

/** A header that can mean two things. */
export const mk203 = defineRule('MK203', {
  severity: 'varning',
  check({ chain }, report) {
    for (const sheet of chain.sheets) {
      if (sheet.role !== 'namnd' || sheet.isWrongPeriod) continue;
      for (const { place, header, readings, rival } of sheet.ambiguousHeaders)
        report.atSheet(
          sheet,
          place,
          {
            header,
            readings: readings.join('|'),
            rival: rival?.header ?? '',
            rivalPlace: rival ? a1(rival.place.row, rival.place.column) : '',
          },
          { about: header, ...(rival ? { variant: 'twins' } : {}) },
        );
    }
  },
});
