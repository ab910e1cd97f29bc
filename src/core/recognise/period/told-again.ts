/** Whether a sheet tells of the same delmål and indicators as others do: a report of another period, and not one of other things. */
import { cellWords } from '../cells/cells.ts';
import type { Assignment } from '../columns/assign-columns.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';

/** Share of what the one tells of that comes again: goals are put in and taken away over the years. */
const leastAgain = 0.5;
/** Rows that are looked at. */
const mostRows = 200;

export function tellsAgain(
  layout: SheetLayout,
  others: readonly SheetLayout[],
  assignments: ReadonlyMap<SheetLayout, readonly Assignment[]>,
): boolean {
  const named = namesOf(layout, assignments);
  const known = new Set(others.flatMap((other) => [...namesOf(other, assignments)]));
  const again = [...named].filter((name) => known.has(name)).length;
  return again > 0 && again >= leastAgain * named.size;
}

/** What the delmål and indicators of a sheet are called. */
function namesOf(layout: SheetLayout, assignments: ReadonlyMap<SheetLayout, readonly Assignment[]>): Set<string> {
  const names = new Set<string>();
  for (const [at, { columns }] of (assignments.get(layout) ?? []).entries()) {
    const { from, to, headerRows } = layout.goalTables[at] as SheetLayout['goalTables'][number];
    for (const { field, column } of columns)
      if (field === 'delmal' || field === 'indikator')
        for (let row = from; row < Math.min(to, from + mostRows); row++)
          if (!headerRows.includes(row)) names.add(cellWords(layout.source.sheet, row, column).toLowerCase());
  }
  names.delete('');
  return names;
}
