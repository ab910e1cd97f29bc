/** Reads one goal table of a sheet: its columns, noted for the report, and then its rows. */
import type { Field, IndicatorRow } from '../../model/chain.ts';
import type { Steps } from '../../steps.ts';
import { TextColumn } from '../cells/text-column.ts';
import type { Assignment } from '../columns/assign-columns.ts';
import { markColumns, withMarks } from '../columns/mark-columns.ts';
import { tableColumns } from '../columns/table-columns.ts';
import type { TablePicks } from '../columns/table-picks.ts';
import { tablePicks } from '../columns/table-picks.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import { AssessmentReader } from '../readers/assessment-reader.ts';
import { withColumnDegrees } from '../readers/degrees.ts';
import { withEarlierRows } from '../readers/earlier-rows.ts';
import { withGrey } from '../readers/grey-status.ts';
import { withProse } from '../readers/prose-among-statuses.ts';
import { ReferenceReader } from '../readers/reference-reader.ts';
import type { SheetDraft } from '../sheets/drafts.ts';
import { GoalTable } from '../sheets/drafts.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import type { GoalSheetInput } from './goal-sheet-input.ts';
import { GoalLabels } from './goal-labels.ts';
import type { GoalsOver } from './goals-over.ts';
import type { HeadingColumn } from './heading-levels.ts';
import { figureFields, HeadingLevels, holdsGoals } from './heading-levels.ts';
import { HeadsInTwo } from './heads-in-two.ts';
import { OwnGoalHeadings } from './own-goal-headings.ts';
import { PlainHeadings } from './plain-headings.ts';
import { TableReader } from './read-table.ts';
import { RowBuilder } from './row-builder.ts';
import { rowsOfOtherPeriods } from './row-periods.ts';
import { rowValues } from './row-values.ts';
import { isOverOwnGoals } from './section-rows.ts';
import { rowsOfOneSex } from './sex-rows.ts';
import type { HeadedTable } from './service-headings.ts';
import { ServiceHeadings } from './service-headings.ts';
import type { TableRows } from './table-rows.ts';
import { titleReference } from './title-reference.ts';
import { TreeHeadings } from './tree-headings.ts';

/** What a table must tell for its goals to be followed up. */
export const required: readonly Field[] = ['kfRef', 'delmal', 'indikator', 'malvarde', 'utfall', 'bedomning'];

/** Adds the table's rows to `rows`; returns the required fields that it lacks. `over`: what the tables before it were under. */
export function* readGoalTable(
  input: GoalSheetInput,
  draft: TableDraft,
  assignment: Assignment,
  rows: IndicatorRow[],
  over: GoalsOver,
): Steps<Field[]> {
  const { layout, reading, period, legend } = input;
  const { sheet } = layout.source;
  const { merges } = layout;
  const dated = tablePicks(sheet, draft, assignment, period, input.resolver);
  const { sample } = dated;
  const marks = markColumns(sheet, draft.run, sample, dated.picked.chosen.get('bedomning') ?? -1, legend, period.kind);
  const picks = { ...dated, picked: withMarks(dated.picked, marks) };
  const { picked } = picks;
  const { chosen } = picked;
  const table = noteTable(reading, draft, assignment, picks);
  const columns = tableColumns(sheet, merges, picked);
  const forecastStatus =
    period.kind === 'delar' && !chosen.has('bedomning') ? (chosen.get('bedomningPrognos') ?? -1) : -1;
  const judged = chosen.get('bedomning') ?? forecastStatus;
  const contents = [columns.committee.column, columns.subGoal.column, columns.indicator.column];
  const others = rowsOfOtherPeriods(layout, draft, period, contents);
  const values = rowValues(sheet, merges, picks, assignment.columns, input.values);
  const builder = new RowBuilder(
    {
      sheet,
      reading,
      table,
      columns,
      ...values,
      previous: withEarlierRows(values.outcome, values.previous, others.earlier),
      assessment: new AssessmentReader(
        sheet,
        judged,
        withProse(
          withGrey(withColumnDegrees(legend, headerOf(picks, judged), sheet, judged, sample), sheet, judged, sample),
          sheet,
          judged,
          assignment,
          draft,
        ),
        period,
        columns.indicator.column,
        marks,
      ),
      assessmentColumn: new TextColumn(sheet, merges, judged),
      fromForecastColumn: forecastStatus >= 0,
      isSheetHidden: sheet.visibility !== 'visible',
    },
    input.facts,
    input.subGoals,
    rows,
  );
  const before = rows.length;
  const mayJudge = judged < 0 && marks.length === 0;
  const tableRows = rowsOf(input, draft, picks, columns, mayJudge, assignment.marked ?? null, others.rows, over);
  const section = yield* new TableReader(tableRows, input.words, builder, (row, why) =>
    reading.skippedRows.push({ row, why }),
  ).read();
  over.pass(draft, section);
  return lacking(chosen, judged, rows.slice(before));
}

function headerOf({ picked }: TablePicks, column: number): string {
  return picked.columns.find((one) => one.column === column)?.header ?? '';
}

/** The table as the report tells of it, with the headers that may mean several things. */
function noteTable(
  reading: SheetDraft,
  draft: TableDraft,
  { ambiguous }: Assignment,
  { picked, twins }: TablePicks,
): GoalTable {
  const table = new GoalTable(
    draft.headerRows,
    picked.columns.map(({ field, column, header, confidence, year, period }) => ({
      field,
      column,
      header,
      confidence,
      year,
      periodKind: period?.kind ?? null,
    })),
    picked.chosen,
  );
  reading.tables.push(table);
  const row = draft.run.rows[0] as number;
  for (const { cell, readings } of ambiguous)
    reading.ambiguousHeaders.push({ place: { row, column: cell.column }, header: cell.text, readings });
  for (const { field, read, other } of twins)
    reading.ambiguousHeaders.push({
      place: { row, column: read.column },
      header: read.header,
      readings: [field, field],
      rival: { place: { row, column: other.column }, header: other.header },
    });
  return table;
}

