import type { IndicatorRow } from '../model/chain.ts';
import { normaliseText } from '../parse/index.ts';
import { isErrorAssessment } from './mk306-excel-error.ts';
import { SeenCells } from './places.ts';
import { defineRule } from './rule.ts';

/**
 * A status word, symbol or colour that is not known: asked about once, never guessed. "Pågår" and the like are known but
 * tell how the work goes rather than whether the goal is reached: info, once a sheet for each word (decision 3.12).
 */
export const mk403 = defineRule('MK403', {
  severity: 'varning',
  otherwise: 'info',
  *check({ odd }, report) {
    const seen = new SeenCells();
    const activityWords = new Map<string, { first: IndicatorRow; count: number }>();
    for (const row of odd.assessments) {
      const { isUnknown, isActivityWord, isPlaceholder, place, text } = row.assessment;
      if ((!isUnknown && !isActivityWord) || isPlaceholder || isErrorAssessment(row)) continue;
      if (!seen.isNew(row.sheet, place)) continue;
      if (isUnknown) {
        report.atRow(row, place, { text, status: '', count: '1' }, { about: text });
        yield;
        continue;
      }
      const key = `${row.sheet.file} ${row.sheet.name} ${normaliseText(text)}`;
      const known = activityWords.get(key);
      if (known) known.count++;
      else activityWords.set(key, { first: row, count: 1 });
    }
    for (const { first, count } of activityWords.values()) {
      const { place, text, status } = first.assessment;
      const params = { text, status: status ?? ('' as const), count: String(count) };
      report.atSheet(first.sheet, place, params, { severity: 'info', variant: 'activity', about: text });
    }
  },
});
