/**
 * What the columns show where nobody says it: "Utfall 2024" beside "Mål 2024", with no month, is the outcome of the year; with
 * a forecast of that year beside it the year has not ended.
 */
import type { PeriodKind } from '../../model/period.ts';
import type { LayoutColumn } from '../columns/layout-column.ts';

/** `newest` is the latest outcome that is filled in. Null when its header names a period, no year, or another than the goals'. */
export function unsaidPeriod(
  columns: readonly LayoutColumn[],
  newest: LayoutColumn,
): { readonly kind: PeriodKind; readonly year: number } | null {
  const { year, period } = newest;
  if (year === null || period !== null) return null;
  const targets = columns.filter(({ field }) => field === 'malvarde').flatMap((column) => column.year ?? []);
  if (targets.length > 0 && !targets.includes(year)) return null;
  const isForecast = ({ field, year: of }: LayoutColumn) =>
    (field === 'prognos' || field === 'bedomningPrognos') && (of === null || of === year);
  return { kind: columns.some(isForecast) ? 'delar' : 'arsbokslut', year };
}
