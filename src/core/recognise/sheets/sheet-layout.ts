/** The layout of one sheet, before any register or period is known: its tables, its title, what its name hints at. */
import type { SheetNameKind } from '../../parse/index.ts';
import { isServiceName, sheetNameKind } from '../../parse/index.ts';
import type { Assignment } from '../columns/assign-columns.ts';
import { assignColumns } from '../columns/assign-columns.ts';
import { Evidence } from '../columns/evidence.ts';
import type { HeaderCell } from '../headers/header-run.ts';
import type { MarkedLevels } from '../columns/marked-levels.ts';
import { markedLevels } from '../columns/marked-levels.ts';
import { mixedColumn } from '../columns/mixed-column.ts';
import { withoutBareHeads } from '../cells/bare-heads.ts';
import { sampleRows } from '../cells/sample-rows.ts';
import { HeaderFinder } from '../headers/find-headers.ts';
import type { HeaderRun } from '../headers/header-run.ts';
import type { HeaderWords } from '../headers/header-words.ts';
import { Merges } from '../cells/merges.ts';
import { withTextOrStatus } from '../columns/text-or-status.ts';
import type { TextTests } from '../cells/text-tests.ts';
import type { KnownGoals } from '../columns/known-goals.ts';
import { cellWords } from '../cells/cells.ts';
import { onlyColumn } from '../cells/single-rows.ts';
import type { SheetSource } from '../cells/source.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import { unnamedColumns } from '../headers/unnamed-columns.ts';
import { tableDrafts } from '../headers/table-draft.ts';
import { withoutKey } from './key-under.ts';
import { cardsBeside, repeatTables } from './cards-beside.ts';
import { sideLabels, sideRecords, valueColumns } from './side-labels.ts';
import { withoutTables } from './tables-over-cards.ts';
import { UprightSheet } from './upright-sheet.ts';
import { isUnderGoals } from './under-goals.ts';
import type { StatedPeriod, TitleLine } from '../cells/title-lines.ts';
import { statedPeriod, titleLines } from '../cells/title-lines.ts';
import { columnIndex } from '../../workbook/cell-ref.ts';
import type { Field } from '../../model/chain.ts';

export interface SheetLayout {
  readonly source: SheetSource;
  readonly merges: Merges;
  readonly runs: readonly HeaderRun[];
  /** Tables of goals, in order of appearance. */
  readonly goalTables: readonly TableDraft[];
  readonly activityTables: readonly TableDraft[];
  readonly lines: readonly TitleLine[];
  readonly stated: StatedPeriod | null;
  readonly nameKind: SheetNameKind | null;
  readonly isEmpty: boolean;
  /** The labels of a follow-up stand down its side, and no table is read from it. */
  readonly hasSideLabels: boolean;
  /** `source.sheet` where the labels stand down the side: the table that its cards make; else null. */
  readonly upright: UprightSheet | null;
}

/** Rows of a sheet without tables that count as its title. */
const titleDepth = 12;

export function sheetLayout(source: SheetSource, words: HeaderWords): SheetLayout {
  const plain = plainLayout(source, words);
  if (plain.goalTables.length > 0) return withCards(plain, words);
  if (!mayHaveSideLabels(plain)) return plain;
  const { sheet } = source;
  const found = sideLabels(sheet, words);
  if (found === null) return plain;
  const columns = valueColumns(sheet, found);
  const labels = columns.length === 1 ? withoutTables(sheet, found, words) : found;
  const records = sideRecords(sheet, plain.merges, labels, columns);
  if (records.rows.length === 0) return { ...plain, hasSideLabels: true };
  const upright = new UprightSheet(sheet, records);
  const layout = plainLayout({ ...source, sheet: upright, correction: withoutColumns(source) }, words);
  return layout.goalTables.length === 1 ? { ...layout, upright } : { ...plain, hasSideLabels: true };
}

