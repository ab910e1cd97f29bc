/**
 * Lists that say on every row what it concerns: "År | Period | Nämnd | …", as systems write them out, sometimes with the
 * periods before in the same list.
 */
import type { Period } from '../../model/period.ts';
import type { PeriodReading } from '../../parse/index.ts';
import { parsePeriodText } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import { isOfPeriod } from '../cells/is-of-period.ts';
import type { HeaderRun } from '../headers/header-run.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';

const yearHeader = /^(?:rapport(?:erings)?|redovisnings|uppföljnings|verksamhets)?år(?:et)?$/i;
const periodHeader =
  /^(?:rapport(?:erings)?|redovisnings|uppföljnings)?period(?:en)?$|^(?:rapport|uppföljnings)?tillfälle$/i;
/** Headers over when each thing was measured: of the list's periods where the same things come again, and not otherwise. */
const measuredHeader =
  /^(?:utfalls|mät|avsedd |avser |tids)?period(?:en)?$|^(?:mät|utfalls|rapport(?:erings)?)?datum$|^(?:mät|utfalls)år$|^(?:mät)?tillfälle$|^(?:mät)?tidpunkt$|^avser$/i;
const wholeYear = /^(?:år )?((?:19|20)\d\d)(?: \1)?$/i;
/** "Delårsrapport 2, januari–augusti 2025" is about as long as the name of a period gets. */
const longest = 45;
const mostRows = 200;

/** What the rows of a table say of their period, each wording understood once. */
class SaidOnRows {
  private readonly sheet: SheetSnapshot;
  private readonly date1904: boolean;
  private readonly year: number;
  private readonly period: number;
  private readonly isMeasured: boolean;
  private readonly known = new Map<string, PeriodReading | null>();

  constructor({ source }: SheetLayout, { cells }: HeaderRun) {
    const at = (header: RegExp) => cells.find(({ text }) => header.test(text.trim()))?.column ?? -1;
    this.sheet = source.sheet;
    this.date1904 = source.workbook.date1904;
    this.year = at(yearHeader);
    const period = at(periodHeader);
    this.isMeasured = period < 0;
    this.period = period < 0 ? at(measuredHeader) : period;
  }

  /** The columns may say no more than when each thing was measured. */
  get names(): 'periods' | 'measured' | null {
    if (this.period >= 0 && !this.isMeasured) return 'periods';
    return this.period >= 0 || this.year >= 0 ? 'measured' : null;
  }

  /** Null when the row does not say. */
  isOf(row: number, period: Period): boolean | null {
    const text = this.text(row);
    const year = wholeYear.exec(text);
    if (year) return Number(year[1]) === period.year;
    const reading = this.reading(row);
    return reading && isOfPeriod(reading, text, period);
  }

  /** The day that the row is of, when that is in the report's year and not after it; null otherwise. */
  dayWithin(row: number, { year, through }: Period): string | null {
    const reading = this.reading(row);
    if (reading === null || (reading.year ?? year) !== year) return null;
    return reading.monthDay <= through.slice(5) ? reading.monthDay : null;
  }

  /** Is the one of a time before the other's? */
  isEarlier(row: number, than: number, period: Period): boolean {
    return this.day(row, period) < this.day(than, period);
  }

  /** A year alone is over on its last day. */
  private day(row: number, { year }: Period): string {
    const whole = wholeYear.exec(this.text(row));
    if (whole) return `${whole[1]}-12-31`;
    const reading = this.reading(row);
    return reading === null ? '' : `${reading.year ?? year}-${reading.monthDay}`;
  }

  text(row: number): string {
    return `${this.words(row, this.period)} ${this.words(row, this.year)}`.trim();
  }

  reading(row: number): PeriodReading | null {
    const text = this.text(row);
    if (text === '' || text.length > longest) return null;
    let reading = this.known.get(text);
    if (reading === undefined) this.known.set(text, (reading = parsePeriodText(text)));
    return reading;
  }

  private words(row: number, column: number): string {
    return column < 0 ? '' : cellWords(this.sheet, row, column, this.date1904);
  }
}

/** The period of a table's rows; the latest where they concern several. Null when the rows do not say. */
export function rowsPeriod(
  layout: SheetLayout,
  draft: TableDraft,
): { readonly reading: PeriodReading; readonly text: string } | null {
  const said = new SaidOnRows(layout, draft.run);
  if (said.names !== 'periods') return null;
  let latest: { reading: PeriodReading; text: string } | null = null;
  for (let row = draft.from; row < Math.min(draft.to, draft.from + mostRows); row++) {
    const reading = said.reading(row);
    if (reading !== null && (latest === null || isLater(reading, latest.reading)))
      latest = { reading, text: said.text(row) };
  }
  return latest;
}

/**
 * Rows that tell of the same as the report's own, at another time; empty when the list has one period, or when the column says
 * when each thing was measured: then hardly anything is told twice. `contents` are the columns that say what a row is about.
 */
export function rowsOfOtherPeriods(
  layout: SheetLayout,
  draft: TableDraft,
  period: Period,
  contents: readonly number[],
): OtherPeriods {
  const said = new SaidOnRows(layout, draft.run);
  if (said.names === null) return none;
  const { sheet } = layout.source;
  const rows: { readonly row: number; readonly about: string; readonly isOwn: boolean }[] = [];
  for (let row = draft.from; row < draft.to; row++) {
    const isOwn = said.isOf(row, period);
    if (isOwn === null) continue;
    const about = contents
      .map((column) => (sheet.kind(row, column) === CellKind.text ? sheet.text(row, column) : ''))
      .join('\n');
    rows.push({ row, about, isOwn });
  }
  // None is of the very day: the last one before it in the same year is the report's.
  const days = rows.some(({ isOwn }) => isOwn) ? [] : rows.map(({ row }) => said.dayWithin(row, period));
  const last = days.reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b), null);
  const isReports = (at: number) => (rows[at]?.isOwn ?? false) || (last !== null && days[at] === last);
  const own = new Map<string, number[]>();
  const others: typeof rows = [];
  for (const [at, one] of rows.entries()) {
    if (!isReports(at)) others.push(one);
    else if (!own.get(one.about)?.push(one.row)) own.set(one.about, [one.row]);
  }
  const again = others.filter(({ about }) => own.has(about));
  if (others.length === 0 || again.length < leastAgain * others.length) return none;
  const earlier = new Map<number, number>();
  for (const { row, about } of again) {
    const [of, another] = own.get(about) as number[];
    // Told of several parts: which of them it was is not known.
    if (of === undefined || another !== undefined || !said.isEarlier(row, of, period)) continue;
    const known = earlier.get(of);
    if (known === undefined || said.isEarlier(known, row, period)) earlier.set(of, row);
  }
  return { rows: new Set(others.map(({ row }) => row)), earlier };
}

/** Rows of other periods, and for the report's rows that of the last period before. */
interface OtherPeriods {
  readonly rows: ReadonlySet<number>;
  readonly earlier: ReadonlyMap<number, number>;
}

const none: OtherPeriods = { rows: new Set(), earlier: new Map() };

/** Share of the other periods' rows that come again in the report's: goals are put in and taken away over the years. */
const leastAgain = 0.5;

function isLater(a: PeriodReading, b: PeriodReading): boolean {
  return `${a.year ?? ''}-${a.monthDay}` > `${b.year ?? ''}-${b.monthDay}`;
}
