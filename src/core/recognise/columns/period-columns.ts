/** Several years or periods side by side: which column is the report's own, and which tell of earlier ones. */
import type { Field } from '../../model/chain.ts';
import type { Period } from '../../model/period.ts';
import type { LayoutColumn } from './layout-column.ts';
import { ofTheWhole } from './whole-judgement.ts';

/** Fields that come once for each year or period. */
const perPeriod: readonly Field[] = ['utfall', 'malvarde', 'bedomning', 'prognos', 'bedomningPrognos'];

export interface ChosenColumns {
  readonly columns: readonly LayoutColumn[];
  /** The column of a field, -1 when there is none. */
  readonly chosen: ReadonlyMap<Field, number>;
  /** Columns of women and men where the report's outcome has no total; null when it has one, or no such split. */
  readonly bySex: readonly [women: number, men: number] | null;
  /** The closest earlier outcome; -1 when there is none. */
  readonly previousOutcome: number;
}

export function chooseColumns(all: readonly LayoutColumn[], period: Period): ChosenColumns {
  const columns = withBareSplit(withOwnBooks(all, period));
  const chosen = new Map<Field, number>();
  for (const { field, column } of columns)
    if (!chosen.has(field) && !perPeriod.includes(field)) chosen.set(field, column);
  for (const field of perPeriod) {
    const its = columns.filter((column) => column.field === field);
    const isJudgement = field === 'bedomning' || field === 'bedomningPrognos';
    // "Bedömning aug | Samlad bedömning helår": the one of another time is not of the whole of this one.
    const near = isJudgement ? its.filter((column) => fit(column, period) > 0) : [];
    const own = near.length > 0 ? ofTheWhole(near) : its;
    const best = bestFor(own, period, field === 'malvarde');
    if (best) chosen.set(field, best.column);
  }
  const bySex = chosen.has('utfall') ? null : splitOutcome(columns, period);
  if (bySex) chosen.set('utfall', bySex[0]);
  const final = period.kind === 'arsbokslut' ? finalAssessment(columns, chosen) : null;
  if (final) chosen.set('bedomning', final.column);
  const own = ownTexts(columns, period);
  const read = own.map((column) => demoted(column === final ? { ...column, field: 'bedomning' } : column, chosen));
  const earlier = read
    .filter((column) => column.field === 'utfallTidigare')
    .sort((a, b) => orderOf(b, period) - orderOf(a, period));
  return { columns: read, chosen, bySex, previousOutcome: earlier[0]?.column ?? -1 };
}

/** "Bokslut 2023 | Bokslut 2024": what is an earlier outcome in most reports is the outcome itself in that year's own. */
function withOwnBooks(columns: readonly LayoutColumn[], period: Period): readonly LayoutColumn[] {
  if (columns.some(({ field, year }) => field === 'utfall' && (year === null || year === period.year))) return columns;
  return columns.map((column) => {
    const isOwn = column.field === 'utfallTidigare' && column.year === period.year;
    const isOfDay = column.period === null || column.period.kind === period.kind;
    return isOwn && isOfDay ? { ...column, field: 'utfall' } : column;
  });
}

/** "Kvinnor | Män | Totalt" with no word over them, where nothing else is an outcome: the total is it, else the two together. */
function withBareSplit(columns: readonly LayoutColumn[]): readonly LayoutColumn[] {
  const parts = columns.filter(({ field, partOf, header }) => field === 'kon' && !partOf && bareSex.test(header));
  if (parts.length !== 2 || columns.some(({ field, partOf }) => field === 'utfall' || partOf === 'utfall'))
    return columns;
  const total = columns.find(({ field, header }) => field === 'kon' && bareTotal.test(header));
  return columns.map((column) => {
    if (column === total) return { ...column, field: 'utfall' };
    return parts.includes(column) ? { ...column, partOf: 'utfall' } : column;
  });
}

const bareSex = /^\s*(?:kvinnor|män|flickor|pojkar|kv)\s*$/i;
const bareTotal = /^\s*(?:totalt|total|alla|samtliga|båda)\s*$/i;