/** The same with a further table of the cards that stand over the tables or under them; unchanged where there are none. */
function withCards(plain: SheetLayout, words: HeaderWords): SheetLayout {
  const { source, merges, goalTables, nameKind } = plain;
  const { sheet, correction } = source;
  if (correction?.headerRows || nameKind === 'instruction' || nameKind === 'list') return plain;
  const found = cardsBeside(sheet, new Set(goalTables.flatMap(({ headerRows }) => headerRows)), words);
  if (found === null) return plain;
  const columns = valueColumns(sheet, found.labels);
  const [values] = columns;
  if (values === undefined || columns.length > 1 || repeatTables(sheet, found.labels, found.rows, values)) return plain;
  const records = sideRecords(sheet, merges, found.labels, columns);
  if (records.rows.length === 0) return plain;
  const upright = new UprightSheet(sheet, records, found.rows);
  const layout = plainLayout({ ...source, sheet: upright }, words);
  return layout.goalTables.length >= goalTables.length ? { ...layout, upright } : plain;
}

/** Nothing else is known of what it is for, and nobody has said it. */
function mayHaveSideLabels({ source, goalTables, activityTables, nameKind, isEmpty }: SheetLayout): boolean {
  const { sheet, correction } = source;
  if (isEmpty || sheet.owner !== 'users' || goalTables.length > 0 || activityTables.length > 0) return false;
  if (correction?.role === 'register' || correction?.role === 'ignored' || correction?.headerRows) return false;
  return nameKind !== 'instruction' && nameKind !== 'list' && nameKind !== 'legend';
}

/** Columns pointed out are those of the sheet as it is, where all of a card's values stand in one. */
function withoutColumns({ correction }: SheetSource): SheetSource['correction'] {
  return correction?.columns ? { ...correction, columns: {} } : correction;
}

function plainLayout(source: SheetSource, words: HeaderWords): SheetLayout {
  const { sheet } = source;
  const merges = new Merges(sheet);
  const isOurs = sheet.owner !== 'users' || source.correction?.role === 'ignored';
  const runs = isOurs ? [] : headersOf(source, merges, words);
  const drafts = tableDrafts(runs, sheet.rowCount);
  const goalTables = drafts.filter((draft) => draft.kind === 'goal').map((draft) => withoutKey(sheet, draft));
  const first = goalTables[0] ?? drafts.find((draft) => draft.kind !== 'other');
  const lines = titleLines(sheet, first ? (first.headerRows[0] as number) : Math.min(titleDepth, sheet.rowCount));
  return {
    source,
    merges,
    runs,
    goalTables,
    activityTables: drafts.filter((draft) => draft.kind === 'activity'),
    lines,
    stated: statedPeriod(lines),
    nameKind: sheetNameKind(sheet.name),
    isEmpty: sheet.rowCount === 0 || sheet.columnCount === 0,
    hasSideLabels: false,
    upright: null,
  };
}

/** Neither the sheet's name, its title, its file nor a heading in the table names a nämnd. */
function isOfAll({ source: { sheet, workbook }, lines }: SheetLayout, { from, to, run }: TableDraft, tests: TextTests) {
  const names = [workbook.file ?? '', sheet.name.normalize('NFC'), ...lines.map(({ text }) => text)];
  if (names.some((name) => tests.isCommittee(name)) || isServiceName(sheet.name)) return false;
  for (let row = from; row < Math.min(to, from + mostRows); row++) {
    const column = onlyColumn(sheet, row, run.left, run.right);
    if (column >= 0 && tests.isCommittee(cellWords(sheet, row, column))) return false;
  }
  return true;
}

const mostRows = 200;

/** A column of goals and their measures is that of the measures, with the goals as headings in it. */
function withMixed(found: Assignment, mixed: number): Assignment {
  if (mixed < 0) return found;
  const columns = found.columns.map((column) =>
    column.column === mixed ? { ...column, field: 'indikator' as const, holdsBoth: true as const } : column,
  );
  return { ...found, columns };
}

