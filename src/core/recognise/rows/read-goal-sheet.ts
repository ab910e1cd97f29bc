/** Reads all goal tables of one sheet into rows of the chain. */
import { emptyList } from '../../empty-list.ts';
import type { Field, IndicatorRow } from '../../model/chain.ts';
import type { Steps } from '../../steps.ts';
import type { Assignment } from '../columns/assign-columns.ts';
import { filledCells } from '../cells/single-rows.ts';
import { tablesOfGoals } from './figures-alone.ts';
import { GoalsOver } from './goals-over.ts';
import type { GoalSheetInput } from './goal-sheet-input.ts';
import { readGoalTable, required } from './read-goal-table.ts';
import { withoutSummaries } from './summary-tables.ts';

/** Rows of another table that are named one by one. */
const mostNamed = 100;

/** The sheet's rows, in order; what was read and what was not is noted in `reading`. */
export function* readGoalSheet(input: GoalSheetInput): Steps<IndicatorRow[]> {
  const { layout, reading } = input;
  let rows = emptyList<IndicatorRow>();
  const lacking: Field[][] = [];
  const isOfGoals = tablesOfGoals(layout, input.assignments, input.resolver);
  const over = new GoalsOver(layout.source.sheet, layout.goalTables);
  for (const [at, draft] of layout.goalTables.entries()) {
    if (!isOfGoals[at]) {
      const top = draft.headerRows[0] as number;
      for (let row = top; row < Math.min(draft.to, top + mostNamed); row++)
        if (filledCells(layout.source.sheet, row, draft.run.left, draft.run.right) > 1)
          reading.skippedRows.push({ row, why: 'otherTable' });
      continue;
    }
    const before = rows.length;
    const fields = yield* readGoalTable(input, draft, input.assignments[at] as Assignment, rows, over);
    if (rows.length > before || layout.goalTables.length === 1) lacking.push(fields);
  }
  const whole = withoutSummaries(reading, rows, input.subGoals);
  rows = whole ?? rows;
  reading.rowsRead = rows.length;
  // Halves of one table complete each other; tables of their own lack what any of them lacks.
  reading.missingFields = required.filter((field) =>
    whole ? lacking.every((fields) => fields.includes(field)) : lacking.some((fields) => fields.includes(field)),
  );
  reading.headerRows = [...new Set(reading.tables.flatMap((table) => table.headerRows))].sort((a, b) => a - b);
  reading.hiddenGoalRows = new Set(rows.filter((row) => row.isHidden).map((row) => row.row)).size;
  return rows;
}
