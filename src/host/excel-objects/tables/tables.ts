import { HostCollection, HostObject } from '../../executor/host-object.ts';
import { HostError, invalidArgument } from '../../executor/host-error.ts';
import { area, columnCount, rowCount } from '../../document/address.ts';
import { EventType } from '../../document/events.ts';
import { applyFilters } from '../../document/filter.ts';
import { everyFormula } from '../../document/formulas.ts';
import { isValidName } from '../../document/names.ts';
import { shiftCells } from '../../document/shift.ts';
import { endTable } from '../../document/table-change.ts';
import { clearContent } from '../../document/writing.ts';
import { followTableRename } from '../../calc/references.ts';
import { AutoFilter } from './auto-filter.ts';
import { make } from '../factory.ts';
import { TableColumns } from './table-columns.ts';
import { addTable } from './table-making.ts';
import { TableRows } from './table-rows.ts';
import { TableSort } from './table-sort.ts';
import { rangeArgument } from '../target.ts';
import type { Sheet, Table, Workbook } from '../../document/model.ts';

export class TableObject extends HostObject {
  readonly type = 'Table';
  readonly table: Table;

  constructor(table: Table) {
    super();
    this.table = table;
  }

  override identity(): string {
    return this.table.id;
  }

  get Id(): string {
    return this.table.id;
  }
  get LegacyId(): string {
    return String(Number.parseInt(this.table.id.slice(-13, -1), 16));
  }
  get Name(): string {
    return this.table.name;
  }
  set Name(value: string) {
    const { workbook } = this.table.sheet;
    const before = this.table.name;
    if (!isValidName(value)) throw invalidArgument(`${value} is no name for a table.`);
    const other = workbook.tableByName(value);
    if ((other && other !== this.table) || workbook.findName(value, null))
      throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    this.table.name = value;
    everyFormula(workbook, (formula) => followTableRename(formula, before, value));
    workbook.touch();
  }
  get Style(): string {
    return this.table.style;
  }
  set Style(value: string) {
    if (value !== '' && !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(value))
      if (!this.table.sheet.workbook.parts.has(`TableStyle ${value}`))
        throw invalidArgument(`There is no table style ${value}.`);
    this.table.style = value;
  }
  get ShowHeaders(): boolean {
    return this.table.hasHeaders;
  }
  set ShowHeaders(value: boolean) {
    const { table } = this;
    if (value === table.hasHeaders) return;
    const { sheet } = table;
    if (value) {
      // The header comes back above; what stands there must be empty, else the table moves down.
      const above = area(table.area.top - 1, table.area.left, table.area.top - 1, table.area.right);
      if (above.top < 0 || sheet.cells.used(true, above))
        shiftCells(sheet, { ...above, top: table.area.top, bottom: table.area.top }, 'Down');
      else table.area = { ...table.area, top: above.top };
      if (above.top < 0) table.area = { ...table.area, top: table.area.top - 1 };
      table.hasHeaders = true;
      for (const [i, column] of table.columns.entries())
        sheet.cells.ensure(table.area.top, table.area.left + i).value = column.name;
    } else {
      for (const [r, c] of [...sheet.cells.in(table.header() as ReturnType<Table['body']>)]) clearContent(sheet, r, c);
      table.hasHeaders = false;
      table.area = { ...table.area, top: table.area.top + 1 };
    }
    sheet.workbook.touch();
  }
  get ShowTotals(): boolean {
    return this.table.hasTotals;
  }
  set ShowTotals(value: boolean) {
    const { table } = this;
    if (value === table.hasTotals) return;
    const { sheet } = table;
    const row = value ? table.area.bottom + 1 : table.area.bottom;
    const where = area(row, table.area.left, row, table.area.right);
    if (value) {
      const { area: before } = table;
      if (sheet.cells.used(true, where)) shiftCells(sheet, where, 'Down');
      table.area = { ...before, bottom: before.bottom + 1 };
      table.hasTotals = true;
      sheet.cells.ensure(row, table.area.left).value = 'Total';
      const last = table.columns.at(-1);
      if (last && table.columns.length > 1)
        sheet.cells.ensure(row, table.area.right).formula = `=SUBTOTAL(109,[${last.name}])`;
    } else {
      table.hasTotals = false;
      table.area = { ...table.area, bottom: table.area.bottom - 1 };
      for (const [r, c] of [...sheet.cells.in(where)]) clearContent(sheet, r, c);
    }
    sheet.workbook.touch();
  }
  get HighlightFirstColumn(): boolean {
    return this.table.highlightFirstColumn;
  }
  set HighlightFirstColumn(value: boolean) {
    this.table.highlightFirstColumn = Boolean(value);
  }
  get HighlightLastColumn(): boolean {
    return this.table.highlightLastColumn;
  }
  set HighlightLastColumn(value: boolean) {
    this.table.highlightLastColumn = Boolean(value);
  }
  get ShowBandedRows(): boolean {
    return this.table.showBandedRows;
  }
  set ShowBandedRows(value: boolean) {
    this.table.showBandedRows = Boolean(value);
  }
  get ShowBandedColumns(): boolean {
    return this.table.showBandedColumns;
  }
  set ShowBandedColumns(value: boolean) {
    this.table.showBandedColumns = Boolean(value);
  }
  get ShowFilterButton(): boolean {
    return this.table.showFilterButton;
  }
  set ShowFilterButton(value: boolean) {
    this.table.showFilterButton = Boolean(value);
    if (!value) this.ClearFilters();
  }
  get Columns(): TableColumns {
    return new TableColumns(this.table);
  }
  get Rows(): TableRows {
    return new TableRows(this.table);
  }
  get Sort(): TableSort {
    return new TableSort(this.table);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.table.sheet, this.table);
  }
  get Worksheet(): HostObject {
    return make.worksheet(this.table.sheet);
  }
  GetRange(): HostObject {
    return make.range(this.table.sheet, { ...this.table.area });
  }
  GetHeaderRowRange(): HostObject | null {
    const header = this.table.header();
    return header && make.range(this.table.sheet, header);
  }
  GetDataBodyRange(): HostObject {
    return make.range(this.table.sheet, this.table.body());
  }
  GetTotalRowRange(): HostObject | null {
    const totals = this.table.totals();
    return totals && make.range(this.table.sheet, totals);
  }
  ClearFilters(): void {
    this.table.filter.criteria.clear();
    applyFilters(this.table.sheet);
  }
  ReapplyFilters(): void {
    applyFilters(this.table.sheet);
  }
  /** Same header row, other reach; new columns get names. */
  Resize(given: unknown): void {
    const { table } = this;
    const { sheet } = table;
    const next = rangeArgument(sheet.workbook, sheet, given).area;
    if (next.top !== table.area.top || rowCount(next) < 2)
      throw invalidArgument('The header row of a table stays where it is.');
    sheet.assertFreeForTable(next, table);
    const kept = table.columns;
    const shift = next.left - table.area.left;
    table.columns = [];
    table.area = next;
    for (let i = 0; i < columnCount(next); i++) {
      const old = kept[i + shift];
      if (old) table.columns.push(old);
      else {
        const cell = sheet.cells.ensure(next.top, next.left + i);
        const column = table.addColumn('', i);
        column.name = table.freeName(cell.value === null ? '' : String(cell.value), i);
        cell.value = column.name;
      }
    }
    sheet.workbook.touch();
  }
  ConvertToRange(): HostObject {
    endTable(this.table, true);
    this.remove();
    return make.range(this.table.sheet, { ...this.table.area });
  }
  Delete(): void {
    const { table } = this;
    const { sheet } = table;
    if (sheet.protection) sheet.assertWritable(table.area);
    endTable(table, false);
    this.remove();
    shiftCells(sheet, table.area, 'Up');
    const args = {
      type: 'TableDeleted',
      tableId: table.id,
      tableName: table.name,
      worksheetId: sheet.id,
      source: 'Local',
    };
    sheet.workbook.emit(EventType.tableDeleted, ['Workbook', sheet.id], args);
  }
  private remove(): void {
    const { sheet } = this.table;
    sheet.tables = sheet.tables.filter((t) => t !== this.table);
    applyFilters(sheet);
    sheet.workbook.touch();
  }
}

export class Tables extends HostCollection<TableObject> {
  readonly type: string;
  private readonly workbook: Workbook;
  private readonly list: () => readonly Table[];
  private readonly sheet: Sheet | null;

  constructor(workbook: Workbook, list: () => readonly Table[], type: string, sheet: Sheet | null = null) {
    super();
    this.workbook = workbook;
    this.list = list;
    this.type = type;
    this.sheet = sheet;
  }

  items(): TableObject[] {
    return this.list().map((table) => new TableObject(table));
  }
  find(key: unknown): TableObject | null {
    const wanted = String(key).toLowerCase();
    const found = this.list().find((t) => t.name.toLowerCase() === wanted || t.id.toLowerCase() === wanted);
    return found ? new TableObject(found) : null;
  }
  Add(where: unknown, hasHeaders: boolean): TableObject {
    const found = rangeArgument(this.workbook, this.sheet ?? this.workbook.active, where);
    return new TableObject(addTable(found.sheet, found.area, hasHeaders === true));
  }
}
