/** Reading the cells of an area as `values`, `formulas`, `text` … give them. */
import { toR1C1 } from '../calc/references.ts';
import type { Area } from './address.ts';
import { cellCount, columnCount, rowCount } from './address.ts';
import { cellText } from './cell-text.ts';
import type { CellRow } from './cell-row.ts';
import type { Cell } from './cells.ts';
import { valueType, wireValue } from './cell-value.ts';
import { EventType } from './events.ts';
import { defaultColumnWidth, defaultRowHeight } from './sheet.ts';
import { styleValue } from './style.ts';
import type { Sheet } from './model.ts';

/** Excel answers null for a read of more cells than this. */
const readLimit = 5_000_000;

/** One thing of every cell, row by row; null when the area is too big to be read at once. */
export function gridOf<T>(
  sheet: Sheet,
  where: Area,
  empty: T,
  pick: (cell: Cell, row: number, column: number) => T,
): T[][] | null {
  if (cellCount(where) > readLimit) return null;
  sheet.workbook.cellsTouched += cellCount(where);
  const rows = Array.from({ length: rowCount(where) }, () => new Array<T>(columnCount(where)).fill(empty));
  for (const [row, column, cell] of sheet.cells.in(where))
    (rows[row - where.top] as T[])[column - where.left] = pick(cell, row, column);
  return rows;
}

/** The same for what a row tells without an object for each cell: large workbooks are read with these. */
function plainGridOf(sheet: Sheet, where: Area, pick: (line: CellRow, column: number) => unknown): unknown[][] | null {
  if (cellCount(where) > readLimit) return null;
  sheet.workbook.cellsTouched += cellCount(where);
  const columns = columnCount(where);
  return Array.from({ length: rowCount(where) }, (_, r) => {
    const line = sheet.cells.row(where.top + r);
    return line
      ? Array.from({ length: columns }, (_c, c) => pick(line, where.left + c))
      : new Array<unknown>(columns).fill('');
  });
}

export const valuesOf = (sheet: Sheet, where: Area): unknown[][] | null =>
  plainGridOf(sheet, where, (line, column) => wireValue(line.valueAt(column)));

export const valueTypesOf = (sheet: Sheet, where: Area): string[][] | null =>
  gridOf(sheet, where, 'Empty', (cell) => (cell.rich ? 'RichValue' : valueType(cell.value)));

export const formulasOf = (sheet: Sheet, where: Area): unknown[][] | null =>
  plainGridOf(sheet, where, (line, column) => line.formulaAt(column) ?? wireValue(line.valueAt(column)));

export const formulasR1C1Of = (sheet: Sheet, where: Area): unknown[][] | null =>
  gridOf<unknown>(sheet, where, '', (cell, row, column) =>
    cell.formula === null ? wireValue(cell.value) : toR1C1(cell.formula, row, column),
  );

export function textsOf(sheet: Sheet, where: Area): string[][] | null {
  return gridOf(sheet, where, '', (cell, row, column) => shownText(sheet, cell, row, column));
}

/** What the cell shows through its number format, however narrow its column is (@unverified HOST-TEXT-WIDTH). */
function shownText(sheet: Sheet, cell: Cell, row: number, column: number): string {
  const entity = (cell.rich as { text?: unknown } | null)?.text;
  if (typeof entity === 'string') return entity;
  const text = cellText(cell.value, styleValue(cell.style ?? sheet.cells.background(row, column), 'numberFormat'));
  return text;
}

export function numberFormatsOf(sheet: Sheet, where: Area): string[][] | null {
  if (cellCount(where) > readLimit) return null;
  const rows: string[][] = [];
  for (let row = where.top; row <= where.bottom; row++) {
    const line: string[] = [];
    for (let c = where.left; c <= where.right; c++) line.push(styleValue(sheet.cells.style(row, c), 'numberFormat'));
    rows.push(line);
  }
  return rows;
}

/** Excel.NumberFormatCategory of a number format. */
export function numberFormatCategory(format: string): string {
  if (format === 'General') return 'General';
  if (format === '@') return 'Text';
  if (/%/.test(format)) return 'Percentage';
  if (/E\+/i.test(format)) return 'Scientific';
  if (/#\s*\?+\/|\?\/\?/.test(format)) return 'Fraction';
  if (/_\(.*[$€]|_-/.test(format)) return 'Accounting';
  if (/[$€£]/.test(format)) return 'Currency';
  if (/[ymd]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ''))) return 'Date';
  if (/[hs]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ''))) return 'Time';
  return /[0#]/.test(format) ? 'Number' : 'Custom';
}

function sum(
  count: number,
  usual: number,
  own: ReadonlyMap<number, number>,
  size: (i: number) => number,
  hidden: Iterable<number>,
): number {
  const odd = new Set([...own.keys(), ...hidden].filter((i) => i < count));
  let total = (count - odd.size) * usual;
  for (const i of odd) total += size(i);
  return total;
}

/** Points from the sheet's left edge to a column. */
export function leftOf(sheet: Sheet, column: number): number {
  return sum(column, defaultColumnWidth, sheet.columnWidths, (c) => sheet.columnWidth(c), sheet.hiddenColumns);
}

/** Points from the sheet's top edge to a row. */
export function topOf(sheet: Sheet, row: number): number {
  const hidden = [...sheet.hiddenRows, ...sheet.filteredRows];
  return sum(row, defaultRowHeight, sheet.rowHeights, (r) => sheet.rowHeight(r), hidden);
}

/** True when all are hidden, false when none is, null when some are. */
export function allHidden(from: number, to: number, isHidden: (i: number) => boolean): boolean | null {
  const first = isHidden(from);
  for (let i = from + 1; i <= to; i++) if (isHidden(i) !== first) return null;
  return first;
}

export function setRowsHidden(sheet: Sheet, where: Area, hide: boolean): void {
  sheet.assertAllowed('allowFormatRows');
  const rows: number[] = [];
  for (let r = where.top; r <= where.bottom; r++) {
    if (sheet.hiddenRows.has(r) !== hide) rows.push(r);
    if (hide) sheet.hiddenRows.add(r);
    else sheet.hiddenRows.delete(r);
  }
  if (rows.length === 0) return;
  sheet.workbook.emit(EventType.rowHiddenChanged, ['Workbook', sheet.id], {
    type: 'WorksheetRowHiddenChanged',
    worksheetId: sheet.id,
    address: `${where.top + 1}:${where.bottom + 1}`,
    changeType: hide ? 'Hidden' : 'Unhidden',
    source: 'Local',
  });
}

export function setColumnsHidden(sheet: Sheet, where: Area, hide: boolean): void {
  sheet.assertAllowed('allowFormatColumns');
  for (let c = where.left; c <= where.right; c++) {
    if (hide) sheet.hiddenColumns.add(c);
    else sheet.hiddenColumns.delete(c);
  }
}
