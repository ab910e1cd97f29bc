/** The sheet Måluppfyllelse (looks §5.1). */
import type { PlannedName, SheetPlan } from '../../workbook/write-plan.ts';
import { quotedSheet } from '../../workbook/cell-ref.ts';
import { fixedRange } from '../formulas.ts';
import { area, SheetDraft } from '../sheet-draft.ts';
import type { RunView } from '../view.ts';
import { putAreas } from './areas.ts';
import { putChart } from './chart-block.ts';
import { putHead } from './head.ts';
import { column, row } from './layout.ts';
import { putMatrix } from './matrix.ts';
import { matrixBlocks } from './matrix-blocks.ts';
import type { GoalRow } from './rows.ts';
import type { OpenFindings } from './sentence.ts';
import { putGoalTable } from './table.ts';

export function goalSheet(view: RunView, rows: readonly GoalRow[], open: OpenFindings): SheetPlan {
  const draft = new SheetDraft();
  const blocks = matrixBlocks(view.committees.length);
  putHead(draft, view, rows, blocks, open);
  putGoalTable(draft, view, rows, blocks);
  draft.printAreas.push(area(0, 0, row.first + Math.max(1, rows.length) - 1, column.motivation));
  const matrix = new SheetDraft();
  putMatrix(matrix, view, rows, blocks);
  // Tall matrix cells decide how tall a row is, and the chart's page ends where the rows say.
  for (const [at, height] of matrix.heights) draft.heights.set(at, Math.max(height, draft.heights.get(at) ?? 0));
  putChart(draft, view, rows);
  append(draft, matrix);
  putAreas(draft, view, rows, (blocks[blocks.length - 1]?.right ?? 0) + 2);
  return draft.plan(view, 'maluppfyllelse', { rows: 0, columns: 2 }, row.header);
}

export function goalSheetNames(view: RunView): PlannedName[] {
  const at = (top: number, left: number, bottom: number, right: number): string =>
    `${quotedSheet(view.names.maluppfyllelse)}!${top === bottom && left === right ? fixedRange(top, left, bottom, right).split(':')[0] : fixedRange(top, left, bottom, right)}`;
  return [
    { name: 'MK_Mening', formula: at(row.sentence, 0, row.sentence, 0) },
    { name: 'MK_HelaKommunen', formula: at(row.whole, column.statuses, row.whole, column.assessed) },
    { name: 'MK_Regel', formula: at(row.rule, 0, row.ruleHalf, 0) },
  ];
}

/** Blocks come in reading order: table, chart, matrix. */
function append(draft: SheetDraft, more: SheetDraft): void {
  draft.cells.push(...more.cells);
  draft.tables.push(...more.tables);
  draft.conditionalFormats.push(...more.conditionalFormats);
  draft.hyperlinks.push(...more.hyperlinks);
  draft.printAreas.push(...more.printAreas);
  for (const [at, width] of more.widths) draft.widths.set(at, width);
}
