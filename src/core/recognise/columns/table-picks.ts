/**
 * The columns that a table's rows are read by: the report's own period's, crosses under the goals as references, and the
 * column of levels kept apart.
 */
import type { Period } from '../../model/period.ts';
import type { Resolver } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { sampleRows } from '../cells/sample-rows.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import type { Assignment } from './assign-columns.ts';
import type { CrossColumn } from './cross-columns.ts';
import { crossColumns } from './cross-columns.ts';
import type { LevelColumn } from './level-column.ts';
import { levelColumn } from './level-column.ts';
import type { ChosenColumns } from './period-columns.ts';
import { chooseColumns } from './period-columns.ts';
import type { Twins } from './twin-columns.ts';
import { twinColumns } from './twin-columns.ts';

export interface TablePicks {
  readonly picked: ChosenColumns;
  /** Columns of crosses, one for each KF-mål; empty where references are written out. */
  readonly crosses: readonly CrossColumn[];
  /** The column that tells each row's level; null where the columns themselves are the levels. */
  readonly levels: LevelColumn | null;
  /** The rows that columns are known by. */
  readonly sample: readonly number[];
  /** Columns that may as well be the one that is read. */
  readonly twins: readonly Twins[];
}

export function tablePicks(
  sheet: SheetSnapshot,
  draft: TableDraft,
  assignment: Assignment,
  period: Period,
  resolver: Resolver,
): TablePicks {
  const { cells } = draft.run;
  const sample = sampleRows(
    sheet,
    draft.from,
    draft.to,
    cells.map(({ column }) => column),
    new Set(draft.headerRows),
  );
  const crosses = crossColumns(cells, sheet, sample, resolver);
  const dated = withCrosses(chooseColumns(assignment.columns, period), crosses);
  const listed = dated.chosen.has('delmal') || assignment.marked ? undefined : dated.chosen.get('indikator');
  const levels = listed === undefined ? null : levelColumn(sheet, cells, listed, sample);
  const picked = levels ? withoutColumn(dated, levels.column) : dated;
  return { picked, crosses, levels, sample, twins: twinColumns(assignment.columns, picked.chosen, sheet, sample) };
}

/** The first column of crosses stands for the reference; no column beside it tells the goal's text. */
function withCrosses(picked: ChosenColumns, [first]: readonly CrossColumn[]): ChosenColumns {
  if (first === undefined) return picked;
  const chosen = new Map(picked.chosen).set('kfRef', first.column);
  chosen.delete('kfText');
  return { ...picked, chosen };
}

/** The column of levels is no field of the rows, whatever its header is called ("Typ"). */
function withoutColumn(picked: ChosenColumns, column: number): ChosenColumns {
  return { ...picked, chosen: new Map([...picked.chosen].filter(([, chosen]) => chosen !== column)) };
}
