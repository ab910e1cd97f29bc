import { HostCollection, HostObject } from '../../executor/host-object.ts';
import { invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import { area, rowCount } from '../../document/address.ts';
import * as read from '../../document/range-text.ts';
import { shiftCells } from '../../document/shift.ts';
import { renameColumns, setColumns } from '../../document/table-change.ts';
import { enter } from '../../document/writing.ts';
import { make } from '../factory.ts';
import { ColumnFilter } from './filters.ts';
import { announceChange } from '../announce.ts';
import { keepTableHeaders, writeCells } from '../ranges/range-writing.ts';
import { checkedRows } from './table-making.ts';
import type { Table, TableColumnState } from '../../document/model.ts';

export class TableColumn extends HostObject {
  readonly type = 'TableColumn';
  private readonly table: Table;
  private readonly column: TableColumnState;

  constructor(table: Table, column: TableColumnState) {
    super();
    this.table = table;
    this.column = column;
  }

  override identity(): number {
    return this.column.id;
  }

  private of(rows: Area): Area {
    const column = this.table.area.left + this.Index;
    return { ...rows, left: column, right: column };
  }

  get Id(): number {
    return this.column.id;
  }
  get Index(): number {
    return this.table.columns.indexOf(this.column);
  }
  get Name(): string {
    return this.column.name;
  }
  set Name(value: string) {
    renameColumns(this.table, new Map([[this.Index, this.table.freeName(String(value), this.Index)]]));
    const header = this.table.header();
    if (header) this.table.sheet.cells.ensure(header.top, header.left + this.Index).value = this.column.name;
    this.table.sheet.workbook.touch();
  }
  get Values(): unknown {
    this.table.sheet.workbook.calculator.calculate(this.table.sheet.workbook);
    return read.valuesOf(this.table.sheet, this.of(this.table.area));
  }
  set Values(values: unknown) {
    writeCells(this.table.sheet, this.of(this.table.area), values, 'values');
  }
  get Filter(): ColumnFilter {
    return new ColumnFilter(this.table.sheet, this.table.filter, this.Index);
  }
  GetRange(): HostObject {
    return make.range(this.table.sheet, this.of(this.table.area));
  }
  GetDataBodyRange(): HostObject {
    return make.range(this.table.sheet, this.of(this.table.body()));
  }
  GetHeaderRowRange(): HostObject | null {
    const header = this.table.header();
    return header && make.range(this.table.sheet, this.of(header));
  }
  GetTotalRowRange(): HostObject | null {
    const totals = this.table.totals();
    return totals && make.range(this.table.sheet, this.of(totals));
  }
  Delete(): void {
    const { table } = this;
    const where = this.of(table.area);
    if (table.columns.length === 1) throw invalidArgument('The only column of a table cannot be deleted.');
    shiftCells(table.sheet, where, 'Left');
    announceChange(table.sheet, where, 'ColumnDeleted');
  }
}

export class TableColumns extends HostCollection<TableColumn> {
  readonly type = 'TableColumnCollection';
  private readonly table: Table;

  constructor(table: Table) {
    super();
    this.table = table;
  }

  items(): TableColumn[] {
    return this.table.columns.map((column) => new TableColumn(this.table, column));
  }
  find(key: unknown): TableColumn | null {
    const column = this.table.columns[this.table.columnAt(key)];
    return column ? new TableColumn(this.table, column) : null;
  }
  /** `values` hold the header first; `name` may take its place. */
  Add(index: number | null, values: unknown, name: string | null): TableColumn {
    const { table } = this;
    const { sheet } = table;
    const count = table.columns.length;
    const at = index === null || index === undefined || index === -1 ? count : index;
    if (at < 0 || at > count) throw invalidArgument();
    if (sheet.protection) sheet.assertWritable(table.area);
    const rows = Array.isArray(values) ? checkedRows(values, 1) : null;
    const height = rowCount(table.area);
    if (rows && rows.length !== height && rows.length !== height - 1)
      throw invalidArgument("The number of rows in the input array doesn't match the table.");
    const left = table.area.left + at;
    const before = table.area;
    shiftCells(sheet, area(before.top, left, before.bottom, left), 'Right');
    // Put in among the others, the table has grown already; first or last it has not.
    const isMade = table.columns.length > count;
    if (!isMade) {
      const kept: (TableColumnState | null)[] = [...table.columns];
      kept.splice(at, 0, null);
      setColumns(table, kept, { ...before, right: before.right + 1 });
    }
    const column = table.columns[at] as TableColumnState;
    column.name = table.freeName(name ?? '', at);
    for (let r = 0; r < height; r++) {
      const beside = sheet.cells.get(before.top + r, at > 0 ? left - 1 : left + 1)?.style;
      if (beside) sheet.cells.ensure(before.top + r, left).style = beside;
    }
    const offset = rows && rows.length === height - 1 ? 1 : 0;
    if (rows) for (const [r, [value]] of rows.entries()) enter(sheet, before.top + r + offset, left, value);
    else if (values !== null && values !== undefined)
      for (let r = 1; r < height; r++) enter(sheet, before.top + r, left, values);
    const header = table.header();
    if (header) {
      const cell = sheet.cells.ensure(header.top, left);
      if (name || cell.value === null) cell.value = column.name;
      keepTableHeaders(sheet, header);
    }
    sheet.workbook.touch();
    announceChange(sheet, area(before.top, left, before.bottom, left), 'ColumnInserted');
    return new TableColumn(table, column);
  }
}
