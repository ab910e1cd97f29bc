/** The sheet Underlag: every indicator and KF-mål on a row of its own, as columns that are asked row by row (looks §5.3). */
import type { IndicatorRow, SubGoal } from '../model/chain.ts';
import type { SubGoalResult } from '../model/rollup.ts';
import type { Status } from '../model/status.ts';
import type { Value } from '../model/values.ts';
import type { Steps } from '../steps.ts';
import type { CellLink, ColumnSource, SheetPlan } from '../workbook/write-plan.ts';
import { missingWord } from './missing-words.ts';
import { askRow, nothing, RowCells, statusAt, type CopiedField, type ShownTexts } from './row-cells.ts';
import { area, SheetDraft } from './sheet-draft.ts';
import { shownValue } from './shown-value.ts';
import { statusFormats } from './status-formats.ts';
import { linesOf, rowHeight } from './text-width.ts';
import { flatLayout, flatWidths } from './underlag-layout.ts';
import type { ReportView } from './view.ts';
import { unitWriter } from './written-unit.ts';

const tallest = 8;

export function* flatSheet(view: ReportView): Steps<SheetPlan> {
  const { t, flat } = view;
  const words = t.underlag;
  const cells = new RowCells(view.consolidation.chain.rows.length);
  const shown = shownTexts(view);
  yield* cells.read(view.consolidation.chain, view.target, shown);
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
      columns: columnsOf(view, cells, shown),
      height: heightOf(view, cells),
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

function shownTexts({ t }: ReportView): ShownTexts {
  return {
    delmal: (row) => row.subGoal.text || t.underlag.noSubGoal,
    indikator: (row) => row.indicator ?? row.indicatorPlaceholder ?? t.underlag.noIndicator,
    enhet: unitWriter(),
    kommentar: (row) => row.comment,
  };
}

function columnsOf(view: ReportView, cells: RowCells, shown: ShownTexts): ColumnSource[] {
  const { flat, t, statusText, consolidation, goals, committees, target } = view;
  const { chain, rollup } = consolidation;
  const rows = chain.rows;
  // What RowCells leaves to the row is asked row by row: the row is looked up once for all of its columns.
  let here = -1;
  let row: IndicatorRow;
  const rowAt = (i: number): IndicatorRow =>
    i === here ? row : (row = rows[flat.row[(here = i)] as number] as IndicatorRow);
  const resultAt = (i: number): SubGoalResult => rollup.subGoals[flat.subGoal[i] as number] as SubGoalResult;
  const statusWord = (status: Status | null): string | null => (status === null ? null : statusText[status]);
  const ids = [...goals.map(({ goal }) => goal.id), t.underlag.noGoal];
  const own = (text: (i: number) => string | null, style = 'cell'): ColumnSource => ({ kind: 'text', style, text });
  const copied = (field: CopiedField, style: string): ColumnSource => {
    const known = cells.texts[field];
    const text = (i: number): string | null => {
      const id = known[flat.row[i] as number] as number;
      if (id === nothing) return null;
      return id === askRow ? shown[field](rowAt(i)) : (target?.strings[id] as string);
    };
    const column = { kind: 'text', style, text } as const;
    return target ? { ...column, sourceId: (i: number) => known[flat.row[i] as number] as number } : column;
  };
  const value = (known: Float64Array, read: (row: IndicatorRow) => Value | null): ColumnSource => ({
    kind: 'mixed',
    style: 'general',
    value: (i) => {
      const number = known[flat.row[i] as number] as number;
      return Number.isNaN(number) ? shownValue(read(rowAt(i)), t) : number;
    },
  });
  const number = (read: (i: number) => number | null): ColumnSource => ({
    kind: 'number',
    style: 'count',
    number: read,
  });
  const assessed = (i: number): string | null => {
    const index = cells.assessment[flat.row[i] as number] as number;
    if (index === nothing) return null;
    return index === askRow ? rowAt(i).assessment.text || null : statusText[statusAt(index)];
  };
  const weightAt = (i: number): number | null => {
    if (flat.countsInGoal[i] === 1) return flat.weightOf(chain.subGoals[flat.subGoal[i] as number] as SubGoal);
    return cells.hasWeight[flat.row[i] as number] === 1 ? rowAt(i).weight : null;
  };
  // A number is there, and lacks nothing.
  const lacks = (i: number): string | null =>
    Number.isNaN(cells.outcome[flat.row[i] as number]) ? missingWord(rowAt(i).outcome, t) : null;
  const link = linker(view, cells);
  return [
    number((i) => i + 1),
    own((i) => ids[flat.goal[i] as number] as string, 'copied'),
    own((i) => committees[flat.committee[i] as number] as string, 'copiedWrapped'),
    copied('delmal', 'copiedWrapped'),
    copied('indikator', 'copiedWrapped'),
    copied('enhet', 'copied'),
    value(cells.target, (row) => row.target),
    value(cells.outcome, (row) => row.outcome),
    value(cells.forecast, (row) => row.forecast),
    own(assessed),
    own((i) => statusWord(rollup.rowCalculated[flat.row[i] as number] ?? null)),
    own((i) => statusText[resultAt(i).status], 'status'),
    own((i) => t.underlag.basis[resultAt(i).basis]),
    own(lacks),
    number((i) => flat.countsInGoal[i] as number),
    number((i) => flat.countsInWhole[i] as number),
    number(weightAt),
    { kind: 'link', style: 'link', link: (i) => link(flat.row[i] as number) },
    copied('kommentar', 'copiedWrapped'),
  ];
}

/** To the indicator's cell, else the delmål's, else the first of the row. */
function linker({ target }: ReportView, { tables, table, sheetRow }: RowCells): (row: number) => CellLink {
  const places = tables.map(({ table, sheet: { file, name } }) => {
    const indicator = table.columnOf('indikator');
    const column = indicator >= 0 ? indicator : Math.max(0, table.columnOf('delmal'));
    return { file: target ? null : file, sheet: name, column };
  });
  return (row) => {
    const { file, sheet, column } = places[table[row] as number] as (typeof places)[number];
    return { file, sheet, row: sheetRow[row] as number, column };
  };
}

/** Height for the wrapped texts; very long comments are cut at eight lines and read in their own cell. */
function heightOf({ flat, committees }: ReportView, { lines }: RowCells): (i: number) => number | null {
  const committeeLines = committees.map((name) => linesOf(name, flatWidths[2]));
  return (i) => {
    const tallestCell = Math.max(
      committeeLines[flat.committee[i] as number] as number,
      lines[flat.row[i] as number] as number,
    );
    return tallestCell === 1 ? oneLine : rowHeight(Math.min(tallestCell, tallest));
  };
}

const oneLine = rowHeight(1);
