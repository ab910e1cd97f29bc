/** Which period a sheet is of by its own words: its title's, unless its outcomes are of a later year. */
import type { Assignment } from '../columns/assign-columns.ts';
import type { Period } from '../../model/period.ts';
import { defaultThrough } from '../../model/period.ts';
import type { PeriodReading } from '../../parse/index.ts';
import { isBlank } from '../cells/cells.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';

/** The title's reading; null when the sheet says nothing of a period. */
export function ownReading(layout: SheetLayout, assignments: readonly Assignment[]): PeriodReading | null {
  if (!layout.stated) return null;
  const { reading } = layout.stated;
  const newest = reading.year === null ? null : laterYear(layout, assignments, reading.year);
  // "Delårsrapport 2025" over "Utfall 2026": last year's title was left over this year's table.
  if (newest === null) return reading;
  const ofYear = (one: PeriodReading): PeriodReading => ({ ...one, year: newest, through: null });
  return { ...ofYear(reading), ...(reading.among ? { among: reading.among.map(ofYear) } : {}) };
}

/** A sheet of another period is read by that period's columns. */
export function ownPeriod(layout: SheetLayout, assignments: readonly Assignment[], period: Period): Period {
  const reading = ownReading(layout, assignments);
  if (!reading) return period;
  const { kind, year, through } = reading;
  if (year === period.year && year !== layout.stated?.reading.year) return period;
  const own = year ?? period.year;
  return { ...period, kind, year: own, through: through ?? defaultThrough(kind, own) };
}

/** The last year after `year` that outcomes stand under; null when there is none. */
function laterYear(layout: SheetLayout, assignments: readonly Assignment[], year: number): number | null {
  let latest = year;
  for (const [at, { columns }] of assignments.entries())
    for (const column of columns) {
      const isOutcome = column.field === 'utfall' || column.field === 'utfallTidigare';
      if (!isOutcome || column.year === null || column.year <= latest) continue;
      if (isFilledIn(layout, layout.goalTables[at] as TableDraft, column.column)) latest = column.year;
    }
  return latest > year ? latest : null;
}

const mostRows = 200;

/** Does anything stand in the column's first rows? */
export function isFilledIn({ source }: SheetLayout, { from, to, headerRows }: TableDraft, column: number): boolean {
  for (let row = from; row < Math.min(to, from + mostRows); row++)
    if (!headerRows.includes(row) && !isBlank(source.sheet, row, column)) return true;
  return false;
}
