/** One pivot table: its source, its fields on their axes, and its cells on the sheet. */
import { invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import { area, cellArea } from '../../document/address.ts';
import type { CellValue } from '../../document/cell-value.ts';
import { wireValue } from '../../document/cell-value.ts';
import type { PivotGrid } from '../../document/pivot.ts';
import { pivotGrid } from '../../document/pivot.ts';
import type { PivotData } from '../../document/pivot-wish.ts';
import { itemText } from '../../document/pivot-wish.ts';
import { compareItems, summarise } from '../../document/pivot-values.ts';
import { clearContent, restyle } from '../../document/writing.ts';
import { isDateFormat } from '../../document/number-format.ts';
import { styleValue, withStyle } from '../../document/style.ts';
import { Bag } from '../bag.ts';
import type { PivotFilters } from './pivot-filters.ts';
import { isItemShown } from './pivot-filters.ts';
import type { Sheet, Table } from '../../document/model.ts';

export interface PivotSource {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly table: Table | null;
}

export interface FieldState {
  readonly index: number;
  name: string;
  filters: PivotFilters;
  descending: boolean;
  /** The data hierarchy that the items are sorted by; null: by their labels. */
  sortedBy: Bag | null;
  hiddenItems: Set<string>;
  readonly bag: Bag;
}

export class Pivot {
  readonly id: string;
  readonly sheet: Sheet;
  readonly source: PivotSource;
  readonly bag: Bag;
  readonly layout: Bag;
  readonly anchor: { readonly row: number; readonly column: number };
  fields: FieldState[] = [];
  readonly axes: Record<'rows' | 'columns' | 'filters', FieldState[]> = { rows: [], columns: [], filters: [] };
  /** Data hierarchies: bags with the field they show. */
  data: { readonly field: FieldState; readonly bag: Bag }[] = [];
  records: CellValue[][] = [];
  private grid: PivotGrid | null = null;
  private written: Area | null = null;
  private formats: { readonly area: Area; readonly numberFormat: string }[] = [];

  constructor(
    id: string,
    sheet: Sheet,
    source: PivotSource,
    anchor: Pivot['anchor'],
    make: (pivot: Pivot) => { bag: Bag; layout: Bag; fieldBag(name: string): Bag },
  ) {
    this.id = id;
    this.sheet = sheet;
    this.source = source;
    this.anchor = anchor;
    const made = make(this);
    this.bag = made.bag;
    this.layout = made.layout;
    this.read();
    const header = this.sourceArea();
    for (let c = header.left; c <= header.right; c++) {
      const name = String(wireValue(source.sheet.cells.get(header.top, c)?.value ?? null));
      if (name === '')
        throw invalidArgument('The PivotTable field name is not valid: every column of the source needs a heading.');
      const index = c - header.left;
      this.fields.push({
        index,
        name,
        filters: {},
        descending: false,
        sortedBy: null,
        hiddenItems: new Set(),
        bag: made.fieldBag(name),
      });
    }
  }

  private sourceArea(): Area {
    const { table } = this.source;
    return table ? { ...table.area, bottom: table.body().bottom } : this.source.area;
  }

  private read(): void {
    const { sheet } = this.source;
    sheet.workbook.calculator.calculate(sheet.workbook);
    const where = this.sourceArea();
    this.records = [];
    for (let r = where.top + 1; r <= where.bottom; r++)
      this.records.push(
        Array.from(
          { length: where.right - where.left + 1 },
          (_, c) => sheet.cells.get(r, where.left + c)?.value ?? null,
        ),
      );
  }

  /** Takes the source's values as they are now. */
  refresh(): void {
    this.read();
    this.show();
  }

  /** The items of a field in their order, as texts. */
  items(field: FieldState): string[] {
    const values = new Map<string, CellValue>();
    for (const record of this.records) values.set(itemText(record[field.index] ?? null), record[field.index] ?? null);
    return [...values].sort(([, a], [, b]) => compareItems(a, b)).map(([text]) => text);
  }

  /** The sum (or other summary) of a data hierarchy for one item of a field: what value filters look at. */
  valueFor(field: FieldState, item: string, dataName: string): number {
    const data = this.data.find((d) => d.bag.value('Name') === dataName);
    if (!data) return 0;
    const values = this.records
      .filter((r) => itemText(r[field.index] ?? null) === item)
      .map((r) => r[data.field.index] ?? null);
    return summarise(values, String(data.bag.value('SummarizeBy'))) ?? 0;
  }

  isShown(field: FieldState, item: string): boolean {
    return !field.hiddenItems.has(item) && isItemShown(this, field, item);
  }

  /** Writes the table's cells anew. */
  show(): void {
    this.clear();
    const { layout } = this;
    const field = (index: number): FieldState => this.fields[index] as FieldState;
    const grid = pivotGrid({
      records: this.records,
      fieldNames: this.fields.map((f) => f.name),
      rows: this.axes.rows.map((f) => f.index),
      columns: this.axes.columns.map((f) => f.index),
      data: this.data.map(({ field: f, bag }) => ({
        field: f.index,
        name: String(bag.value('Name')),
        summarizeBy: String(bag.value('SummarizeBy')),
        ...this.comparison(bag),
      })),
      outside: this.fields.filter((f) => f.hiddenItems.size > 0).map((f) => f.index),
      filters: this.axes.filters.map((f) => ({ field: f.index, shown: this.filterText(f) })),
      isShown: (index, item) => this.isShown(field(index), item),
      order: (index) => {
        const { descending, sortedBy } = field(index);
        const by = this.data.findIndex((d) => d.bag === sortedBy);
        return { descending, by: by < 0 ? null : by };
      },
      layout: layout.value('LayoutType') as 'Compact',
      subtotals: layout.value('SubtotalLocation') as 'AtTop',
      rowGrandTotals: layout.value('ShowRowGrandTotals') === true,
      columnGrandTotals: layout.value('ShowColumnGrandTotals') === true,
      emptyText:
        layout.value('FillEmptyCells') === true && layout.value('EmptyCellText') !== ''
          ? String(layout.value('EmptyCellText'))
          : null,
      showHeaders: layout.value('ShowFieldHeaders') !== false,
      repeatLabels: layout.entries().get('repeat') === true,
      blankLines: layout.entries().get('blank lines') === true,
    });
    this.grid = grid;
    const isEmpty = this.data.length === 0 && Object.values(this.axes).every((axis) => axis.length === 0);
    const width = Math.max(1, ...grid.cells.map((row) => row.length));
    const { column } = this.anchor;
    // Filters stand above the table with a blank row between; without room for them it moves down (@unverified HOST-PIVOT-FILTERS).
    const row = Math.max(this.anchor.row, grid.top) - grid.top;
    this.written = isEmpty
      ? area(row, column, row + 17, column + 2)
      : area(row, column, row + grid.cells.length - 1, column + width - 1);
    if (!isEmpty) this.write(grid);
    this.sheet.workbook.touch();
  }

  /** What Excel.ShowAsRule asks for. */
  private comparison(bag: Bag): Pick<PivotData, 'showAs' | 'baseField' | 'baseItem'> {
    const rule = (bag.entries().get('ShowAs') ?? null) as {
      calculation?: string;
      baseField?: unknown;
      baseItem?: unknown;
    } | null;
    const { baseField, baseItem } = rule ?? {};
    return {
      showAs: String(rule?.calculation ?? 'None'),
      baseField: baseField instanceof Bag ? (baseField.entries().get('field') as FieldState).index : null,
      baseItem: baseItem instanceof Bag ? String(baseItem.value('Id')) : null,
    };
  }

  private write(grid: PivotGrid): void {
    const { top: row, left: column } = this.written as Area;
    for (const [r, line] of grid.cells.entries())
      for (const [c, value] of line.entries())
        if (value !== null) this.sheet.cells.ensure(row + r, column + c).value = value;
    const body = this.bodyRange();
    for (const [c, which] of grid.columnData.entries()) {
      const data = this.data[which];
      const showAs = (data?.bag.value('ShowAs') as { calculation?: string } | null)?.calculation ?? 'None';
      const numberFormat = /^Percent/.test(showAs) ? '0.00%' : String(data?.bag.value('NumberFormat') ?? 'General');
      if (body) this.format({ ...body, left: body.left + c, right: body.left + c }, numberFormat);
    }
    this.formatLabels(grid);
  }

  private format(where: Area, numberFormat: string): void {
    if (numberFormat === 'General') return;
    restyle(this.sheet, where, (style) => withStyle(style, { numberFormat }));
    this.formats.push({ area: where, numberFormat });
  }

  /** Days look as they do in the source. */
  private formatLabels(grid: PivotGrid): void {
    const { top } = this.range;
    const left = this.anchor.column;
    for (const [level, field] of this.axes.rows.entries()) {
      const source = this.source.sheet.cells;
      const first = this.sourceArea();
      const numberFormat = styleValue(source.style(first.top + 1, first.left + field.index), 'numberFormat');
      if (!isDateFormat(numberFormat)) continue;
      const column = left + (this.layout.value('LayoutType') === 'Compact' ? 0 : level);
      for (const [i, items] of grid.rowItems.entries())
        if (items?.length === level + 1) this.format(cellArea(top + grid.headerRows + i, column), numberFormat);
    }
  }

  private filterText(field: FieldState): string {
    const shown = this.items(field).filter((item) => this.isShown(field, item));
    if (shown.length === this.items(field).length) return '(All)';
    return shown.length === 1 ? (shown[0] as string) : '(Multiple Items)';
  }

  clear(): void {
    if (!this.written) return;
    for (const [r, c] of [...this.sheet.cells.in(this.written)]) clearContent(this.sheet, r, c);
    // What the table formatted goes with it; what somebody else formatted stays.
    for (const { area: where, numberFormat } of this.formats)
      restyle(this.sheet, where, (style) =>
        style.numberFormat === numberFormat ? withStyle(style, { numberFormat: undefined }) : style,
      );
    this.formats = [];
    this.written = null;
  }

  // Parts of the table on the sheet. The filters and their blank row are not part of its range.
  get range(): Area {
    const where = this.written ?? area(this.anchor.row, this.anchor.column, this.anchor.row, this.anchor.column);
    return { ...where, top: where.top + (this.grid?.top ?? 0) };
  }
  filterRange(): Area | null {
    const count = this.grid?.filterRows ?? 0;
    const top = this.written?.top ?? this.anchor.row;
    return count === 0 ? null : area(top, this.anchor.column, top + count - 1, this.anchor.column + 1);
  }
  bodyRange(): Area | null {
    if (!this.grid || this.data.length === 0) return null;
    const { range } = this;
    return area(range.top + this.grid.headerRows, range.left + this.grid.labelColumns, range.bottom, range.right);
  }
  rowLabelRange(): Area {
    const { range } = this;
    return area(
      range.top + (this.grid?.headerRows ?? 1) - 1,
      range.left,
      range.bottom,
      range.left + (this.grid?.labelColumns ?? 1) - 1,
    );
  }
  columnLabelRange(): Area {
    const { range } = this;
    const left = range.left + (this.grid?.labelColumns ?? 1);
    return area(range.top, Math.min(left, range.right), range.top + (this.grid?.headerRows ?? 1) - 1, range.right);
  }
  /** The items of an axis that a cell of the body stands for, outermost first. */
  itemsAt(axis: 'rows' | 'columns', row: number, column: number): { field: FieldState; item: string }[] {
    const body = this.bodyRange();
    if (!body || !this.grid) return [];
    const items = axis === 'rows' ? this.grid.rowItems[row - body.top] : this.grid.columnItems[column - body.left];
    return (items ?? []).map((item, i) => ({ field: this.axes[axis][i] as FieldState, item }));
  }

  /** The data hierarchy that a cell of the body shows. */
  dataAt(column: number): Bag | null {
    const body = this.bodyRange();
    const which = body ? this.grid?.columnData[column - body.left] : undefined;
    return which === undefined ? null : (this.data[which]?.bag ?? null);
  }
}
