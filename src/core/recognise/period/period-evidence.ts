/** What the goal sheets say of the period: their titles, and the headers of outcomes and targets. */
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Assignment } from '../columns/assign-columns.ts';
import type { PeriodEvidence } from './find-period.ts';
import { isFilledIn, ownReading } from './own-period.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';

export function periodEvidence(
  goalLayouts: readonly SheetLayout[],
  assignments: ReadonlyMap<SheetLayout, readonly Assignment[]>,
  workbooks: readonly WorkbookSnapshot[],
): PeriodEvidence {
  const titles = goalLayouts.flatMap((layout) => {
    const reading = ownReading(layout, assignments.get(layout) ?? []);
    return layout.stated && reading ? [{ reading, text: layout.stated.text }] : [];
  });
  const headers = goalLayouts.flatMap((layout) => newest(layout, assignments.get(layout) ?? []));
  return { titles, headers, files: workbooks.flatMap(({ file }) => (file === null ? [] : [file])) };
}

/**
 * The latest outcome that a table has; the years of targets may lie ahead and only count where it has none. A column that
 * nobody has filled in yet ("Utfall dec") is no outcome, unless none is.
 */
function newest(layout: SheetLayout, assignments: readonly Assignment[]): PeriodEvidence['headers'] {
  return assignments.flatMap(({ columns }, at) => {
    const dated = (field: string) =>
      columns
        .filter((column) => column.field === field && (column.year !== null || column.period !== null))
        .sort(
          (a, b) => (b.year ?? 0) - (a.year ?? 0) || (b.period?.monthDay ?? '').localeCompare(a.period?.monthDay ?? ''),
        );
    const outcomes = dated('utfall');
    const draft = layout.goalTables[at];
    const outcome =
      draft && outcomes.length > 1
        ? (outcomes.find(({ column }) => isFilledIn(layout, draft, column)) ?? outcomes[0])
        : outcomes[0];
    const target = dated('malvarde')[0];
    const column = outcome ?? target;
    if (!column) return [];
    return [
      {
        kind: outcome?.period?.kind ?? null,
        year: outcome?.year ?? target?.year ?? null,
        reading: outcome?.period ?? null,
        text: column.header,
      },
    ];
  });
}
