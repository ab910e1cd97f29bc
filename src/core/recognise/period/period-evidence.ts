/** What the goal sheets say of the period: their titles, and the headers of outcomes and targets. */
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Assignment } from '../columns/assign-columns.ts';
import type { LayoutColumn } from '../columns/layout-column.ts';
import type { PeriodEvidence } from './find-period.ts';
import { periodOfNames } from './named-period.ts';
import { isFilledIn, ownReading } from './own-period.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import { rowsPeriod } from '../rows/row-periods.ts';
import { unsaidPeriod } from './unsaid-period.ts';

export function periodEvidence(
  goalLayouts: readonly SheetLayout[],
  assignments: ReadonlyMap<SheetLayout, readonly Assignment[]>,
  workbooks: readonly WorkbookSnapshot[],
): PeriodEvidence {
  const titles = goalLayouts.flatMap((layout) => {
    const reading = ownReading(layout, assignments.get(layout) ?? []);
    return layout.stated && reading ? [{ reading, text: layout.stated.text }] : [];
  });
  const tables = goalLayouts.flatMap((layout) =>
    (assignments.get(layout) ?? []).map((assignment, at) => datedColumns(layout, assignment, layout.goalTables[at])),
  );
  const rows = goalLayouts.flatMap((layout) => layout.goalTables.flatMap((draft) => rowsPeriod(layout, draft) ?? []));
  return {
    titles,
    rows,
    sheetNames: periodOfNames(goalLayouts),
    headers: tables.flatMap(headerOf),
    unsaid: tables.flatMap(({ columns, outcome }) => (outcome ? (unsaidPeriod(columns, outcome) ?? []) : [])),
    files: workbooks.flatMap(({ file }) => (file === null ? [] : [file])),
  };
}

interface DatedColumns {
  readonly columns: readonly LayoutColumn[];
  readonly outcome: LayoutColumn | undefined;
  readonly target: LayoutColumn | undefined;
}

/**
 * The latest outcome that a table has, and its latest target. A column that nobody has filled in yet ("Utfall dec") is no
 * outcome, unless none is.
 */
function datedColumns(layout: SheetLayout, { columns }: Assignment, draft: TableDraft | undefined): DatedColumns {
  const dated = (field: string) =>
    columns
      .filter((column) => column.field === field && (column.year !== null || column.period !== null))
      .sort(
        (a, b) => (b.year ?? 0) - (a.year ?? 0) || (b.period?.monthDay ?? '').localeCompare(a.period?.monthDay ?? ''),
      );
  const outcomes = dated('utfall');
  const filled =
    draft && outcomes.length > 1 ? outcomes.find(({ column }) => isFilledIn(layout, draft, column)) : undefined;
  return { columns, outcome: filled ?? outcomes[0], target: dated('malvarde')[0] };
}

/** The years of targets may lie ahead and only count where the table has no outcome. */
function headerOf({ outcome, target }: DatedColumns): PeriodEvidence['headers'] {
  const column = outcome ?? target;
  if (!column) return [];
  const reading = outcome?.period ?? null;
  return [{ kind: reading?.kind ?? null, year: outcome?.year ?? target?.year ?? null, reading, text: column.header }];
}
