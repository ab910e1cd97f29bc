/** Pivot tables as objects: collections of hierarchies, fields and items over a Pivot. */
import type { HostObject} from '../executor/host-object.ts';
import { HostCollection, ListCollection } from '../executor/host-object.ts';
import { HostError, invalidArgument } from '../executor/host-error.ts';
import type { Area } from '../document/address.ts';
import { areaText, overlaps, sheetPrefix } from '../document/address.ts';
import type { Sheet } from '../document/sheet.ts';
import type { Workbook } from '../document/workbook.ts';
import type { Behaviours } from './bag.ts';
import { Bag } from './bag.ts';
import { make } from './factory.ts';
import { mergedFilters } from './pivot-filters.ts';
import type { FieldState, PivotSource } from './pivot-table.ts';
import { Pivot } from './pivot-table.ts';
import { TableObject } from './tables.ts';
import { rangeArgument } from './target.ts';

const pivotOf = (bag: Bag): Pivot => bag.entries().get('pivot') as Pivot;
const fieldOf = (bag: Bag): FieldState => bag.entries().get('field') as FieldState;

/** After a change of a member the table is shown anew. */
const shownAfter = (bag: Bag, value: unknown, name: string): unknown => {
  bag.put(name, value);
  pivotOf(bag).show();
  return value;
};
const shown = (name: string) => ({ [name]: (bag: Bag, value: unknown) => shownAfter(bag, value, name) });
const rangeOf = (pick: (pivot: Pivot) => Area | null) => (bag: Bag) => {
  const where = pick(pivotOf(bag));
  return where && make.range(pivotOf(bag).sheet, where);
};
const keyed = (item: HostObject): unknown[] => (item instanceof Bag ? [item.value('Name'), item.value('Id')] : []);

function bagFor(type: string, pivot: Pivot, name: string, field: FieldState | null): Bag {
  const bag = new Bag(type, behaviours);
  bag.put('pivot', pivot);
  bag.put('Id', name);
  bag.put('Name', name);
  if (field) bag.put('field', field);
  return bag;
}

const fieldsChild = (bag: Bag): HostObject =>
  new ListCollection('PivotFieldCollection', () => [fieldOf(bag).bag], keyed);
const rename = (bag: Bag, value: unknown): string => {
  fieldOf(bag).name = String(value);
  bag.put('Name', String(value));
  pivotOf(bag).show();
  return String(value);
};

