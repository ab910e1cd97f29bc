/** The key (teckenförklaring) under a table: nothing from there on is a row of it, also where the table has none. */
import { createLegend } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { filledCells, noColumn, onlyColumn } from '../cells/single-rows.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import { legendEntries } from './legend-block.ts';

/** A key under the tables is short. */
const deepestKey = 15;
const widestKey = 30;
/** A row of a key is a sign and its meaning, under a title perhaps with a note beside it. */
const mostCells = 3;
const mostUntitled = 2;
/** A table so wide that a row of it is no mere pair. */
const leastColumns = 5;
const keyTitle =
  /^(?:tecken|symbol|färg|status)?förklaring(?: till .*)?:?$|^(?:symbol|färg|status)er(?: och färger)?:?$|^legend:?$/i;

/** Row of the key's title among the last rows before `to`; `to` where there is none. */
export function keyTitleRow(sheet: SheetSnapshot, from: number, to = sheet.rowCount): number {
  for (let row = Math.max(from, to - deepestKey); row < to; row++) {
    const column = onlyColumn(sheet, row, 0, lastColumn(sheet));
    if (column >= 0 && sheet.kind(row, column) === CellKind.text && keyTitle.test(sheet.text(row, column).trim()))
      return row;
  }
  return to;
}

/** The row after the key whose title stands in `title`: an empty one, or the end of the sheet. */
export function keyEnd(sheet: SheetSnapshot, title: number): number {
  let row = title + 1;
  // Some leave a row empty under the title.
  if (onlyColumn(sheet, row, 0, lastColumn(sheet)) === noColumn) row++;
  while (row < sheet.rowCount && onlyColumn(sheet, row, 0, lastColumn(sheet)) !== noColumn) row++;
  return row;
}

/** The table without the key under it. */
export function withoutKey(sheet: SheetSnapshot, draft: TableDraft): TableDraft {
  const title = keyTitleRow(sheet, draft.from, draft.to);
  const isTitled = title < draft.to;
  const key = isTitled ? title : untitledKey(sheet, draft);
  const most = isTitled ? mostCells : mostUntitled;
  return key < draft.to && isKey(sheet, key, draft.to, most) ? { ...draft, to: key } : draft;
}

/** Under a table without rows: the first row that holds anything. */
function untitledKey(sheet: SheetSnapshot, { from, to, headerRows, run }: TableDraft): number {
  if (run.cells.length < leastColumns) return to;
  if (to !== sheet.rowCount || to - from > deepestKey || headerRows.some((row) => row >= from)) return to;
  let row = from;
  while (row < to && onlyColumn(sheet, row, 0, lastColumn(sheet)) === noColumn) row++;
  return row > from ? row : to;
}

/** At least two statuses are explained, and nothing but that is said. */
function isKey(sheet: SheetSnapshot, from: number, to: number, most: number): boolean {
  for (let row = from; row < to; row++) if (filledCells(sheet, row, 0, lastColumn(sheet)) > most) return false;
  return createLegend(legendEntries(sheet, from, to)) !== null;
}

function lastColumn(sheet: SheetSnapshot): number {
  return Math.min(sheet.columnCount, widestKey) - 1;
}
