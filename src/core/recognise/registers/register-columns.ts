/** Which columns of a list of goals hold what: id, text, short names, målområde. Told by headers and by the cells. */
import type { Field } from '../../model/chain.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords, isBlank } from '../cells/cells.ts';
import { splitNumber } from '../cells/goal-text.ts';
import type { HeaderReading, HeaderWords } from '../headers/header-words.ts';
import { longestHeader, spelled } from '../headers/header-words.ts';

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
/** What the texts are called beside a column of the goals' marks. */
const wordings = new Set(['lydelse', 'formulering', 'målformulering', 'måltext', 'text', 'beskrivning', 'innebörd']);
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

/** Last word of a header over goals, whosever they are and whatever they are called. */
const goalWord = /(?:mål(?:en)?|fokusområden?|utvecklingsområden?|inriktning(?:ar)?)$/;

/** The header over the goals is a few words, not a sentence about them. */
const longestGoalHeader = 50;

/** The columns of a register on the sheet, or null when it holds no list of goals. `isNamed`: the sheet's name says so. */
export function registerColumns(sheet: SheetSnapshot, words: HeaderWords, isNamed: boolean): RegisterColumns | null {
  let lone: RegisterColumns | null = null;
  for (let row = 0; row < Math.min(sheet.rowCount, deepest); row++) {
    const found = columnsAt(sheet, row, words, isNamed);
    if (!found) continue;
    if (!isAlone(sheet, row)) return found;
    // One cell may be the title over a list as well as its header: a row with more cells further down is the header,
    // or one right over goals that all begin with their numbers.
    if (lone === null || (isNumberedList(sheet, row, found.text) && !isNumberedList(sheet, lone.headerRow, lone.text)))
      lone = found;
  }
  return (isNamed ? withoutHeader(sheet) : null) ?? lone;
}

function isAlone(sheet: SheetSnapshot, row: number): boolean {
  let filled = 0;
  for (let column = 0; column < Math.min(sheet.columnCount, 40); column++) if (!isBlank(sheet, row, column)) filled++;
  return filled === 1;
}

