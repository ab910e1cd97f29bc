import { cellOf, SeenCells } from './places.ts';
import { defineRule } from './rule.ts';
import { shown, valueCells, valueFault } from './values.ts';

/** Example text of the template that nobody has replaced, wherever it stands. */
export const mk305 = defineRule('MK305', {
  severity: 'varning',
  check({ rows, subGoals }, report) {
    const seen = new SeenCells();
    for (const subGoal of subGoals) {
      const row = subGoal.rows[0];
      if (subGoal.isPlaceholder && row) report.atRow(row, cellOf(row, 'delmal'), { text: subGoal.text });
    }
    for (const row of rows) {
      if (row.indicatorPlaceholder !== null)
        report.atRow(row, cellOf(row, 'indikator'), { text: row.indicatorPlaceholder }, { about: 'indikator' });
      const { assessment } = row;
      if (assessment.isPlaceholder && seen.isNew(row.sheet, assessment.place))
        report.atRow(row, assessment.place, { text: assessment.text }, { about: 'bedomning' });
      if (row.outcome.missing !== 'placeholder' && row.target.missing !== 'placeholder') continue;
      for (const cell of valueCells(row))
        if (valueFault(row, cell) === 'placeholder')
          report.atRow(row, cellOf(row, cell.field), { text: shown(cell.value) }, { about: cell.field });
    }
  },
});
