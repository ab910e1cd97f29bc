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
import type { HeaderRun } from '../headers/header-run.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';

const yearHeader = /^(?:rapport(?:erings)?|redovisnings|uppföljnings|verksamhets)?år(?:et)?$/i;
const periodHeader =
  /^(?:rapport(?:erings)?|redovisnings|uppföljnings)?period(?:en)?$|^(?:rapport|uppföljnings)?tillfälle$/i;
const wholeYear = /^(?:19|20)\d\d$/;
/** "Delårsrapport 2, januari–augusti 2025" is about as long as the name of a period gets. */
const longest = 45;
const mostRows = 200;

/** What the rows of a table say of their period, each wording understood once. */
class SaidOnRows {
  private readonly sheet: SheetSnapshot;
  private readonly date1904: boolean;
  private readonly year: number;
  private readonly period: number;
  private readonly known = new Map<string, PeriodReading | null>();

  constructor({ source }: SheetLayout, { cells }: HeaderRun) {
    const at = (header: RegExp) => cells.find(({ text }) => header.test(text.trim()))?.column ?? -1;
    this.sheet = source.sheet;
    this.date1904 = source.workbook.date1904;
    this.year = at(yearHeader);
    this.period = at(periodHeader);
  }

  get names(): 'periods' | 'years' | null {
    return this.period >= 0 ? 'periods' : this.year >= 0 ? 'years' : null;
  }

  /** Null when the row does not say. */
  isOf(row: number, period: Period): boolean | null {
    if (this.period < 0) {
      const year = this.words(row, this.year);
      return wholeYear.test(year) ? Number(year) === period.year : null;
    }
    const reading = this.reading(row);
    if (reading === null) return null;
    const { kind, year, monthDay } = reading;
    return kind === period.kind && (year ?? period.year) === period.year && monthDay === period.through.slice(5);
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
): ReadonlySet<number> {
  const said = new SaidOnRows(layout, draft.run);
  if (said.names === null) return new Set();
  const { sheet } = layout.source;
  const own = new Set<string>();
  const others: { row: number; about: string }[] = [];
  for (let row = draft.from; row < draft.to; row++) {
    const isOwn = said.isOf(row, period);
    if (isOwn === null) continue;
    const about = contents
      .map((column) => (sheet.kind(row, column) === CellKind.text ? sheet.text(row, column) : ''))
      .join('\n');
    if (isOwn) own.add(about);
    else others.push({ row, about });
  }
  const again = others.filter(({ about }) => own.has(about)).length;
  return new Set(again >= leastAgain * others.length ? others.map(({ row }) => row) : []);
}

/** Share of the other periods' rows that come again in the report's: goals are put in and taken away over the years. */
const leastAgain = 0.5;

function isLater(a: PeriodReading, b: PeriodReading): boolean {
  return `${a.year ?? ''}-${a.monthDay}` > `${b.year ?? ''}-${b.monthDay}`;
}
