/** What the goal sheets say of the period: their titles, and the headers of outcomes and targets. */
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Assignment } from './assign-columns.ts';
import type { PeriodEvidence } from './find-period.ts';
import type { SheetLayout } from './sheet-layout.ts';

export function periodEvidence(
  goalLayouts: readonly SheetLayout[],
  assignments: ReadonlyMap<SheetLayout, readonly Assignment[]>,
  workbooks: readonly WorkbookSnapshot[],
): PeriodEvidence {
  const titles = goalLayouts.flatMap(({ stated }) => (stated ? [stated] : []));
  const headers = goalLayouts.flatMap((layout) => newest(assignments.get(layout) ?? []));
  return { titles, headers, files: workbooks.flatMap(({ file }) => (file === null ? [] : [file])) };
}

/** The latest outcome that a table has a column for; the years of targets may lie ahead and only count where it has none. */
function newest(assignments: readonly Assignment[]): PeriodEvidence['headers'] {
  return assignments.flatMap(({ columns }) => {
    const dated = (field: string) =>
      columns
        .filter((column) => column.field === field && (column.year !== null || column.period !== null))
        .sort(
          (a, b) => (b.year ?? 0) - (a.year ?? 0) || (b.period?.monthDay ?? '').localeCompare(a.period?.monthDay ?? ''),
        );
    const outcome = dated('utfall')[0];
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