const behaviours: Behaviours = {
  PivotTable: {
    children: {
      Worksheet: (bag) => make.worksheet(pivotOf(bag).sheet),
      Layout: (bag) => pivotOf(bag).layout,
      Hierarchies: (bag) =>
        new ListCollection(
          'PivotHierarchyCollection',
          () => pivotOf(bag).fields.map((f) => hierarchy(pivotOf(bag), 'PivotHierarchy', f)),
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
      SetAutoSortOnCell: () => null,
    },
  },
  PivotHierarchy: { children: { Fields: fieldsChild }, setters: { Name: rename } },
  RowColumnPivotHierarchy: { children: { Fields: fieldsChild }, setters: { Name: rename } },
  FilterPivotHierarchy: { children: { Fields: fieldsChild }, setters: { Name: rename } },
  DataPivotHierarchy: {
    children: { Field: (bag) => fieldOf(bag).bag },
    setters: { ...shown('NumberFormat'), ...shown('SummarizeBy'), ...shown('ShowAs'), ...shown('Name') },
  },
  PivotField: {
    children: { Items: (bag) => items(pivotOf(bag), fieldOf(bag)) },
    setters: { Name: rename },
    methods: {
      ApplyFilter: (bag, [filter]) => {
        fieldOf(bag).filters = mergedFilters(fieldOf(bag).filters, filter);
        pivotOf(bag).show();
      },
      ClearAllFilters: (bag) => {
        fieldOf(bag).filters = {};
        pivotOf(bag).show();
      },
      ClearFilter: (bag, [kind]) => {
        const name = { Manual: 'manualFilter', Label: 'labelFilter', Value: 'valueFilter', Date: 'dateFilter' }[
          String(kind)
        ];
        fieldOf(bag).filters = Object.fromEntries(Object.entries(fieldOf(bag).filters).filter(([k]) => k !== name));
        pivotOf(bag).show();
      },
      GetFilters: (bag) => fieldOf(bag).filters,
      IsFiltered: (bag) => Object.keys(fieldOf(bag).filters).length > 0,
      SortByLabels: (bag, [order]) => {
        fieldOf(bag).descending = order === 'Descending' || order === false;
        pivotOf(bag).show();
      },
    },
  },
  PivotItem: {
    values: { Visible: (bag) => pivotOf(bag).isShown(fieldOf(bag), String(bag.value('Id'))) },
    setters: {
      Visible: (bag, value) => {
        const { hiddenItems } = fieldOf(bag);
        if (value) hiddenItems.delete(String(bag.value('Id')));
        else hiddenItems.add(String(bag.value('Id')));
        pivotOf(bag).show();
        return value;
      },
    },
  },
};

function items(pivot: Pivot, field: FieldState): HostObject {
  return new ListCollection(
    'PivotItemCollection',
    () => pivot.items(field).map((item) => bagFor('PivotItem', pivot, item, field)),
    keyed,
  );
}

function hierarchy(pivot: Pivot, type: string, field: FieldState): Bag {
  return bagFor(type, pivot, field.name, field);
}

/** The fields on one axis. Adding one takes it off the others. */
class Axis extends HostCollection<Bag> {
  readonly type: string;
  private readonly pivot: Pivot;
  private readonly axis: 'rows' | 'columns' | 'filters';

  constructor(pivot: Pivot, axis: Axis['axis']) {
    super();
    this.pivot = pivot;
    this.axis = axis;
    this.type = axis === 'filters' ? 'FilterPivotHierarchyCollection' : 'RowColumnPivotHierarchyCollection';
  }

  items(): Bag[] {
    const type = this.axis === 'filters' ? 'FilterPivotHierarchy' : 'RowColumnPivotHierarchy';
    return this.pivot.axes[this.axis].map((f, i) => {
      const bag = hierarchy(this.pivot, type, f);
      bag.put('Position', i);
      return bag;
    });
  }
  find(key: unknown): Bag | null {
    return this.items().find((h) => String(h.value('Name')).toLowerCase() === String(key).toLowerCase()) ?? null;
  }
  Add(given: unknown): Bag {
    if (!(given instanceof Bag)) throw invalidArgument();
    const field = fieldOf(given);
    for (const axis of Object.values(this.pivot.axes)) if (axis.includes(field)) axis.splice(axis.indexOf(field), 1);
    this.pivot.axes[this.axis].push(field);
    this.pivot.show();
    return this.find(field.name) as Bag;
  }
  Remove(given: unknown): void {
    const list = this.pivot.axes[this.axis];
    const at = given instanceof Bag ? list.indexOf(fieldOf(given)) : -1;
    if (at < 0) throw invalidArgument();
    list.splice(at, 1);
    this.pivot.show();
  }
}

class DataHierarchies extends HostCollection<Bag> {
  readonly type = 'DataPivotHierarchyCollection';
  private readonly pivot: Pivot;

  constructor(pivot: Pivot) {
    super();
    this.pivot = pivot;
  }

  items(): Bag[] {
    return this.pivot.data.map((d, i) => {
      d.bag.put('Position', i);
      return d.bag;
    });
  }
  find(key: unknown): Bag | null {
    return (
      this.items().find((h) => keyed(h).some((k) => String(k).toLowerCase() === String(key).toLowerCase())) ?? null
    );
  }
  /** Numbers are summed, anything else is counted. */
  Add(given: unknown): Bag {
    if (!(given instanceof Bag)) throw invalidArgument();
    const field = fieldOf(given);
    const isNumeric = this.pivot.records.every((r) => typeof r[field.index] === 'number' || r[field.index] === null);
    const summarizeBy = isNumeric ? 'Sum' : 'Count';
    const base = `${summarizeBy} of ${field.name}`;
    let name = base;
    for (let n = 2; this.find(name); n++) name = `${base}${n}`;
    const bag = bagFor('DataPivotHierarchy', this.pivot, name, field);
    bag.put('SummarizeBy', summarizeBy);
    this.pivot.data.push({ field, bag });
    this.pivot.show();
    return bag;
  }
  Remove(given: unknown): void {
    this.pivot.data = this.pivot.data.filter((d) => d.bag !== given);
    this.pivot.show();
  }
}

class PivotTables extends HostCollection<Bag> {
  readonly type = 'PivotTableCollection';
  private readonly workbook: Workbook;
  private readonly sheet: Sheet | null;
  private readonly within: Area | null;

  constructor(workbook: Workbook, sheet: Sheet | null, within: Area | null) {
    super();
    this.workbook = workbook;
    this.sheet = sheet;
    this.within = within;
  }

  items(): Bag[] {
    const all = (this.sheet ? this.sheet.pivotTables : this.workbook.sheets.flatMap((s) => s.pivotTables)) as Bag[];
    return all.filter((p) => this.within === null || overlaps(pivotOf(p).range, this.within));
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

export function pivotTablesOf(workbook: Workbook, sheet: Sheet | null, within: Area | null): HostObject {
  return new PivotTables(workbook, sheet, within);
}