/** "Utfall 2024" over Kvinnor | Män, without a total: the pair of the report's own period. */
function splitOutcome(columns: readonly LayoutColumn[], period: Period): readonly [women: number, men: number] | null {
  const parts = columns.filter(({ partOf }) => partOf === 'utfall');
  const isHers = ({ header }: LayoutColumn) => /kvinn|flick|women|girls|(?:^|\s)[kf]v?\.?(?:\s|$)/i.test(header);
  const women = bestFor(parts.filter(isHers), period, false);
  const men = bestFor(
    parts.filter((part) => !isHers(part)),
    period,
    false,
  );
  return women && men ? [women.column, men.column] : null;
}

/** "Bedömning delår | Bedömning helår": at the year's end the latter is the assessment itself, unless it says that it is a prognosis. */
function finalAssessment(columns: readonly LayoutColumn[], chosen: ReadonlyMap<Field, number>): LayoutColumn | null {
  const now = columns.find(({ column }) => column === chosen.get('bedomning'));
  if (now && now.period?.kind !== 'delar') return null;
  const last = columns.filter(
    ({ field, period, header }) =>
      field === 'bedomningPrognos' && period?.kind === 'arsbokslut' && !/prognos|förvänt|bedöms|kommer/i.test(header),
  );
  return last.length === 1 ? (last[0] as LayoutColumn) : null;
}

/** "Kommentar T1 | Kommentar T2": only the report's own explain it, when one of them is. */
function ownTexts(columns: readonly LayoutColumn[], period: Period): readonly LayoutColumn[] {
  const isText = ({ field }: LayoutColumn) => field === 'kommentar' || field === 'atgard';
  const isOwn = (column: LayoutColumn) =>
    (column.year === null || column.year === period.year) &&
    column.period !== null &&
    period.through.endsWith(column.period.monthDay);
  const fields = new Set(columns.filter((column) => isText(column) && isOwn(column)).map(({ field }) => field));
  if (fields.size === 0) return columns;
  return columns.map((column) =>
    fields.has(column.field) && column.period !== null && !isOwn(column) ? { ...column, field: 'IGNORERA' } : column,
  );
}

/** A column of another period than the chosen one: an earlier outcome, or a plan that is not the report's. */
function demoted(column: LayoutColumn, chosen: ReadonlyMap<Field, number>): LayoutColumn {
  if (!perPeriod.includes(column.field) || chosen.get(column.field) === column.column) return column;
  if (column.field === 'utfall' && !column.isBelied) return { ...column, field: 'utfallTidigare' };
  return { ...column, field: 'IGNORERA' };
}

function bestFor(columns: readonly LayoutColumn[], period: Period, mayPlanAhead: boolean): LayoutColumn | null {
  let best: LayoutColumn | null = null;
  let bestScore = 0;
  for (const column of columns) {
    if (column.isBelied) continue;
    const score = fit(column, period) + column.confidence / 100 + (column.split === 'total' ? 0.1 : 0);
    if (score > bestScore) [best, bestScore] = [column, score];
  }
  // A single target for the whole term ("Målvärde 2026") is what there is to measure against.
  return best ?? (mayPlanAhead && columns.length === 1 ? (columns[0] as LayoutColumn) : null);
}

/** How well a column's year and period agree with the report's; 0 or less when it is another's. */
function fit({ year, period: own }: LayoutColumn, period: Period): number {
  if (year !== null && year !== period.year) return -10;
  let score = year === period.year ? 3 : 2;
  if (own) {
    if (period.through.endsWith(own.monthDay)) score += 2;
    else if (own.kind === period.kind) score += nearness(own.monthDay, period);
    else score -= 2;
  }
  return score;
}

/** "Kv 1 | Kv 2 | Kv 3" in a report for August: the last one that had ended; what no column says the day of goes before it. */
function nearness(monthDay: string, { through }: Period): number {
  if (monthDay === wordsDay) return 1;
  const [day, end] = [dayOfYear(monthDay), dayOfYear(through.slice(5))];
  return day > end ? -1 : day / 1000 - 0.5;
}

/** "Delår" alone, which some kommuner have in June. */
const wordsDay = '08-31';

function dayOfYear(monthDay: string): number {
  return Number(monthDay.slice(0, 2)) * 31 + Number(monthDay.slice(3));
}

/** Time order of earlier outcomes: the year, then the day of the year. */
function orderOf({ year, period: own }: LayoutColumn, period: Period): number {
  const day = own ? dayOfYear(own.monthDay) : 12 * 31 + 31;
  return (year ?? period.year - 1) * 400 + day;
}
