import type { IndicatorRow } from '../model/chain.ts';
import { SeenCells } from './places.ts';
import { defineRule } from './rule.ts';

/** A delmål whose committee has not assessed it at all: one for the delmål, at its first empty cell. */
export const mk401 = defineRule('MK401', {
  severity: 'varning',
  *check({ odd, rollup }, report) {
    const seen = new SeenCells();
    const told = new Set<number>();
    for (const row of odd.assessments) {
      const { assessment, subGoal } = row;
      if (!assessment.isMissing || assessment.isPlaceholder || told.has(subGoal.id)) continue;
      // One assessment speaks for all rows of the delmål, also one that is not understood (MK403).
      if (rollup.subGoals[subGoal.id]?.reported || subGoal.rows.some((each) => each.assessment.isUnknown)) continue;
      // A delmål without indicator is MK301 alone; in a table without a column for them it is assessed all the same.
      if (subGoal.rows.every((each) => each.indicator === null) && hasIndicators(row)) continue;
      // Without the column it is MK202, said once.
      if (!assessment.place || !seen.isNew(row.sheet, assessment.place)) continue;
      told.add(subGoal.id);
      report.atSubGoal(subGoal, assessment.place, { subGoal: subGoal.text });
      yield;
    }
  },
});

function hasIndicators({ table }: IndicatorRow): boolean {
  return table.columnOf('indikator') >= 0;
}
