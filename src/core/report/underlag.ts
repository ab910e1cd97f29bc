/** The sheet Underlag: every indicator and KF-mål on a row of its own, as columns that are asked row by row (looks §5.3). */
import type { Field, IndicatorRow, SubGoal, TableReading } from '../model/chain.ts';
import type { SubGoalResult } from '../model/rollup.ts';
import type { Status } from '../model/status.ts';
import type { Value } from '../model/values.ts';
import type { CellLink, ColumnSource, SheetPlan } from '../workbook/write-plan.ts';
import { missingWord } from './missing-words.ts';
import { area, SheetDraft } from './sheet-draft.ts';
import { shownValue } from './shown-value.ts';
import { sourceText, type SourceText } from './source-text.ts';
import { statusFormats } from './status-formats.ts';
import { linesOf, roughLinesOf, rowHeight } from './text-width.ts';
import { flatLayout, flatWidths } from './underlag-layout.ts';
import type { ReportView } from './view.ts';
import { unitWriter } from './written-unit.ts';

const tallest = 8;

export function flatSheet(view: ReportView): SheetPlan {
  const { t, flat } = view;
  const words = t.underlag;
  const draft = new SheetDraft();
  const names = Object.values(words.columns);
  const last = flatLayout.first + Math.max(1, flat.count) - 1;
  draft.setWidths(0, flatWidths);
  draft.setHeights({ 0: 26, 1: 15, 2: 5, 3: 31 });
  draft.put(0, 0, words.title, 'title');
  draft.put(1, 0, words.note, 'text');
  names.forEach((name, i) => draft.put(flatLayout.header, i, name, centre.has(i) ? 'headerCenter' : 'header'));
  if (flat.count === 0) names.forEach((_, i) => draft.put(flatLayout.first, i, null, 'cell'));
  else
    draft.blocks.push({
      top: flatLayout.first,
      left: 0,
      rowCount: flat.count,
      columns: columnsOf(view),
      height: heightOf(view),
    });
  draft.tables.push({
    name: 'MK_Underlag',
    area: area(flatLayout.header, 0, last, flatLayout.columns - 1),
    columns: names.map((name) => ({ name })),
    filterButtons: true,
  });
  draft.conditionalFormats.push(...statusFormats(area(flatLayout.first, 11, last, 11)));
  draft.printAreas.push(area(0, 0, last, flatLayout.columns - 1));
  return draft.plan(view, 'underlag', { rows: flatLayout.first, columns: 4 }, flatLayout.header);
}

/** Columns whose headers stand over their numbers. */
const centre: ReadonlySet<number> = new Set([0, 6, 7, 8, 14, 15, 16]);

function columnsOf(view: ReportView): ColumnSource[] {
  const { flat, t, statusText, consolidation, goals, committees } = view;
  const { chain, rollup } = consolidation;
  const rows = chain.rows;
  // Cells are asked row by row: the row is looked up once for all of its columns.
  let here = -1;
  let row: IndicatorRow;
  const rowAt = (i: number): IndicatorRow =>
    i === here ? row : (row = rows[flat.row[(here = i)] as number] as IndicatorRow);
  const resultAt = (i: number): SubGoalResult => rollup.subGoals[flat.subGoal[i] as number] as SubGoalResult;
  const statusWord = (status: Status | null): string | null => (status === null ? null : statusText[status]);
  const ids = [...goals.map(({ goal }) => goal.id), t.underlag.noGoal];
  const own = (text: (i: number) => string | null, style = 'cell'): ColumnSource => ({ kind: 'text', style, text });
  const copied = (field: Field, style: string, text: (row: IndicatorRow) => string | null): ColumnSource => {
    const source: SourceText | null = view.target && sourceText(view.target.strings, field);
    const column = { kind: 'text', style, text: (i: number) => text(rowAt(i)) } as const;
    return source ? { ...column, sourceId: (i: number) => source(rowAt(i), text(rowAt(i))) } : column;
  };
  const value = (read: (row: IndicatorRow) => string | number | null): ColumnSource => ({
    kind: 'mixed',
    style: 'general',
    value: (i) => read(rowAt(i)),
  });
  const number = (read: (i: number) => number | null): ColumnSource => ({
    kind: 'number',
    style: 'count',
    number: read,
  });
  const link = linker(view);
  return [
    number((i) => i + 1),
    own((i) => ids[flat.goal[i] as number] as string, 'copied'),
    own((i) => committees[flat.committee[i] as number] as string, 'copiedWrapped'),
    copied('delmal', 'copiedWrapped', (row) => row.subGoal.text || t.underlag.noSubGoal),
    copied('indikator', 'copiedWrapped', (row) => row.indicator ?? row.indicatorPlaceholder ?? t.underlag.noIndicator),
    copied('enhet', 'copied', unitWriter()),
    value((row) => shownValue(row.target, t)),
    value((row) => shownValue(row.outcome, t)),
    value((row) => shownValue(row.forecast, t)),
    own((i) => {
      const { assessment } = rowAt(i);
      return assessment.status ? statusText[assessment.status] : assessment.isUnknown ? assessment.text || null : null;
    }),
    own((i) => statusWord(rollup.rowCalculated[flat.row[i] as number] ?? null)),
    own((i) => statusText[resultAt(i).status], 'status'),
    own((i) => t.underlag.basis[resultAt(i).basis]),
    own((i) => missingWord(rowAt(i).outcome, t)),
    number((i) => flat.countsInGoal[i] as number),
    number((i) => flat.countsInWhole[i] as number),
    number((i) =>
      flat.countsInGoal[i] === 1
        ? flat.weightOf(chain.subGoals[flat.subGoal[i] as number] as SubGoal)
        : rowAt(i).weight,
    ),
    { kind: 'link', style: 'link', link: (i) => link(rowAt(i)) },
    copied('kommentar', 'copiedWrapped', (row) => row.comment),
  ];
}

/** To the indicator's cell, else the delmål's, else the first of the row. */
function linker(view: ReportView): (row: IndicatorRow) => CellLink {
  let table: TableReading | null = null;
  let column = 0;
  return (row) => {
    if (row.table !== table) {
      table = row.table;
      const indicator = table.columnOf('indikator');
      column = indicator >= 0 ? indicator : Math.max(0, table.columnOf('delmal'));
    }
    return { file: view.target ? null : row.sheet.file, sheet: row.sheet.name, row: row.row, column };
  };
}

/** Height for the wrapped texts; very long comments are cut at eight lines and read in their own cell. */
function heightOf(view: ReportView): (i: number) => number | null {
  const { flat, committees } = view;
  const { rows } = view.consolidation.chain;
  const committeeLines = committees.map((name) => linesOf(name, flatWidths[2]));
  const target = (value: Value): number =>
    typeof value.raw === 'string' && value.missing === null ? roughLinesOf(value.raw, flatWidths[6]) : 1;
  return (i) => {
    const row = rows[flat.row[i] as number] as IndicatorRow;
    const lines = Math.max(
      committeeLines[flat.committee[i] as number] as number,
      roughLinesOf(row.subGoal.text, flatWidths[3]),
      roughLinesOf(row.indicator, flatWidths[4]),
      roughLinesOf(row.comment, flatWidths[18]),
      target(row.target),
      target(row.outcome),
      // The link's words: "Blad!B7", and a file before them when there are several.
      row.sheet.name.length + (view.target || row.sheet.file === null ? 8 : row.sheet.file.length + 10) > 22 ? 2 : 1,
    );
    return lines === 1 ? oneLine : rowHeight(Math.min(lines, tallest));
  };
}

const oneLine = rowHeight(1);
