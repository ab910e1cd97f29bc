/** Making a table from cells. */
import { invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import { area, columnCount, overlaps, rowCount } from '../../document/address.ts';
import { wireValue } from '../../document/cell-value.ts';
import { EventType } from '../../document/events.ts';
import { shiftCells } from '../../document/shift.ts';
import type { Sheet, Table } from '../../document/model.ts';
import { TableRecord } from '../../document/table.ts';

/** A new table over an area. Without headers in the cells, a header row is put in above and the cells move down. */
export function addTable(sheet: Sheet, where: Area, hasHeaders: boolean, announce = true): Table {
  const { workbook } = sheet;
  sheet.assertFreeForTable(where);
  if (sheet.protection) sheet.assertWritable(where);
  if (sheet.pivotTables.length > 0 && sheet.merges.some((m) => overlaps(m, where))) throw invalidArgument();
  if (!hasHeaders) shiftCells(sheet, area(where.top, where.left, where.top, where.right), 'Down');
  const bottom = hasHeaders ? Math.max(where.bottom, where.top + 1) : where.bottom + 1;
  let n = workbook.tables().length + 1;
  while (workbook.tableByName(`Table${n}`) || workbook.findName(`Table${n}`, null)) n++;
  const table = new TableRecord(workbook.newGuid(), sheet, `Table${n}`, { ...where, bottom }, true);
  for (let i = 0; i < columnCount(where); i++) {
    const cell = sheet.cells.ensure(where.top, where.left + i);
    table.addColumn('', i);
    const name = table.freeName(hasHeaders ? String(wireValue(cell.value)) : '', i);
    (table.columns[i] as { name: string }).name = name;
    cell.value = name;
    cell.formula = null;
  }
  sheet.tables.push(table);
  workbook.touch();
  if (announce)
    workbook.emit(EventType.tableAdded, ['Workbook', sheet.id], {
      type: 'TableAdded',
      tableId: table.id,
      worksheetId: sheet.id,
      source: 'Local',
    });
  return table;
}

/** Rows of values of the table's width, as `rows.add` and `columns.add` take them. */
export function checkedRows(values: unknown, width: number): unknown[][] {
  const rows = values as unknown[][];
  const isRight =
    Array.isArray(rows) && rows.length > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isRight)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return rows;
}

export const bodyRows = (table: Table): number => Math.max(0, rowCount(table.body()));
