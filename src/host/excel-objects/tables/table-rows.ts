import { HostCollection, HostObject } from '../../executor/host-object.ts';
import { invalidArgument } from '../../executor/host-error.ts';
import { area } from '../../document/address.ts';
import * as read from '../../document/range-text.ts';
import { shiftCells } from '../../document/shift.ts';
import { enter, clearContent } from '../../document/writing.ts';
import { shiftFormula } from '../../calc/references.ts';
import { make } from '../factory.ts';
import { announceChange } from '../announce.ts';
import { writeCells } from '../ranges/range-writing.ts';
import { bodyRows, checkedRows } from './table-making.ts';
import type { Table } from '../../document/model.ts';

/** A row of a table: its place counts from the first data row. */
export class TableRow extends HostObject {
  readonly type = 'TableRow';
  private readonly table: Table;
  private readonly at: number;

  constructor(table: Table, at: number) {
    super();
    this.table = table;
    this.at = at;
  }

  private where(): ReturnType<Table['body']> {
    const body = this.table.body();
    return { ...body, top: body.top + this.at, bottom: body.top + this.at };
  }

  get Index(): number {
    return this.at;
  }
  get Values(): unknown {
    this.table.sheet.workbook.calculator.calculate(this.table.sheet.workbook);
    return read.valuesOf(this.table.sheet, this.where());
  }
  set Values(values: unknown) {
    writeCells(this.table.sheet, this.where(), values, 'values');
  }
  GetRange(): HostObject {
    return make.range(this.table.sheet, this.where());
  }
  Delete(): void {
    deleteRows(this.table, this.at, 1);
  }
}

/** A new table has one empty row: the first rows that are added take its place. */
function isUntouched(table: Table): boolean {
  if (bodyRows(table) !== 1) return false;
  for (const [, , cell] of table.sheet.cells.in(table.body()))
    if (cell.value !== null || cell.formula !== null) return false;
  return table.isNew;
}

function insertRows(table: Table, at: number | null, values: unknown[][]): number {
  const { sheet } = table;
  if (sheet.protection) sheet.assertWritable(table.area);
  const body = table.body();
  const count = bodyRows(table);
  const index = at === null || at === undefined || at === -1 ? count : at;
  if (index < 0 || index > count) throw invalidArgument();
  const replaces = isUntouched(table);
  const start = replaces ? body.top : body.top + index;
  const added = replaces ? values.length - 1 : values.length;
  if (added > 0) makeRoom(table, replaces ? body.top + 1 : start, added);
  table.isNew = false;
  const template = index > 0 && !replaces ? start - 1 : null;
  for (const [r, row] of values.entries())
    for (const [c, value] of row.entries()) {
      const [line, column] = [start + r, table.area.left + c];
      const above = template === null ? undefined : sheet.cells.get(template, column);
      if (above?.style) sheet.cells.ensure(line, column).style = above.style;
      if ((value === null || value === '') && above?.formula)
        enter(sheet, line, column, shiftFormula(above.formula, line - (template as number), 0));
      else if (value === '' || value === null) clearContent(sheet, line, column);
      else enter(sheet, line, column, value);
    }
  sheet.workbook.touch();
  announceChange(sheet, area(start, table.area.left, start + values.length - 1, table.area.right), 'RowInserted');
  return replaces ? 0 : index;
}

/** Moves what stands below the table (its totals row too) down and makes the table longer. */
function makeRoom(table: Table, row: number, count: number): void {
  const { sheet } = table;
  const { area: before } = table;
  const isAtEnd = row > before.bottom;
  shiftCells(sheet, area(row, before.left, row + count - 1, before.right), 'Down');
  if (isAtEnd) table.area = { ...before, bottom: before.bottom + count };
}

function deleteRows(table: Table, at: number, count: number): void {
  const body = table.body();
  if (at < 0 || count < 1 || at + count > bodyRows(table)) throw invalidArgument();
  if (table.sheet.protection) table.sheet.assertWritable(table.area);
  const where = area(body.top + at, body.left, body.top + at + count - 1, body.right);
  // A table keeps at least one (empty) row.
  if (count === bodyRows(table)) {
    for (const [r, c] of [...table.sheet.cells.in(where)]) clearContent(table.sheet, r, c);
    if (count > 1) shiftCells(table.sheet, { ...where, top: where.top + 1 }, 'Up');
    table.isNew = true;
  } else shiftCells(table.sheet, where, 'Up');
  table.sheet.workbook.touch();
  announceChange(table.sheet, where, 'RowDeleted');
}

export class TableRows extends HostCollection<TableRow> {
  readonly type = 'TableRowCollection';
  private readonly table: Table;

  constructor(table: Table) {
    super();
    this.table = table;
  }

  items(): TableRow[] {
    return Array.from({ length: bodyRows(this.table) }, (_, i) => new TableRow(this.table, i));
  }
  find(key: unknown): TableRow | null {
    return this.items()[Number(key)] ?? null;
  }
  override get Count(): number {
    return bodyRows(this.table);
  }
  Add(index: number | null, values: unknown, _alwaysInsert: boolean | null): TableRow {
    const width = this.table.columns.length;
    const rows = Array.isArray(values) ? checkedRows(values, width) : [new Array<unknown>(width).fill(values ?? '')];
    return new TableRow(this.table, insertRows(this.table, index, rows));
  }
  DeleteRows(rows: TableRow[]): void {
    for (const row of [...rows].sort((a, b) => b.Index - a.Index)) deleteRows(this.table, row.Index, 1);
  }
  DeleteRowsAt(index: number, count: number | null): void {
    deleteRows(this.table, index, count ?? 1);
  }
}
