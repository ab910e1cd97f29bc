/** Reads all goal tables of one sheet into rows of the chain. */
import type { Field, IndicatorRow, Reference } from '../../model/chain.ts';
import type { Period } from '../../model/period.ts';
import type { Legend, Resolver } from '../../parse/index.ts';
import type { Steps } from '../../steps.ts';
import { AssessmentReader } from '../readers/assessment-reader.ts';
import type { Assignment, LayoutColumn } from '../columns/assign-columns.ts';
import { BySexReader } from '../readers/by-sex-reader.ts';
import type { CommitteeNames } from '../sheets/committee-names.ts';
import type { CrossColumn } from '../columns/cross-columns.ts';
import { crossColumns } from '../columns/cross-columns.ts';
import type { SheetDraft } from '../sheets/drafts.ts';
import { GoalTable } from '../sheets/drafts.ts';
import { sampleRows } from '../cells/sample-rows.ts';
import { withGrey } from '../readers/grey-status.ts';
import { tablesOfGoals } from './figures-alone.ts';
import { levelColumn } from '../columns/level-column.ts';
import { looksLikeGoalHeading, looksLikeGoalName } from '../cells/goal-text.ts';
import { markColumns } from '../columns/mark-columns.ts';
import type { ChosenColumns } from '../columns/period-columns.ts';
import { chooseColumns } from '../columns/period-columns.ts';
import { TableReader } from './read-table.ts';
import { ReferenceReader } from '../readers/reference-reader.ts';
import { RowBuilder } from './row-builder.ts';
import type { RowFacts } from './row-facts.ts';
import type { RowWords } from './row-words.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import type { SubGoals } from './sub-goals.ts';
import { withoutSummaries } from './summary-tables.ts';
import { tableColumns } from '../columns/table-columns.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import { TextColumn } from '../cells/text-column.ts';
import type { KnownValues } from '../readers/value-reader.ts';
import { ValueReader } from '../readers/value-reader.ts';

export interface GoalSheetInput {
  readonly layout: SheetLayout;
  readonly assignments: readonly Assignment[];
  readonly reading: SheetDraft;
  readonly committee: string;
  readonly period: Period;
  readonly resolver: Resolver;
  readonly legend: Legend;
  readonly names: CommitteeNames;
  readonly words: RowWords;
  readonly facts: RowFacts;
  readonly values: KnownValues;
  readonly subGoals: SubGoals;
}

const required: readonly Field[] = ['kfRef', 'delmal', 'indikator', 'malvarde', 'utfall', 'bedomning'];

/** The sheet's rows, in order; what was read and what was not is noted in `reading`. */
export function* readGoalSheet(input: GoalSheetInput): Steps<IndicatorRow[]> {
  const { layout, reading } = input;
  let rows: IndicatorRow[] = [];
  const lacking: Field[][] = [];
  const isOfGoals = tablesOfGoals(layout, input.assignments, input.resolver);
  for (const [at, draft] of layout.goalTables.entries()) {
    if (!isOfGoals[at]) continue;
    const before = rows.length;
    const fields = yield* readTable(input, draft, input.assignments[at] as Assignment, rows);
    if (rows.length > before || layout.goalTables.length === 1) lacking.push(fields);
  }
  const whole = withoutSummaries(reading, rows, input.subGoals);
  rows = whole ?? rows;
  reading.rowsRead = rows.length;
  // Halves of one table complete each other; tables of their own lack what any of them lacks.
  reading.missingFields = required.filter((field) =>
    whole ? lacking.every((fields) => fields.includes(field)) : lacking.some((fields) => fields.includes(field)),
  );
  reading.headerRows = [...new Set(reading.tables.flatMap((table) => table.headerRows))].sort((a, b) => a - b);
  reading.hiddenGoalRows = new Set(rows.filter((row) => row.isHidden).map((row) => row.row)).size;
  return rows;
}

