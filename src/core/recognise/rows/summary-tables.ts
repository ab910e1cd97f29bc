/**
 * Assessments in a table of their own over the indicators ("KF-mål | Nämndmål | Måluppfyllelse | Kommentar"): two halves of
 * one table, below each other. What the first says of a delmål is said of its indicators in the second.
 */
import type { IndicatorRow, SheetReading, TableReading } from '../../model/chain.ts';
import { normaliseText } from '../../parse/index.ts';
import type { RowDraft } from '../sheets/drafts.ts';
import type { SubGoals } from './sub-goals.ts';

/** Share of a table's delmål that have their indicators elsewhere in the sheet, for it to be a summary of them. */
const leastShared = 0.6;

/** The rows without those of summary tables; null when the sheet has none. `rows` are one sheet's. */
export function withoutSummaries(
  reading: SheetReading,
  rows: readonly IndicatorRow[],
  subGoals: SubGoals,
): IndicatorRow[] | null {
  const summaries = reading.tables.filter(
    (table) => table.columnOf('indikator') < 0 && table.columnOf('bedomning') >= 0,
  );
  if (summaries.length === 0 || summaries.length === reading.tables.length) return null;
  const dropped = new Set(summaries.flatMap((table) => absorbed(table, rows, subGoals)));
  return dropped.size === 0 ? null : rows.filter((row) => !dropped.has(row));
}

/**
 * The rows of a table whose assessments have gone over to the indicators, or stand beside them too; none when it is no summary of
 * them. One that says something else than the indicators' table is still told of.
 */
function absorbed(table: TableReading, rows: readonly IndicatorRow[], subGoals: SubGoals): IndicatorRow[] {
  const own = rows.filter((row) => row.table === table);
  const measured = new Map<string, IndicatorRow[]>();
  const judged = new Set<string>();
  for (const row of rows) {
    if (row.table.columnOf('indikator') < 0) continue;
    if (row.table.columnOf('bedomning') >= 0) {
      judged.add(saidOf(row));
      continue;
    }
    const key = keyOf(row);
    const known = measured.get(key);
    if (known) known.push(row);
    else measured.set(key, [row]);
  }
  const shared = own.filter((row) => measured.has(keyOf(row)));
  const repeated = own.filter((row) => !measured.has(keyOf(row)) && judged.has(saidOf(row)));
  if (shared.length + repeated.length < leastShared * own.length) return [];
  for (const row of shared)
    for (const indicator of measured.get(keyOf(row)) as RowDraft[]) {
      indicator.assessment = row.assessment;
      indicator.comment ??= row.comment;
      indicator.action ??= row.action;
      if (indicator.table.columnOf('kfRef') < 0) subGoals.move(indicator, row);
    }
  return [...shared, ...repeated];
}

function keyOf({ committee, subGoal }: IndicatorRow): string {
  return `${committee}\n${textOf(subGoal.text)}`;
}

/** Whose it is need not be said over a summary of all. */
function saidOf({ subGoal, assessment, reference }: IndicatorRow): string {
  return [textOf(subGoal.text), assessment.status, ...reference.goalIds].join('\n');
}

function textOf(text: string): string {
  return normaliseText(text).replace(/[.:;\s]+$/, '');
}
