/** Block 3: who contributes to which KF-mål. */
import { statuses } from '../../model/status.ts';
import { a1 } from '../../workbook/cell-ref.ts';
import { columnFixed, quoted } from '../formulas.ts';
import { palette, statusColours } from '../palette.ts';
import { area, type SheetDraft } from '../sheet-draft.ts';
import { statusFormats } from '../status-formats.ts';
import { linesOf, rowHeight } from '../text-width.ts';
import type { ReportView } from '../view.ts';
import { expectsNobody } from './coverage.ts';
import { column, matrix, row, spacerWidth } from './layout.ts';
import type { MatrixBlock } from './matrix-blocks.ts';
import { matrixFormulas, matrixState, matrixText } from './matrix-cell.ts';
import type { GoalRow } from './rows.ts';
import { spanLocation } from './span-location.ts';

/** Cells of a matrix that is still easily calculated. */
const vast = 10_000;
/** A sheet holds some 65,000 real links; the last goals do without. */
const mostLinks = 60_000;
/** Of the characters that a column is wide, those that bold text has room for. */
const boldShare = 0.92;

export function putMatrix(
  draft: SheetDraft,
  view: ReportView,
  rows: readonly GoalRow[],
  blocks: readonly MatrixBlock[],
): void {
  blocks.forEach((block, i) => {
    const words = view.t.goalSheet.matrix;
    const title = blocks.length > 1 ? words.continued(words.title, i + 1, blocks.length) : words.title;
    draft.put(row.title, block.left, title, 'title');
    draft.put(row.period, block.left, words.subtitle(view.periodName), 'subtitle');
    const note = expectsNobody(view) ? words.noteNoneExpected(view.names.sparbarhet) : words.note;
    draft.put(row.run, block.left, note, 'note');
    putKey(draft, view, block);
    putBlock(draft, view, rows, block);
  });
}

/** The five statuses explained, in rows 8–12: rows 4 and 7 are thin spacers. */
function putKey(draft: SheetDraft, view: ReportView, block: MatrixBlock): void {
  const { kind } = view.consolidation.chain.period;
  statuses.forEach((status, i) => {
    draft.put(row.key + i, block.left, view.statusText[status], 'matrixKey');
    draft.put(row.key + i, block.left + 1, view.t.goalSheet.matrix.key[kind][status], 'text');
  });
  draft.conditionalFormats.push(...statusFormats(area(row.key, block.left, row.key + 4, block.left)));
}

function putBlock(draft: SheetDraft, view: ReportView, rows: readonly GoalRow[], block: MatrixBlock): void {
  const { left, count, from } = block;
  const isNarrow = view.committees.length >= matrix.rotatedFrom;
  const last = row.first + Math.max(1, rows.length) - 1;
  const names = [view.t.goalSheet.matrix.goal, ...view.committees.slice(from, from + count)];
  draft.setWidths(left - 1, [spacerWidth, matrix.goalWidth, ...Array<number>(count).fill(block.width)]);
  if (block.padding > 0) draft.widths.set(left + count + 1, block.padding);
  names.forEach((name, i) =>
    draft.put(row.header, left + i, name, i === 0 ? 'header' : isNarrow ? 'headerRotated' : 'headerCenter'),
  );
  const formula = matrixFormulas(view, isNarrow);
  // A register of thousands of goals (derived from free texts): empty cells are left without a formula.
  const isVast = rows.length * view.committees.length > vast;
  for (const goal of rows) {
    const at = row.first + goal.index;
    putGoalName(draft, view, goal, at, left);
    for (let c = 0; c < count; c++) {
      if (isVast && matrixState(view, goal, from + c) === 'empty') continue;
      putCell(draft, view, goal, left + 1 + c, from + c, isNarrow, formula(at, left + 1 + c));
    }
  }
  if (rows.length === 0) names.forEach((_, i) => draft.put(row.first, left + i, null, 'matrixCell'));
  draft.tables.push({
    name: block.table,
    area: area(row.header, left, last, left + count),
    columns: names.map((name) => ({ name })),
    filterButtons: false,
  });
  if (count > 0) {
    const body = area(row.first, left + 1, last, left + count);
    draft.conditionalFormats.push({
      area: body,
      formula: `${a1(row.first, left + 1)}=${quoted(view.t.goalSheet.matrix.missing)}`,
      format: { colour: palette.quiet, fill: statusColours.kanEjBedomas.tint },
    });
  }
  draft.printAreas.push(area(0, left, last, block.right));
}

/** "KF8 Kulturmiljöer (inga delmål)". Also the categories of the chart. */
export function goalLabel(view: ReportView, goal: GoalRow): string {
  const none = goal.subGoals === 0 ? ` (${view.t.goalSheet.chart.noSubGoals})` : '';
  return `${goal.goal.id} ${goal.shortName}${none}`;
}

function putGoalName(draft: SheetDraft, view: ReportView, goal: GoalRow, at: number, left: number): void {
  const none = quoted(` (${view.t.goalSheet.chart.noSubGoals})`);
  const formula = `${columnFixed(at, column.id)}&${quoted(` ${goal.shortName}`)}&IF(${columnFixed(at, column.subGoals)}=0,${none},"")`;
  const label = goalLabel(view, goal);
  draft.put(at, left, label, 'matrixGoal', formula);
  grow(draft, at, linesOf(label, matrix.goalWidth * boldShare));
}

/** The row is at least so many lines high. */
function grow(draft: SheetDraft, at: number, lines: number): void {
  if (lines > 1) draft.heights.set(at, Math.max(draft.heights.get(at) ?? 0, rowHeight(lines)));
}

function putCell(
  draft: SheetDraft,
  view: ReportView,
  goal: GoalRow,
  to: number,
  committee: number,
  stacked: boolean,
  formula: string,
): void {
  const at = row.first + goal.index;
  const text = matrixText(view, goal, committee, stacked);
  draft.put(at, to, text, 'matrixCell', formula);
  grow(draft, at, text.split('\n').length);
  const span = view.flat.spanAt(goal.index, committee);
  if (span && draft.hyperlinks.length < mostLinks)
    draft.hyperlinks.push({
      area: area(at, to, at, to),
      location: spanLocation(view, span),
      tooltip: view.t.goalSheet.matrix.toRows(goal.goal.id, view.committees[committee] as string),
    });
}
