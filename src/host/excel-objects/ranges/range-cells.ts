/** Clearing, inserting, deleting and merging cells. */
import { invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import {
  area,
  columnCount,
  containsArea,
  isEntireColumn,
  isEntireRow,
  overlaps,
  rowCount,
} from '../../document/address.ts';
import type { ShiftDirection } from '../../document/shift.ts';
import { shiftCells } from '../../document/shift.ts';
import { clearContent, restyle } from '../../document/writing.ts';
import { plainStyle } from '../../document/style.ts';
import { trimOverlays } from '../rules/overlays.ts';
import { announceChange, before } from '../announce.ts';
import { keepTableHeaders } from './range-writing.ts';
import { word } from '../words.ts';
import type { Sheet } from '../../document/model.ts';

/** Range.clear: All, Contents, Formats, Hyperlinks, RemoveHyperlinks. */
export function clearRange(sheet: Sheet, where: Area, applyTo: string): void {
  const what = word(applyTo, ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents']);
  sheet.assertWritable(where);
  const old = before(sheet, where);
  if (what === 'All' || what === 'Contents' || what === 'ResetContents')
    for (const [row, column] of [...sheet.cells.in(where)]) clearContent(sheet, row, column);
  if (what === 'All' || what === 'Formats') {
    for (const [row, column, cell] of [...sheet.cells.in(where)]) {
      cell.style = null;
      if (cell.value === null && cell.formula === null) sheet.cells.remove(row, column);
    }
    restyleBackground(sheet, where);
    sheet.merges = sheet.merges.filter((m) => !overlaps(m, where));
    sheet.conditionalFormats = trimOverlays(sheet.conditionalFormats, where);
  }
  if (what === 'All') sheet.validations = trimOverlays(sheet.validations, where);
  if (what === 'All' || what.endsWith('Hyperlinks'))
    sheet.hyperlinks = sheet.hyperlinks.filter((h) => !containsArea(where, h.area));
  keepTableHeaders(sheet, where);
  sheet.workbook.touch();
  if (what === 'All' || what === 'Contents') announceChange(sheet, where, 'RangeEdited', old);
}

/** Takes the format off places whose row, column or sheet has one. */
function restyleBackground(sheet: Sheet, where: Area): void {
  const { cells } = sheet;
  if (isEntireRow(where) || isEntireColumn(where)) return restyle(sheet, where, () => plainStyle);
  if (cells.sheetStyle === plainStyle && cells.rowStyles.size === 0 && cells.columnStyles.size === 0) return;
  for (let r = where.top; r <= where.bottom; r++)
    for (let c = where.left; c <= where.right; c++)
      if (cells.background(r, c) !== plainStyle) cells.ensure(r, c).style = plainStyle;
}

/** Puts in empty cells, which take the format of those above (or to the left); gives where they are. */
export function insertRange(sheet: Sheet, where: Area, shift: string): Area {
  const direction = word(shift, ['Down', 'Right']) as ShiftDirection;
  sheet.assertAllowed(direction === 'Down' ? 'allowInsertRows' : 'allowInsertColumns');
  shiftCells(sheet, where, direction);
  inheritFormat(sheet, where, direction);
  const kind =
    direction === 'Down' && isEntireRow(where)
      ? 'RowInserted'
      : direction === 'Right' && isEntireColumn(where)
        ? 'ColumnInserted'
        : 'CellInserted';
  announceChange(sheet, where, kind, null, kind === 'CellInserted' ? direction : null);
  return where;
}

function inheritFormat(sheet: Sheet, where: Area, direction: ShiftDirection): void {
  const from =
    direction === 'Down'
      ? area(where.top - 1, where.left, where.top - 1, where.right)
      : area(where.top, where.left - 1, where.bottom, where.left - 1);
  if (from.top < 0 || from.left < 0) return;
  for (const [row, column, cell] of [...sheet.cells.in(from)]) {
    if (!cell.style) continue;
    if (direction === 'Down')
      for (let r = where.top; r <= where.bottom; r++) sheet.cells.ensure(r, column).style = cell.style;
    else for (let c = where.left; c <= where.right; c++) sheet.cells.ensure(row, c).style = cell.style;
  }
}

export function deleteRange(sheet: Sheet, where: Area, shift: string): void {
  const direction = word(shift, ['Up', 'Left']) as ShiftDirection;
  sheet.assertAllowed(direction === 'Up' ? 'allowDeleteRows' : 'allowDeleteColumns');
  if (sheet.protection) sheet.assertWritable(where);
  shiftCells(sheet, where, direction);
  const kind =
    direction === 'Up' && isEntireRow(where)
      ? 'RowDeleted'
      : direction === 'Left' && isEntireColumn(where)
        ? 'ColumnDeleted'
        : 'CellDeleted';
  announceChange(sheet, where, kind, null, kind === 'CellDeleted' ? direction : null);
}

/** Merges an area (or each of its rows): only the first value stays. */
export function mergeRange(sheet: Sheet, where: Area, across: boolean): void {
  sheet.assertWritable(where);
  if (sheet.tables.some((t) => overlaps(t.area, where))) throw invalidArgument('Cells in a table cannot be merged.');
  const parts = across
    ? Array.from({ length: rowCount(where) }, (_, i) => area(where.top + i, where.left, where.top + i, where.right))
    : [where];
  sheet.merges = sheet.merges.filter((m) => !overlaps(m, where));
  for (const part of parts) {
    if (rowCount(part) * columnCount(part) === 1) continue;
    let first: readonly [number, number] | null = null;
    for (const [row, column, cell] of [...sheet.cells.in(part)]) {
      if (cell.value === null && cell.formula === null) continue;
      if (first === null) first = [row, column];
      else clearContent(sheet, row, column);
    }
    if (first && (first[0] !== part.top || first[1] !== part.left)) {
      const from = sheet.cells.ensure(first[0], first[1]);
      const to = sheet.cells.ensure(part.top, part.left);
      to.value = from.value;
      to.formula = from.formula;
      clearContent(sheet, first[0], first[1]);
    }
    sheet.merges.push(part);
  }
  sheet.workbook.touch();
}

export function unmergeRange(sheet: Sheet, where: Area): void {
  sheet.assertWritable(where);
  sheet.merges = sheet.merges.filter((m) => !overlaps(m, where));
}