/** A list without a header: at least three rows with an id of their own and the goal's text to the right of it. */
function withoutHeader(sheet: SheetSnapshot): RegisterColumns | null {
  for (let id = 0; id + 1 < Math.min(sheet.columnCount, 6); id++) {
    const rows: number[] = [];
    const ids = new Set<string>();
    for (let row = 0; row < Math.min(sheet.rowCount, 150); row++) {
      const own = cellWords(sheet, row, id);
      if (!isMark(own) || cellWords(sheet, row, id + 1).length < 10) continue;
      rows.push(row);
      ids.add(own);
    }
    if (rows.length < 3 || ids.size < rows.length) continue;
    const first = rows[0] as number;
    const isHeading = (row: number) =>
      row >= 0 && cellWords(sheet, row, id + 1) === '' && cellWords(sheet, row, id).length > 8;
    // What stands right above the first goal is a målområde when others of its kind follow, else the title.
    const opens = isHeading(first - 1) && rows.some((row) => row > first && isHeading(row - 1));
    return {
      headerRow: opens ? first - 2 : first - 1,
      text: id + 1,
      id,
      shortName: -1,
      area: -1,
      level: -1,
      until: -1,
      headers: [],
    };
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
    // "M1 | Rent vatten" is a goal, not a header.
    if (text.length > longestHeader || isMark(text)) return null;
    cells.push({ column, text, reading: words.read(text) });
  }
  if (cells.length === 0 || cells.length > 12) return null;
  const score = (reading: HeaderReading, field: Field) =>
    reading.candidates.find((candidate) => candidate.field === field)?.score ?? 0;
  if (
    cells.some(
      ({ reading }) =>
        // "Nivå" beside goals is their level, not the level to reach.
        !levels.has(spelled(reading)) &&
        results.some((field) => reading.candidates[0]?.field === field && score(reading, field) >= 0.8),
    )
  )
    return null;
  if (cells.some(({ reading }) => spelled(reading).startsWith('antal '))) return null;
  if (!isNamed && cells.some(({ reading }) => score(reading, 'indikator') >= 0.8)) return null;
  const hasOwnNames = cells.length > 1 && cells.some(({ reading }) => shortNames.has(spelled(reading)));
  const hasMarks = hasOwnNames && cells.some(({ column }) => holdsMarks(sheet, row, column));
  const isMarkedGoal = ({ column, reading }: (typeof cells)[number]) =>
    goalWord.test(reading.header.key) && holdsMarks(sheet, row, column);
  const goalLike = cells.filter(
    ({ reading, text }) =>
      text.length <= longestGoalHeader &&
      !/[.?!]$/.test(text) &&
      (Math.max(
        score(reading, 'kfRef'),
        score(reading, 'kfText'),
        isNamed || hasOwnNames ? score(reading, 'delmal') : 0,
      ) >= 0.8 ||
        // "Stadens mål", "Fokusområde" on a sheet that is named after them.
        ((isNamed || (hasOwnNames && hasMarks)) && goalWord.test(reading.header.key)) ||
        // "Mål | Lydelse", with the goals' marks under the first.
        (wordings.has(spelled(reading)) && cells.some((cell) => isMarkedGoal(cell)))),
  );
  const long = (isNamed || hasMarks ? cells : goalLike).filter(({ column }) => meanLength(sheet, row, column) >= 14);
  const texts = fullest(
    sheet,
    row,
    preferred(long, ({ reading }) => !shortNames.has(spelled(reading))),
  );
  // "1 | Trygghet", "2 | Kunskap": goals of a word or two are told by the marks before them.
  const short = () =>
    goalLike.find((cell) => holdsWords(sheet, row, cell.column) && hasMarksBefore(sheet, row, cell, cells));
  // "1 | Målområde" and nothing else: the målområden are what is followed up.
  const areas = () =>
    isNamed
      ? cells.find(
          (cell) =>
            score(cell.reading, 'dimension') >= 0.8 &&
            holdsWords(sheet, row, cell.column) &&
            hasMarksBefore(sheet, row, cell, cells),
        )
      : undefined;
  const text = texts.find((cell) => goalLike.includes(cell)) ?? texts[0] ?? short() ?? areas();
  if (!text) return null;
  // "Nr | Inriktning", "Nr | Lydelse" on a sheet that is named after the goals: their numbers tell, whatever the texts are called.
  const isNumbered = () =>
    isNumberedList(sheet, row, text.column) ||
    (isNamed && cells.some((cell) => cell.column < text.column && holdsMarks(sheet, row, cell.column)));
  if (goalLike.length === 0 && !isNumbered()) return null;
  if (cells.length === 1 && !isNamed && distinctShare(sheet, row, text.column) < 0.9) return null;
  if (distinctShare(sheet, row, text.column) < 0.85) return null;
  const rest = cells.filter((cell) => cell !== text);
  const named = (set: ReadonlySet<string>) => rest.find(({ reading }) => set.has(spelled(reading)))?.column ?? -1;
  const shortName = named(shortNames);
  const id =
    rest.find(
      ({ column, reading }) =>
        column !== shortName &&
        Math.max(score(reading, 'delmalNr'), score(reading, 'kfRef')) >= 0.6 &&
        meanLength(sheet, row, column) <= 8,
    ) ?? rest.find(({ column }) => holdsMarks(sheet, row, column));
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

/** "1.1", "M4", "A", "IV": what goals are numbered with. */
const mark = /^(?:\p{L}{0,3}[ -]?\d{1,2}(?:\.\d{1,2})*|\p{Lu}|[IVX]{1,5})\.?$/u;
function isMark(text: string): boolean {
  return mark.test(text);
}

/** Whatever its header says ("Mål"), the column holds a mark of its own for each goal. */
function holdsMarks(sheet: SheetSnapshot, headerRow: number, at: number): boolean {
  const rows = column(sheet, headerRow, at);
  const marks = rows.filter((row) => isMark(cellWords(sheet, row, at)));
  return marks.length >= 2 && marks.length >= 0.9 * rows.length && distinctShare(sheet, headerRow, at) >= 0.9;
}

/** Those that hold, all when none does. */
function preferred<T>(all: readonly T[], holds: (one: T) => boolean): readonly T[] {
  const some = all.filter(holds);
  return some.length > 0 ? some : all;
}

/** Every goal has a text; a målområde written once over the goals it holds has not. */
function fullest<T extends { readonly column: number }>(
  sheet: SheetSnapshot,
  headerRow: number,
  cells: readonly T[],
): readonly T[] {
  const filled = cells.map((cell) => column(sheet, headerRow, cell.column).length);
  const most = Math.max(...filled);
  return cells.filter((_, at) => (filled[at] as number) >= 0.7 * most);
}

function hasMarksBefore(
  sheet: SheetSnapshot,
  headerRow: number,
  { column: at }: { readonly column: number },
  cells: readonly { readonly column: number }[],
): boolean {
  return cells.some((cell) => cell.column < at && holdsMarks(sheet, headerRow, cell.column));
}

/** Every cell says something in words: neither figures nor marks. */
function holdsWords(sheet: SheetSnapshot, headerRow: number, at: number): boolean {
  const rows = column(sheet, headerRow, at);
  return (
    rows.length >= 2 &&
    rows.every((row) => /^[A-Za-zÅÄÖåäöéÉ][A-Za-zÅÄÖåäöéü\s,&–-]{2,}/.test(cellWords(sheet, row, at)))
  );
}

/** A list without a header that says what it is: every text begins with its number. */
function isNumberedList(sheet: SheetSnapshot, headerRow: number, at: number): boolean {
  const rows = column(sheet, headerRow, at);
  return rows.length > 1 && rows.every((row) => splitNumber(cellWords(sheet, row, at)).id !== null);
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
