/** Uppfyllt | Delvis | Ej as a column each, with a mark in the one that holds: an assessment told by its column. */
import type { AssessmentReading, Legend } from '../../parse/index.ts';
import { normaliseText, nothingSaid, parseAssessment } from '../../parse/index.ts';
import type { PeriodKind } from '../../model/period.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind, plainFormat } from '../../workbook/snapshot.ts';
import { cellWords, isBlank } from '../cells/cells.ts';
import type { HeaderRun } from '../headers/header-run.ts';
import type { ChosenColumns } from './period-columns.ts';

export interface MarkColumn {
  readonly column: number;
  readonly header: string;
  readonly reading: AssessmentReading;
  /** The cells' colours are the marks: none of the columns holds anything else. */
  readonly byColour: boolean;
}

const marks: ReadonlySet<string> = new Set([
  ...['x', 'xx', '×', '☒', '☑', '✗', '✘', '✓', '✔', '√', 'v', '●', '•', '■', '⬤', '○', '1', 'ja'],
]);
/** Said where the status does not hold. */
const without: ReadonlySet<string> = new Set(['-', '–', '—', '0', 'nej', '☐']);

/**
 * The status columns of a header whose cells hold nothing but marks; none unless there are at least two, nor where `judged`
 * (-1 when there is none) is a column of words beside them. Of several such groups the one of `judged`, else the first.
 */
export function markColumns(
  sheet: SheetSnapshot,
  { cells, rows: headerRows }: HeaderRun,
  rows: readonly number[],
  judged: number,
  legend: Legend,
  kind: PeriodKind,
): readonly MarkColumn[] {
  const lowest = headerRows.at(-1) as number;
  const groups: MarkColumn[][] = [];
  for (const { column, text, reading: words } of cells) {
    const own = cellWords(sheet, lowest, column);
    if (own.length > 30 && text.length > 30) continue;
    // The cells first: hardly any column holds marks, and a header costs more to understand.
    if (!holdsMarks(sheet, rows, column)) continue;
    const reading = statusIn(spelledOut(own === '' ? text : own), legend, kind);
    const isOfGroup = words.candidates[0]?.field === 'bedomning' && own !== text;
    if (reading.status === null && !isOfGroup) continue;
    const last = groups.at(-1);
    const repeats = reading.status !== null && last?.some((other) => other.reading.status === reading.status);
    const isNext = last?.at(-1)?.column === column - 1 && repeats !== true;
    const found = { column, header: own === '' ? text : own, reading, byColour: false };
    if (isNext) last?.push(found);
    else groups.push([found]);
  }
  const told = groups.filter((group) => group.length >= 2 && group.some(({ reading }) => reading.status !== null));
  const group = told.find((each) => each.some(({ column }) => column === judged)) ?? (judged < 0 ? told[0] : undefined);
  if (!group) return [];
  if (group.some((column) => rows.some((row) => isMark(sheet, row, column)))) return group;
  return byColour(sheet, group, rows);
}

/** "Hel | Delvis | Ej": how far, of what all of them are about. */
function spelledOut(header: string): string {
  const word = header.toLowerCase();
  if (word === 'hel' || word === 'helt') return 'helt uppfyllt';
  return word === 'ej' || word === 'inte' ? 'ej uppfyllt' : header;
}

function statusIn(text: string, legend: Legend, kind: PeriodKind): AssessmentReading {
  return parseAssessment({ kind: CellKind.text, number: NaN, text, format: plainFormat }, legend, kind);
}

/** Nothing is written in them, and one of them is coloured in most rows. */
function byColour(sheet: SheetSnapshot, group: readonly MarkColumn[], rows: readonly number[]): readonly MarkColumn[] {
  const coloured = group.map((column) => ({ ...column, byColour: true }));
  const single = rows.filter((row) => coloured.filter((column) => isMark(sheet, row, column)).length === 1);
  return single.length > 0 && single.length >= rows.length / 2 ? coloured : [];
}

/** Nothing but marks, and at the end a number that counts them. */
function holdsMarks(sheet: SheetSnapshot, rows: readonly number[], column: number): boolean {
  const last = rows.at(-1);
  return rows.every(
    (row) => mayBeMark(sheet, row, column) || (row === last && sheet.kind(row, column) === CellKind.number),
  );
}

function mayBeMark(sheet: SheetSnapshot, row: number, column: number): boolean {
  if (isBlank(sheet, row, column) || sheet.kind(row, column) === CellKind.boolean) return true;
  const words = cellWords(sheet, row, column).toLowerCase();
  return marks.has(words) || without.has(words) || isTick(sheet, row, column);
}

/** "ü" in a font of symbols is a tick. */
function isTick(sheet: SheetSnapshot, row: number, column: number): boolean {
  return sheet.format(row, column).wingdings && sheet.text(row, column).trim().length === 1;
}

export function isMark(sheet: SheetSnapshot, row: number, { column, byColour }: MarkColumn): boolean {
  if (byColour) {
    const { fill } = sheet.format(row, column);
    return fill !== null && fill !== 'other';
  }
  const kind = sheet.kind(row, column);
  if (kind === CellKind.empty) return false;
  if (kind === CellKind.boolean) return sheet.number(row, column) === 1;
  return !isBlank(sheet, row, column) && !without.has(cellWords(sheet, row, column).toLowerCase());
}

/** Marks in several columns of one row: which of them holds, only the nämnd can tell. */
export function severalMarks(marked: readonly MarkColumn[], legend: Legend): AssessmentReading {
  const text = marked.map(({ header }) => header).join(' + ');
  const status = legend.byText.get(normaliseText(text)) ?? null;
  return { ...nothingSaid, text, status, by: status && 'word', isMissing: false, isUnknown: status === null };
}

/** The first of them stands for the assessment, where no column does. */
export function withMarks(picked: ChosenColumns, found: readonly MarkColumn[]): ChosenColumns {
  const [first] = found;
  if (first === undefined) return picked;
  const others = picked.columns.filter(({ column }) => !found.some((mark) => mark.column === column));
  const columns = found.map(({ column, header }, at) => ({
    ...(picked.columns.find((known) => known.column === column) ?? unread),
    column,
    header: picked.columns.find((known) => known.column === column)?.header ?? header,
    field: at === 0 ? ('bedomning' as const) : ('IGNORERA' as const),
  }));
  return {
    ...picked,
    columns: [...others, ...columns].sort((a, b) => a.column - b.column),
    chosen: new Map(picked.chosen).set('bedomning', first.column),
  };
}

const unread = { confidence: 1, year: null, period: null, unit: null, split: null };
