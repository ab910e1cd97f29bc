/** Values row by row, then formulas; sizes of rows and columns. */
import type { SheetPlan } from '../../core/workbook/write-plan.ts';
import type { SheetStructure } from '../read-structure.ts';
import type { WriteFlow } from './flow.ts';
import { blockFormula, ValueRows, type Styles } from './grid-of.ts';
import type { LeftAlone } from './left-alone.ts';
import { markCell } from './sheets.ts';
import { range } from './styles.ts';

/** Cells in one assignment: office.js cuts larger ones into many small actions itself. */
const cellsAtOnce = 1_500;

/**
 * All values of the sheet. Whole rows go in one assignment, so that what Kommunstyrelsen wrote never stands beside another
 * goal's number, wherever a request may break off.
 */
export async function writeValues(
  flow: WriteFlow,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  styles: Styles,
  kept: LeftAlone,
): Promise<void> {
  const values = new ValueRows(plan, styles);
  const mark = markCell(plan);
  const height = Math.max(1, Math.floor(cellsAtOnce / values.columns));
  for (let top = 0; top < values.rows; top += height) {
    const count = Math.min(height, values.rows - top);
    const lines: (string | number | boolean | null)[][] = Array.from({ length: count }, (_, i) => values.row(top + i));
    const marked = lines[mark.row - top];
    // Null leaves a cell as it is: this one still says that the sheet is unfinished.
    if (marked) marked[mark.column] = null;
    for (const [i, line] of lines.entries()) for (const column of kept.get(top + i) ?? []) line[column] = null;
    const block = sheet.getRangeByIndexes(top, 0, count, values.columns);
    block.values = lines;
    block.untrack();
    await flow.add(JSON.stringify(lines).length);
  }
}

/** Empties what an earlier, larger run left below and to the right. */
export async function clearBeyond(
  flow: WriteFlow,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  styles: Styles,
  used: SheetStructure['used'],
): Promise<void> {
  if (!used) return;
  const { rows, columns } = new ValueRows(plan, styles);
  const bottom = used.top + used.rows;
  const right = used.left + used.columns;
  if (bottom > rows) sheet.getRangeByIndexes(rows, 0, bottom - rows, Math.max(right, columns)).clear('Contents');
  if (right > columns) sheet.getRangeByIndexes(0, columns, Math.min(rows, bottom), right - columns).clear('Contents');
  await flow.add();
}

/** Formulas, when tables and names exist. Neighbours in a row go together. */
export async function writeFormulas(flow: WriteFlow, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  const cells = plan.cells
    .filter((cell) => cell.formula !== undefined)
    .sort((a, b) => a.row - b.row || a.column - b.column);
  for (let i = 0; i < cells.length;) {
    const first = cells[i]!;
    const line: string[] = [];
    while (cells[i]?.row === first.row && cells[i]?.column === first.column + line.length)
      line.push(`=${cells[i++]!.formula}`);
    sheet.getRangeByIndexes(first.row, first.column, 1, line.length).formulas = [line];
    await flow.add(JSON.stringify(line).length);
  }
  for (const { top, left, rowCount, columns } of plan.blocks)
    for (const [c, column] of columns.entries()) {
      if (column.kind !== 'formula' && column.kind !== 'link') continue;
      for (let from = 0; from < rowCount; from += cellsAtOnce) {
        const count = Math.min(cellsAtOnce, rowCount - from);
        const lines = Array.from({ length: count }, (_, i) => [blockFormula(column, from + i)]);
        const block = sheet.getRangeByIndexes(top + from, left + c, count, 1);
        block.formulas = lines;
        block.untrack();
        await flow.add(JSON.stringify(lines).length);
      }
    }
}

/** Points of a column of so many characters: 7 pixels each and 5 of padding, at 96 to the inch. */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

export async function writeSizes(flow: WriteFlow, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  const widths = [...plan.columnWidths];
  if (widths.length > 0) {
    const columns = Math.max(...widths.map(([column]) => column)) + 1;
    const properties: Excel.SettableColumnProperties[] = Array.from({ length: columns }, () => ({}));
    for (const [column, width] of widths) properties[column] = { format: { columnWidth: columnPoints(width) } };
    range(sheet, { top: 0, left: 0, bottom: 0, right: columns - 1 }).setColumnProperties(properties);
    await flow.add(columns * 50);
  }
  const rows = Math.max(0, ...heightEnds(plan));
  for (let from = 0; from < rows; from += rowsAtOnce) {
    const own = rowHeights(plan, from, Math.min(rows, from + rowsAtOnce));
    sheet
      .getRangeByIndexes(from, 0, own.length, 1)
      .setRowProperties(own.map((rowHeight) => (rowHeight === undefined ? {} : { format: { rowHeight } })));
    await flow.add(own.length * 30);
  }
}

/** Rows whose heights are worked out and set together. */
const rowsAtOnce = 5_000;

/** One past the last row of everything that has a height of its own. */
function heightEnds({ rowHeights: own, blocks }: SheetPlan): number[] {
  return [
    ...[...own.keys()].map((row) => row + 1),
    ...blocks.map(({ top, rowCount, height }) => (height ? top + rowCount : 0)),
  ];
}

/** Heights of the rows from `from` to before `to`; undefined where Excel's own stands. */
function rowHeights(plan: SheetPlan, from: number, to: number): (number | undefined)[] {
  const heights: (number | undefined)[] = Array.from({ length: to - from }, () => undefined);
  const raise = (row: number, height: number): void => {
    // Excel's rows are at most 409 points high.
    heights[row - from] = Math.min(409, Math.max(heights[row - from] ?? 0, height));
  };
  for (const [row, height] of plan.rowHeights) if (row >= from && row < to) raise(row, height);
  for (const { top, rowCount, height } of plan.blocks)
    for (let row = Math.max(from, top); height && row < Math.min(to, top + rowCount); row++) {
      const own = height(row - top);
      if (own !== null) raise(row, own);
    }
  return heights;
}