/** The same where marks tell which is which, whatever stands over the columns. */
function withMarked(found: Assignment, marked: MarkedLevels, cells: readonly HeaderCell[]): Assignment {
  const { columns } = withMixed(found, marked.names);
  const named = (column: number) => cells.find((cell) => cell.column === column)?.text ?? '';
  const plain = { confidence: 1, year: null, period: null, unit: null, split: null };
  const own = (['IGNORERA', 'indikator'] as const).map((field) => {
    const column = field === 'indikator' ? marked.names : marked.column;
    return {
      ...plain,
      field,
      column,
      header: named(column),
      ...(field === 'indikator' ? { holdsBoth: true as const } : {}),
    };
  });
  const others = columns.filter(
    ({ column, field }) => !own.some((one) => one.column === column) && field !== 'indikator' && field !== 'delmal',
  );
  return { ...found, columns: [...others, ...own].sort((a, b) => a.column - b.column), marked };
}

/** What a person has pointed out as headers is the one table of the sheet. */
function headersOf({ sheet, workbook, correction }: SheetSource, merges: Merges, words: HeaderWords): HeaderRun[] {
  const finder = new HeaderFinder(sheet, merges, words, workbook.date1904);
  const [first, last] = correction?.headerRows ?? [0, 0];
  const pointed = first > 0 ? finder.pointedOut(first - 1, last - 1) : null;
  return pointed ? [pointed] : finder.find();
}

/**
 * The fields of a table's columns; what a person has pointed out for the sheet goes before everything. `isExplained`: the
 * sheet's key explains what stands in a column.
 */
export function assignTable(
  layout: SheetLayout,
  draft: TableDraft,
  goals: KnownGoals,
  tests: TextTests,
  areaNames: ReadonlySet<string>,
  isExplained: (rows: readonly number[], column: number) => boolean,
): Assignment {
  const { sheet, correction } = layout.source;
  const under = draft.run.cells.map(({ column }) => column);
  const sampled = sampleRows(sheet, draft.from, draft.to, under, new Set(draft.headerRows));
  const rows = withoutBareHeads(sheet, sampled, draft.run.left, draft.run.right);
  const all = [...draft.run.cells, ...unnamedColumns(sheet, draft.run, layout.runs, rows)];
  const marked = markedLevels(sheet, draft);
  const cells = marked ? all.filter(({ column }) => column !== marked.column) : all;
  const evidence = new Evidence(sheet, rows, goals, tests);
  const assigned = assignColumns(
    cells,
    evidence,
    areaNames,
    () => isUnderGoals(sheet, draft, goals),
    () => isOfAll(layout, draft, tests),
    (column) => isExplained(rows, column),
  );
  const found =
    correction?.columns?.['bedomning'] === undefined
      ? withTextOrStatus(assigned, cells, evidence, sheet, rows)
      : assigned;
  const assignment = marked
    ? withMarked(found, marked, all)
    : withMixed(found, mixedColumn(sheet, draft, found.columns, goals));
  const pointed = Object.entries(correction?.columns ?? {}).map(
    // No letters: the table has no such column, whatever its headers look like.
    ([field, letters]) => [field as Field, letters === '' ? -1 : columnIndex(letters)] as const,
  );
  if (pointed.length === 0) return assignment;
  const columns = assignment.columns.filter(
    ({ column, field }) => !pointed.some(([pointedField, at]) => at === column || pointedField === field),
  );
  for (const [field, column] of pointed) {
    if (column < 0) continue;
    const cell = cells.find((candidate) => candidate.column === column);
    const header = cell?.reading.header;
    columns.push({
      column,
      header: cell?.text ?? '',
      field,
      confidence: 1,
      year: header?.year ?? null,
      period: header?.period ?? null,
      unit: header?.unit ?? null,
      split: null,
    });
  }
  columns.sort((a, b) => a.column - b.column);
  return {
    columns,
    ambiguous: assignment.ambiguous.filter(({ cell }) => !pointed.some(([, at]) => at === cell.column)),
  };
}
