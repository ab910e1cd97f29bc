/** How much of a sheet the grid shows: what is used, some room beyond it, and at least a window full. */
import { lastColumn, lastRow } from '../../document/address.ts';
import type { Sheet } from '../../document/model.ts';
import { Axis } from './axis.ts';

export const pixelsPerPoint = 4 / 3;
const roomBelow = 40;
const roomBeside = 8;

export interface Extent {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Last row and column that hold something. */
  readonly last: { readonly row: number; readonly column: number };
}

export function extentOf(sheet: Sheet, window: { readonly width: number; readonly height: number }): Extent {
  const used = sheet.cells.used(false);
  const selected = sheet.selection[0];
  const last = { row: used?.bottom ?? 0, column: used?.right ?? 0 };
  const beyond = (end: number, room: number, chosen: number, limit: number): number =>
    Math.min(Math.max(end + room, chosen + 2), limit) + 1;
  const chosenRow = selected && selected.bottom < lastRow ? selected.bottom : 0;
  const chosenColumn = selected && selected.right < lastColumn ? selected.right : 0;
  const rowCount = beyond(last.row, roomBelow, chosenRow, lastRow);
  const columnCount = beyond(last.column, roomBeside, chosenColumn, lastColumn);
  const height = (row: number): number => Math.round(sheet.rowHeight(row) * pixelsPerPoint);
  const width = (column: number): number => Math.round(sheet.columnWidth(column) * pixelsPerPoint);
  return {
    rows: filled(rowCount, height, window.height, lastRow),
    columns: filled(columnCount, width, window.width, lastColumn),
    last,
  };
}

function filled(count: number, size: (index: number) => number, length: number, limit: number): Axis {
  const axis = new Axis(count, size);
  if (axis.length >= length || count > limit) return axis;
  const missing = Math.ceil((length - axis.length) / Math.max(size(count), 8));
  return new Axis(Math.min(count + missing + 1, limit + 1), size);
}
