/** Which columns of a list of goals hold what: id, text, short names, målområde. Told by headers and by the cells. */
import type { Field } from '../model/chain.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { CellKind } from '../workbook/snapshot.ts';
import { cellWords, isBlank } from './cells.ts';
import type { HeaderReading, HeaderWords } from './header-words.ts';
import { longestHeader } from './header-words.ts';

export interface RegisterColumns {
  readonly headerRow: number;
  /** The goals' texts. */
  readonly text: number;
  /** -1 when the list has no such column. */
  readonly id: number;
  readonly shortName: number;
  readonly area: number;
  readonly level: number;
  /** Last day that a goal applies: it is replaced after that. */
  readonly until: number;
  readonly headers: readonly { readonly column: number; readonly text: string; readonly field: Field }[];
}

const shortNames = new Set([
  'kortnamn',
  'kort namn',
  'namn',
  'rubrik',
  'benämning',
  'alias',
  'aliaser',
  'kortform',
  'målnamn',
  'förkortning',
  'kort benämning',
  'short name',
  'kallas',
  'kort',
]);
const levels = new Set(['nivå', 'typ', 'slag', 'sort', 'level', 'typ av mål']);
const untils = new Set([
  'gäller till',
  'giltig till',
  'gäller t o m',
  'gäller tom',
  'till och med',
  'upphör',
  'upphört',
  'slutdatum',
  'gäller till och med',
]);

/** A follow-up is no register: these fields tell of how it went. */
const results: readonly Field[] = [
  'utfall',
  'bedomning',
  'malvarde',
  'bedomningPrognos',
  'prognos',
  'utfallTidigare',
  'aktivitet',
];

const deepest = 30;

/** The header over the goals is a few words, not a sentence about them. */
const longestGoalHeader = 50;

/** The columns of a register on the sheet, or null when it holds no list of goals. `isNamed`: the sheet's name says so. */
export function registerColumns(sheet: SheetSnapshot, words: HeaderWords, isNamed: boolean): RegisterColumns | null {
  for (let row = 0; row < Math.min(sheet.rowCount, deepest); row++) {
    const found = columnsAt(sheet, row, words, isNamed);
    if (found) return found;
  }
  return null;
}

function columnsAt(sheet: SheetSnapshot, row: number, words: HeaderWords, isNamed: boolean): RegisterColumns | null {
  const cells: { column: number; text: string; reading: HeaderReading }[] = [];
  for (let column = 0; column < Math.min(sheet.columnCount, 40); column++) {
    const kind = sheet.kind(row, column);
    if (kind === CellKind.empty) continue;
    if (kind !== CellKind.text) return null;
    const text = cellWords(sheet, row, column);
    if (text === '') continue;
    if (text.length > longestHeader) return null;
    cells.push({ column, text, reading: words.read(text) });
  }
  if (cells.length === 0 || cells.length > 12) return null;
  const score = (reading: HeaderReading, field: Field) =>
    reading.candidates.find((candidate) => candidate.field === field)?.score ?? 0;
  if (
    cells.some(({ reading }) =>
      results.some((field) => reading.candidates[0]?.field === field && score(reading, field) >= 0.8),
    )
  )
    return null;
  if (cells.some(({ reading }) => reading.header.key.startsWith('antal '))) return null;
  if (!isNamed && cells.some(({ reading }) => score(reading, 'indikator') >= 0.8)) return null;
  const goalLike = cells.filter(
    ({ reading, text }) =>
      text.length <= longestGoalHeader &&
      !/[.?!]$/.test(text) &&
      Math.max(score(reading, 'kfRef'), score(reading, 'kfText'), isNamed ? score(reading, 'delmal') : 0) >= 0.8,
  );
  const texts = (isNamed ? cells : goalLike).filter(({ column }) => meanLength(sheet, row, column) >= 14);
  const text = texts.find((cell) => goalLike.includes(cell)) ?? texts[0];
  if (!text || (!isNamed && goalLike.length === 0)) return null;
  if (cells.length === 1 && !isNamed && distinctShare(sheet, row, text.column) < 0.9) return null;
  if (distinctShare(sheet, row, text.column) < 0.85) return null;
  const rest = cells.filter((cell) => cell !== text);
  const named = (set: ReadonlySet<string>) => rest.find(({ reading }) => set.has(reading.header.key))?.column ?? -1;
  const shortName = named(shortNames);
  const id = rest.find(
    ({ column, reading }) =>
      column !== shortName &&
      Math.max(score(reading, 'delmalNr'), score(reading, 'kfRef')) >= 0.6 &&
      meanLength(sheet, row, column) <= 8,
  );
  const area = rest.find(({ column, reading }) => column !== shortName && score(reading, 'dimension') >= 0.8);
  return {
    headerRow: row,
    text: text.column,
    id:
      id?.column ??
      unnamedId(
        sheet,
        row,
        text.column,
        cells.map(({ column }) => column),
      ),
    shortName,
    area: area?.column ?? -1,
    level: named(levels),
    until: named(untils),
    headers: cells.flatMap(({ column, text: header }): RegisterColumns['headers'] => {
      if (column === text.column) return [{ column, text: header, field: 'kfText' }];
      if (column === id?.column) return [{ column, text: header, field: 'kfRef' }];
      return column === area?.column ? [{ column, text: header, field: 'dimension' }] : [];
    }),
  };
}

/** A column without a header, left of the texts, that holds a short mark of its own for each goal: 1.1, A, M4. */
function unnamedId(sheet: SheetSnapshot, headerRow: number, text: number, named: readonly number[]): number {
  const goals = column(sheet, headerRow, text).length;
  for (let at = text - 1; at >= 0; at--) {
    if (named.includes(at)) continue;
    const marks = column(sheet, headerRow, at);
    if (marks.length < 0.8 * goals || marks.length > goals + 3) continue;
    if (meanLength(sheet, headerRow, at) <= 6 && distinctShare(sheet, headerRow, at) >= 0.9) return at;
  }
  return -1;
}

function column(sheet: SheetSnapshot, headerRow: number, at: number): number[] {
  const rows: number[] = [];
  for (let row = headerRow + 1; row < Math.min(sheet.rowCount, headerRow + 150); row++)
    if (!isBlank(sheet, row, at)) rows.push(row);
  return rows;
}

function meanLength(sheet: SheetSnapshot, headerRow: number, at: number): number {
  const rows = column(sheet, headerRow, at);
  return rows.reduce((sum, row) => sum + cellWords(sheet, row, at).length, 0) / Math.max(1, rows.length);
}

function distinctShare(sheet: SheetSnapshot, headerRow: number, at: number): number {
  const rows = column(sheet, headerRow, at);
  return new Set(rows.map((row) => cellWords(sheet, row, at))).size / Math.max(1, rows.length);
}