/** Fields whose column says something else than of whom the row is. */
const told = [...required, 'kfText', 'namnd', 'kommentar'] as const;

function rowsOf(
  { layout, resolver, names, committee, isOfAll, otherBlocks }: GoalSheetInput,
  draft: TableDraft,
  { picked, crosses, levels }: TablePicks,
  columns: TableRows['columns'],
  headsMayJudge: boolean,
  marked: TableRows['marked'],
  otherPeriods: ReadonlySet<number>,
  over: GoalsOver,
): TableRows {
  const { sheet, workbook } = layout.source;
  const { chosen } = picked;
  const references = new ReferenceReader(
    sheet,
    chosen.get('kfRef') ?? -1,
    chosen.get('kfText') ?? -1,
    resolver,
    workbook.date1904,
    crosses,
    columns.area,
  );
  const top = draft.headerRows[0] as number;
  const place = {
    sheet,
    merges: layout.merges,
    left: Math.min(draft.run.left, ...picked.columns.map(({ column }) => column)),
    right: Math.max(draft.run.right, ...picked.columns.map(({ column }) => column)),
    headerRows: new Set(draft.headerRows),
    from: draft.from,
    to: draft.to,
  };
  const shared = { ...place, references, names };
  const needsSections = !columns.reference.exists;
  const [subGoal, indicator] = [columns.subGoal.column, columns.indicator.column];
  const headsInIndicators = marked === null && holdsGoals(draft, indicator, picked.columns);
  const leads = (row: number) => references.heading(row, references.column, 'section').goalIds.length > 0;
  return {
    columns,
    // Spelled out: an object spread into another gets a shape of its own for each table, and what reads it begins anew.
    context: {
      sheet,
      merges: place.merges,
      left: place.left,
      right: place.right,
      headerRows: place.headerRows,
      references,
      names,
      needsSections,
      headsInIndicators,
      levels: headsInIndicators && needsSections ? headingLevels(place, indicator, chosen, references) : null,
      plain:
        needsSections && columns.subGoal.exists && columns.indicator.exists
          ? new PlainHeadings({ ...place, subGoal, indicator }, references)
          : null,
      ownGoals: needsSections && !columns.subGoal.exists ? new OwnGoalHeadings(place, isOverOwnGoals) : null,
      services: isOfAll !== null && !columns.committee.exists ? serviceHeadings(layout, isOfAll, shared) : null,
      goalLabels: needsSections ? new GoalLabels(place, references) : null,
      tree: needsSections
        ? null
        : new TreeHeadings({ ...place, reference: references.column, under: [subGoal, indicator] }, leads),
      inTwo:
        needsSections || references.column === place.left
          ? new HeadsInTwo(place, [subGoal, indicator], (text) => references.namesGoal(text))
          : null,
      contentColumns: [subGoal, indicator],
    },
    from: draft.from,
    to: draft.to,
    top,
    levels,
    marked,
    headsMayJudge,
    otherPeriods: otherBlocks.size > 0 ? otherBlocks : otherPeriods,
    parts: rowsOfOneSex({
      sheet,
      draft,
      contents: [columns.committee.column, references.column, subGoal, indicator],
      target: chosen.get('malvarde') ?? -1,
      taken: new Set(told.map((field) => chosen.get(field) ?? -1)),
    }),
    totalsRow: sheet.tables.find(({ hasTotalsRow, area }) => hasTotalsRow && area.top === top)?.area.bottom ?? -1,
    isOfCards: layout.upright?.holdsCards(top) === true,
    sheetCommittee: committee,
    titleReference: over.of(draft, titleReference(layout, references)),
  };
}

/** Nämnder may have a table each, with headers of their own: the headings are seen together. */
function serviceHeadings(
  { goalTables }: SheetLayout,
  isOfAll: 'sheet' | 'blocks',
  table: Omit<HeadedTable, 'top' | 'areBlocks'>,
): ServiceHeadings {
  const rows = goalTables.flatMap(({ headerRows }) => headerRows);
  return new ServiceHeadings({
    ...table,
    headerRows: new Set(rows),
    top: Math.min(...rows),
    to: Math.max(...goalTables.map(({ to }) => to)),
    areBlocks: isOfAll === 'blocks',
  });
}

/** `judged`: the column of bedömningar, -1 when there is none. */
function lacking(chosen: ReadonlyMap<Field, number>, judged: number, read: readonly IndicatorRow[]): Field[] {
  const has = (field: Field) => chosen.has(field);
  const sectioned = read.some((row) => row.reference.origin === 'section' || row.reference.origin === 'title');
  return required.filter((field) => {
    if (field === 'kfRef') return !has('kfRef') && !has('kfText') && !sectioned;
    if (field === 'bedomning') return judged < 0 && !read.some(({ assessment }) => assessment.place !== null);
    if (field === 'delmal') return !has('delmal') && !read.every(isUnderItsGoal);
    return !has(field);
  });
}

function headingLevels(
  place: Omit<HeadingColumn, 'column' | 'values'>,
  column: number,
  chosen: ReadonlyMap<Field, number>,
  references: ReferenceReader,
): HeadingLevels {
  const values = figureFields.map((field) => chosen.get(field) ?? -1);
  return new HeadingLevels({ ...place, column, values }, references);
}

/** Indicators directly under a goal, or under a heading: what they measure is named without a column of its own. */
function isUnderItsGoal(row: IndicatorRow): boolean {
  return row.subGoal.text !== '' && row.subGoal.text !== row.indicator;
}
