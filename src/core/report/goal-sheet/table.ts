/** Block 1 from row 14: the table MK_KfMal, one row a KF-mål. */
import { statuses } from '../../model/status.ts';
import { columnLetters } from '../../workbook/cell-ref.ts';
import { palette, statusColours } from '../palette.ts';
import { countWhere } from '../count-where.ts';
import { area, type SheetDraft } from '../sheet-draft.ts';
import { statusFormats, zeroFormat } from '../status-formats.ts';
import { linesOf, rowHeight } from '../text-width.ts';
import type { ReportView } from '../view.ts';
import { calculatedFormula } from './calculated.ts';
import { coverageFormula, coverageText } from './coverage.ts';
import { flatColumn, goalColumnNames, goalTable, own, ownAssessed, ownCount } from './goal-columns.ts';
import { column, goalWidths, matrix, row } from './layout.ts';
import type { MatrixBlock } from './matrix-blocks.ts';
import type { GoalRow } from './rows.ts';
import { spanLocation } from './span-location.ts';
import { thisRow } from '../formulas.ts';

export function putGoalTable(
  draft: SheetDraft,
  view: ReportView,
  rows: readonly GoalRow[],
  blocks: readonly MatrixBlock[],
): void {
  const names = goalColumnNames(view);
  const last = row.first + Math.max(1, rows.length) - 1;
  draft.setWidths(0, goalWidths);
  draft.heights.set(row.header, view.committees.length >= matrix.rotatedFrom ? 130 : 31);
  names.forEach((name, i) => draft.put(row.header, i, name, headerStyle(i)));

  for (const goal of rows) putGoal(draft, view, goal, blocks);
  if (rows.length === 0) names.forEach((_, i) => draft.put(row.first, i, null, 'cell'));
  draft.tables.push({
    name: goalTable,
    area: area(row.header, 0, last, column.motivation),
    columns: names.map((name) => ({ name })),
    filterButtons: false,
  });
  addFormats(draft, last);
  draft.validations.push({
    area: area(row.first, column.board, last, column.board),
    list: 'MK_Bedomningar',
    errorTitle: view.t.goalSheet.choose.title,
    errorMessage: view.t.goalSheet.choose.message,
  });
}

function headerStyle(i: number): 'header' | 'headerRight' | 'headerCenter' {
  if (i >= column.statuses && i <= column.assessed) return 'headerRight';
  return i === column.coverage ? 'headerCenter' : 'header';
}

function putGoal(draft: SheetDraft, view: ReportView, goal: GoalRow, blocks: readonly MatrixBlock[]): void {
  const at = row.first + goal.index;
  draft.put(at, column.id, goal.goal.id, 'id');
  draft.put(at, column.text, goal.goal.text, 'goalText');
  const lines = Math.max(
    linesOf(goal.goal.text, goalWidths[column.text], 10),
    linesOf(goal.motivation, goalWidths[column.motivation], 10),
  );
  draft.heights.set(at, rowHeight(lines, 10));
  statuses.forEach((status, i) => {
    const formula = countWhere(
      [
        { column: flatColumn(view, 'goal'), equals: { reference: own(view, 'id') } },
        { column: flatColumn(view, 'status'), equals: { text: view.statusText[status] } },
        { column: flatColumn(view, 'countsInGoal'), equals: { number: 1 } },
      ],
      view.exactGoals,
    );
    draft.put(at, column.statuses + i, goal.counts[status], 'number', formula);
  });
  putTotals(draft, view, goal, at);
  draft.put(at, column.coverage, coverageText(view, goal), 'center', coverageFormula(view, at, blocks));
  draft.put(
    at,
    column.calculated,
    goal.calculated ? view.statusText[goal.calculated] : '',
    'status',
    calculatedFormula(view, view.consolidation.settings),
  );
  draft.put(at, column.board, goal.board || null, 'inputChoice');
  draft.put(at, column.motivation, goal.motivation || null, 'inputText');
}

function putTotals(draft: SheetDraft, view: ReportView, goal: GoalRow, at: number): void {
  const sum = `SUM(${thisRow(goalTable, view.t.status.uppfyllt, view.t.status.ejAktuell)})`;
  const span = view.flat.spanOf(goal.index);
  draft.put(at, column.subGoals, goal.subGoals, span ? 'numberLink' : 'number', sum);
  if (span)
    draft.hyperlinks.push({
      area: area(at, column.subGoals, at, column.subGoals),
      location: spanLocation(view, span),
      tooltip: view.t.goalSheet.toRows(goal.goal.id),
    });
  const applying = `${own(view, 'subGoals')}-${ownCount(view, 'ejAktuell')}`;
  draft.put(
    at,
    column.assessed,
    goal.applicable === 0 ? '–' : goal.assessed / goal.applicable,
    'share',
    `IF(${applying}=0,"–",${ownAssessed(view)}/(${applying}))`,
  );
}

/** One coloured status a row, the one that counts; a gap where a reason should stand. */
function addFormats(draft: SheetDraft, last: number): void {
  const first = row.first + 1;
  const board = `$${columnLetters(column.board)}${first}`;
  const motivation = `$${columnLetters(column.motivation)}${first}`;
  const calculated = area(row.first, column.calculated, last, column.calculated);
  draft.conditionalFormats.push(
    { area: calculated, formula: `${board}<>""`, format: { colour: palette.muted }, stopIfTrue: true },
    ...statusFormats(calculated),
    ...statusFormats(area(row.first, column.board, last, column.board)),
    {
      area: area(row.first, column.motivation, last, column.motivation),
      formula: `AND(${board}<>"",${motivation}="")`,
      format: { fill: statusColours.delvis.tint, border: { style: 'thin', colour: palette.attention } },
    },
    zeroFormat(area(row.first, column.statuses, last, column.statuses + 4)),
  );
}