/** Reads one table; returns the required fields that it lacks. */
function* readTable(
  input: GoalSheetInput,
  draft: TableDraft,
  assignment: Assignment,
  rows: IndicatorRow[],
): Steps<Field[]> {
  const { layout, reading, period, resolver, names, legend } = input;
  const { sheet, workbook } = layout.source;
  const { merges } = layout;
  const headerRows = new Set(draft.headerRows);
  const sample = sampleRows(
    sheet,
    draft.from,
    draft.to,
    draft.run.cells.map((cell) => cell.column),
    headerRows,
  );
  const crosses = crossColumns(draft.run.cells, sheet, sample, resolver);
  const dated = withCrosses(chooseColumns(assignment.columns, period), crosses);
  const listed = dated.chosen.has('delmal') ? undefined : dated.chosen.get('indikator');
  const levels = listed === undefined ? null : levelColumn(sheet, draft.run.cells, listed, sample);
  const picked = levels ? withoutColumn(dated, levels.column) : dated;
  const { chosen } = picked;
  const table = new GoalTable(
    draft.headerRows,
    picked.columns.map((column) => ({
      field: column.field,
      column: column.column,
      header: column.header,
      confidence: column.confidence,
      year: column.year,
      periodKind: column.period?.kind ?? null,
    })),
    chosen,
  );
  reading.tables.push(table);
  const headRow = draft.run.rows[0] as number;
  for (const { cell, readings } of assignment.ambiguous)
    reading.ambiguousHeaders.push({ place: { row: headRow, column: cell.column }, header: cell.text, readings });
  const columns = tableColumns(sheet, merges, picked);
  const references = new ReferenceReader(
    sheet,
    chosen.get('kfRef') ?? -1,
    chosen.get('kfText') ?? -1,
    resolver,
    workbook.date1904,
    crosses,
  );
  const values = (column: number, role: ConstructorParameters<typeof ValueReader>[3]) =>
    new ValueReader(sheet, merges, column, role, sample, unitOf(assignment.columns, column), input.values);
  const bySex = ([women, men]: readonly [number, number]) =>
    new BySexReader(
      values(men, 'outcome'),
      sheet,
      merges,
      women,
      'outcome',
      sample,
      unitOf(assignment.columns, women),
      input.values,
    );
  const optional = (column: number, role: ConstructorParameters<typeof ValueReader>[3]) =>
    column < 0 ? null : values(column, role);
  const forecastStatus =
    period.kind === 'delar' && !chosen.has('bedomning') ? (chosen.get('bedomningPrognos') ?? -1) : -1;
  const assessmentColumn = chosen.get('bedomning') ?? forecastStatus;
  const before = rows.length;
  const marks = markColumns(sheet, draft.run.cells, sample, legend, period.kind);
  const builder = new RowBuilder(
    {
      sheet,
      reading,
      table,
      columns,
      target: values(chosen.get('malvarde') ?? -1, 'target'),
      outcome: picked.bySex ? bySex(picked.bySex) : values(chosen.get('utfall') ?? -1, 'outcome'),
      forecast: optional(chosen.get('prognos') ?? -1, 'forecast'),
      base: optional(chosen.get('basvarde') ?? -1, 'base'),
      previous: optional(picked.previousOutcome, 'outcome'),
      assessment: new AssessmentReader(
        sheet,
        assessmentColumn,
        withGrey(legend, sheet, assessmentColumn, sample),
        period.kind,
        columns.indicator.column,
        marks,
      ),
      assessmentColumn: new TextColumn(sheet, merges, assessmentColumn),
      fromForecastColumn: forecastStatus >= 0,
      isSheetHidden: sheet.visibility !== 'visible',
    },
    input.facts,
    input.subGoals,
    rows,
  );
  const left = Math.min(draft.run.left, ...picked.columns.map(({ column }) => column));
  const right = Math.max(draft.run.right, ...picked.columns.map(({ column }) => column));
  yield* new TableReader(
    {
      columns,
      context: {
        sheet,
        merges,
        references,
        names,
        left,
        right,
        headerRows,
        needsSections: !columns.reference.exists,
        headsInIndicators: holdsGoals(draft, columns.indicator.column),
        contentColumns: [columns.subGoal.column, columns.indicator.column],
      },
      from: draft.from,
      to: draft.to,
      top: draft.headerRows[0] as number,
      levels,
      headsMayJudge: assessmentColumn < 0 && marks.length === 0,
      totalsRow:
        sheet.tables.find((area) => area.hasTotalsRow && area.area.top === draft.headerRows[0])?.area.bottom ?? -1,
      sheetCommittee: input.committee,
      titleReference: titleReference(layout, references),
    },
    input.words,
    builder,
    (row, why) => reading.skippedRows.push({ row, why }),
  ).read();
  const has = (field: Field) => chosen.has(field);
  const read = rows.slice(before);
  const sectioned = read.some((row) => row.reference.origin === 'section' || row.reference.origin === 'title');
  return required.filter((field) => {
    if (field === 'kfRef') return !has('kfRef') && !has('kfText') && !sectioned;
    if (field === 'bedomning') return assessmentColumn < 0 && !read.some((row) => row.assessment.status !== null);
    if (field === 'delmal') return !has('delmal') && !read.every(isUnderItsGoal);
    return !has(field);
  });
}

/** The first column of crosses stands for the reference; no column beside it tells the goal's text. */
function withCrosses(picked: ChosenColumns, [first]: readonly CrossColumn[]): ChosenColumns {
  if (first === undefined) return picked;
  const chosen = new Map(picked.chosen).set('kfRef', first.column);
  chosen.delete('kfText');
  return { ...picked, chosen };
}

/** The column of levels is no field of the rows, whatever its header is called ("Typ"). */
function withoutColumn(picked: ChosenColumns, column: number): ChosenColumns {
  return { ...picked, chosen: new Map([...picked.chosen].filter(([, chosen]) => chosen !== column)) };
}

/** The column of the indicators holds the goals too, or has no header at all. */
function holdsGoals({ run }: TableDraft, indicator: number): boolean {
  const cell = run.cells.find(({ column }) => column === indicator);
  return cell !== undefined && (cell.isUnnamed === true || cell.reading.holdsBoth);
}

/** Indicators directly under a goal, or under a heading: what they measure is named without a column of its own. */
function isUnderItsGoal(row: IndicatorRow): boolean {
  return row.subGoal.text !== '' && row.subGoal.text !== row.indicator;
}

function unitOf(columns: readonly LayoutColumn[], at: number): string | null {
  return columns.find(({ column }) => column === at)?.unit ?? null;
}

/** The KF-mål that a title names, for a sheet that holds one goal's delmål. */
function titleReference({ lines, source }: SheetLayout, references: ReferenceReader): Reference | null {
  for (const { text, place } of lines) {
    if (!looksLikeGoalHeading(text)) continue;
    const reference = references.heading(place.row, place.column, 'title');
    if (reference.goalIds.length > 0) return reference;
  }
  return looksLikeGoalName(source.sheet.name) ? references.sheetName(source.sheet.name) : null;
}
