import type { CellPlace, IndicatorRow } from '../model/chain.ts';
import { lacksAssessment, isToldOfRow } from './assessment-habits.ts';
import { SeenCells } from './places.ts';
import { defineRule, type RuleContext } from './rule.ts';

/**
 * A delmål whose committee has not assessed it at all: one for the delmål, at its first empty cell. Where the table has an
 * assessment for each indicator, each that is forgotten beside its siblings.
 */
export const mk401 = defineRule('MK401', {
  severity: 'varning',
  *check(context, report) {
    const { odd, rollup } = context;
    const seen = new SeenCells();
    const told = new Set<number>();
    for (const row of odd.assessments) {
      const { assessment, subGoal } = row;
      const forgotten = forgottenCell(row, context);
      if (forgotten) {
        if (!seen.isNew(row.sheet, forgotten)) continue;
        report.atRow(row, forgotten, { subGoal: subGoal.text, indicator: row.indicator ?? '' }, { variant: 'row' });
        yield;
        continue;
      }
      if (!assessment.isMissing || assessment.isPlaceholder || told.has(subGoal.id)) continue;
      // One assessment speaks for all rows of the delmål, also one that is not understood (MK403).
      if (rollup.subGoals[subGoal.id]?.reported || subGoal.rows.some((each) => each.assessment.isUnknown)) continue;
      // A delmål without indicator is MK301 alone; in a table without a column for them it is assessed all the same.
      if (subGoal.rows.every((each) => each.indicator === null) && hasIndicators(row)) continue;
      // Without the column it is MK202, said once.
      if (!assessment.place || !seen.isNew(row.sheet, assessment.place)) continue;
      told.add(subGoal.id);
      report.atSubGoal(subGoal, assessment.place, { subGoal: subGoal.text, indicator: '' });
      yield;
    }
  },
});

/** The row's own empty cell, where its siblings have words of their own; null where it need have none. */
function forgottenCell(row: IndicatorRow, { habits }: RuleContext): CellPlace | null {
  const { assessment, subGoal, table } = row;
  if (subGoal.rows.length < 2 || !lacksAssessment(row) || !habits.isPerRow(table) || !subGoal.rows.some(isToldOfRow))
    return null;
  const { place, isCarried } = assessment;
  return place && isCarried ? { row: row.row, column: place.column } : place;
}

function hasIndicators({ table }: IndicatorRow): boolean {
  return table.columnOf('indikator') >= 0;
}
