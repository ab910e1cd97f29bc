/** Pivot tables as objects. */
import type { HostObject } from '../../executor/host-object.ts';
import { HostCollection, ListCollection } from '../../executor/host-object.ts';
import { HostError, invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import { areaText, containsArea, overlaps, sheetPrefix } from '../../document/address.ts';
import type { Bag } from '../bag.ts';
import { make } from '../factory.ts';
import { Axis, DataHierarchies } from './pivot-axes.ts';
import { bagFor, keyed, pivotBehaviours, pivotOf, shown, shownAfter } from './pivot-bags.ts';
import './pivot-fields.ts';
import type { PivotSource } from './pivot-table.ts';
import { Pivot } from './pivot-table.ts';
import { TableObject } from '../tables/tables.ts';
import { rangeArgument } from '../target.ts';
import type { Sheet, Workbook } from '../../document/model.ts';

const rangeOf = (pick: (pivot: Pivot) => Area | null) => (bag: Bag) => {
  const where = pick(pivotOf(bag));
  return where && make.range(pivotOf(bag).sheet, where);
};

Object.assign(pivotBehaviours, {
  PivotTable: {
    children: {
      Worksheet: (bag) => make.worksheet(pivotOf(bag).sheet),
      Layout: (bag) => pivotOf(bag).layout,
      Hierarchies: (bag) =>
        new ListCollection(
          'PivotHierarchyCollection',
          () => pivotOf(bag).fields.map((f) => bagFor('PivotHierarchy', pivotOf(bag), f.name, f)),
          keyed,
        ),
      RowHierarchies: (bag) => new Axis(pivotOf(bag), 'rows'),
      ColumnHierarchies: (bag) => new Axis(pivotOf(bag), 'columns'),
      FilterHierarchies: (bag) => new Axis(pivotOf(bag), 'filters'),
      DataHierarchies: (bag) => new DataHierarchies(pivotOf(bag)),
    },
    methods: {
      Refresh: (bag) => pivotOf(bag).refresh(),
      Delete: (bag) => {
        const pivot = pivotOf(bag);
        pivot.clear();
        pivot.sheet.pivotTables = pivot.sheet.pivotTables.filter((p) => p !== bag);
      },
      GetDataSourceString: (bag) => {
        const { source } = pivotOf(bag);
        return source.table ? source.table.name : `${sheetPrefix(source.sheet.name)}!${areaText(source.area)}`;
      },
      GetDataSourceType: (bag) => (pivotOf(bag).source.table ? 'LocalTable' : 'LocalRange'),
    },
  },
  PivotLayout: {
    setters: {
      ...shown('LayoutType'),
      ...shown('ShowColumnGrandTotals'),
      ...shown('ShowRowGrandTotals'),
      ...shown('SubtotalLocation'),
      ...shown('EmptyCellText'),
      ...shown('FillEmptyCells'),
      ...shown('ShowFieldHeaders'),
    },
    methods: {
      GetRange: rangeOf((p) => p.range),
      GetDataBodyRange: rangeOf((p) => p.bodyRange()),
      GetRowLabelRange: rangeOf((p) => p.rowLabelRange()),
      GetColumnLabelRange: rangeOf((p) => p.columnLabelRange()),
      GetFilterAxisRange: rangeOf((p) => p.filterRange()),
      GetDataHierarchy: (bag, [cell]) => {
        const pivot = pivotOf(bag);
        return pivot.dataAt(rangeArgument(pivot.sheet.workbook, pivot.sheet, cell).area.left);
      },
      DisplayBlankLineAfterEachItem: (bag, [display]) => shownAfter(bag, display === true, 'blank lines'),
      RepeatAllItemLabels: (bag, [display]) => shownAfter(bag, display === true, 'repeat'),
      /** Sorts the innermost row items by the values of the cell's column. */
      SetAutoSortOnCell: (bag, [cell, order]) => {
        const pivot = pivotOf(bag);
        const { area } = rangeArgument(pivot.sheet.workbook, pivot.sheet, cell);
        const field = pivot.axes.rows.at(-1);
        const data = pivot.dataAt(area.left);
        if (!field || !data) throw invalidArgument('The cell shows no values of the PivotTable.');
        field.sortedBy = data;
        field.descending = order === 'Descending';
        pivot.show();
      },
      GetPivotItems: (bag, [axis, cell]) => {
        const pivot = pivotOf(bag);
        const { area } = rangeArgument(pivot.sheet.workbook, pivot.sheet, cell);
        const along = { Row: 'rows', Column: 'columns' }[String(axis)] as 'rows' | 'columns' | undefined;
        if (!along) throw invalidArgument();
        const found = pivot.itemsAt(along, area.top, area.left);
        return new ListCollection(
          'PivotItemCollection',
          () => found.map(({ field, item }) => bagFor('PivotItem', pivot, item, field)),
          keyed,
        );
      },
    },
  },
} satisfies typeof pivotBehaviours);

/** Cells that tables are looked for in: touched by them, or holding them whole. */
export interface Within {
  readonly area: Area;
  readonly isWhole: boolean;
}

class PivotTables extends HostCollection<Bag> {
  readonly type = 'PivotTableCollection';
  private readonly workbook: Workbook;
  private readonly sheet: Sheet | null;
  private readonly within: Within | null;

  constructor(workbook: Workbook, sheet: Sheet | null, within: Within | null) {
    super();
    this.workbook = workbook;
    this.sheet = sheet;
    this.within = within;
  }

  items(): Bag[] {
    const all = (this.sheet ? this.sheet.pivotTables : this.workbook.sheets.flatMap((s) => s.pivotTables)) as Bag[];
    const { within } = this;
    if (!within) return all;
    const lies = within.isWhole ? containsArea : overlaps;
    return all.filter((p) => lies(within.area, pivotOf(p).range));
  }
  find(key: unknown): Bag | null {
    return (
      this.items().find((p) => keyed(p).some((k) => String(k).toLowerCase() === String(key).toLowerCase())) ?? null
    );
  }
  override GetFirst(): Bag | null {
    return this.items()[0] ?? null;
  }
  Add(name: string, source: unknown, destination: unknown): Bag {
    if (this.find(name)) throw new HostError('ItemAlreadyExists', 'A PivotTable with that name exists already.');
    const own = this.sheet ?? this.workbook.active;
    const place = rangeArgument(this.workbook, own, destination);
    const pivot = new Pivot(
      this.workbook.newGuid(),
      place.sheet,
      this.sourceOf(source, own),
      { row: place.area.top, column: place.area.left },
      (made) => ({
        bag: bagFor('PivotTable', made, name, null),
        layout: bagFor('PivotLayout', made, name, null),
        fieldBag: (title) => bagFor('PivotField', made, title, null),
      }),
    );
    for (const field of pivot.fields) field.bag.put('field', field);
    pivot.bag.put('Id', pivot.id);
    pivot.bag.put('slicer field', (title: string) => {
      const field = pivot.fields.find((f) => f.name.toLowerCase() === title.toLowerCase());
      if (!field) return null;
      return {
        words: () => pivot.items(field),
        show: (chosen: readonly string[]) => {
          field.hiddenItems = new Set(chosen.length === 0 ? [] : pivot.items(field).filter((i) => !chosen.includes(i)));
          pivot.show();
        },
      };
    });
    place.sheet.pivotTables.push(pivot.bag);
    pivot.show();
    return pivot.bag;
  }
  private sourceOf(source: unknown, own: Sheet): PivotSource {
    if (source instanceof TableObject)
      return { sheet: source.table.sheet, area: source.table.area, table: source.table };
    const table = typeof source === 'string' ? this.workbook.tableByName(source) : null;
    if (table) return { sheet: table.sheet, area: table.area, table };
    const found = rangeArgument(this.workbook, own, source);
    return { ...found, area: { ...found.area }, table: null };
  }
  RefreshAll(): void {
    for (const bag of this.items()) pivotOf(bag).refresh();
  }
}

export function pivotTablesOf(workbook: Workbook, sheet: Sheet | null, within: Within | null): HostObject {
  return new PivotTables(workbook, sheet, within);
}
