import { isErrorAssessment } from './mk306-excel-error.ts';
import { SeenCells } from './places.ts';
import { defineRule } from './rule.ts';

/** A status word, symbol or colour that is not known: asked about once, never guessed. */
export const mk403 = defineRule('MK403', {
  severity: 'varning',
  check({ odd }, report) {
    const seen = new SeenCells();
    for (const row of odd.assessments) {
      const { assessment } = row;
      if (!assessment.isUnknown || assessment.isPlaceholder || isErrorAssessment(row)) continue;
      if (!seen.isNew(row.sheet, assessment.place)) continue;
      report.atRow(row, assessment.place, { text: assessment.text }, { about: assessment.text });
    }
  },
});
