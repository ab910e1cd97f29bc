import type { HostObject } from '../../executor/host-object.ts';
import { HostCollection } from '../../executor/host-object.ts';
import { invalidArgument } from '../../executor/host-error.ts';
import { cellText } from '../../document/cell-text.ts';
import { styleValue } from '../../document/style.ts';
import type { Behaviours } from '../bag.ts';
import { Bag } from '../bag.ts';
import { make } from '../factory.ts';
import { setCriteria } from '../tables/filters.ts';
import { SheetList } from '../sheets/sheet-lists.ts';
import { TableObject } from '../tables/tables.ts';
import type { Sheet, Workbook } from '../../document/model.ts';

/** The words that a slicer offers: those of a table's column, or of a pivot field. */
interface SlicerSource {
  words(): string[];
  select(chosen: readonly string[]): void;
}

const sourceOf = (bag: Bag): SlicerSource => bag.entries().get('source') as SlicerSource;
const chosen = (bag: Bag): readonly string[] => (bag.entries().get('chosen') as readonly string[] | undefined) ?? [];

function choose(bag: Bag, words: readonly string[]): void {
  bag.put('chosen', words);
  sourceOf(bag).select(words);
}

const behaviours: Behaviours = {
  Slicer: {
    values: { IsFilterCleared: (bag) => chosen(bag).length === 0 },
    children: {
      Worksheet: (bag) => make.worksheet(bag.entries().get('sheet') as Sheet),
      SlicerItems: (bag) => new SlicerItems(bag),
    },
    methods: {
      SelectItems: (bag, [items]) => choose(bag, (items as string[] | null) ?? []),
      ClearFilters: (bag) => choose(bag, []),
      GetSelectedItems: (bag) => (chosen(bag).length > 0 ? chosen(bag) : sourceOf(bag).words()),
      Delete: (bag) => {
        const sheet = bag.entries().get('sheet') as Sheet;
        sheet.slicers = sheet.slicers.filter((s) => s !== bag);
      },
    },
  },
  SlicerItem: {
    values: {
      IsSelected: (bag) => {
        const all = chosen(bag.parent as Bag);
        return all.length === 0 || all.includes(String(bag.value('Key')));
      },
    },
    setters: {
      IsSelected: (bag, value) => {
        const slicer = bag.parent as Bag;
        const now = chosen(slicer).length > 0 ? chosen(slicer) : sourceOf(slicer).words();
        const key = String(bag.value('Key'));
        choose(slicer, value ? [...new Set([...now, key])] : now.filter((w) => w !== key));
        return value;
      },
    },
  },
};

class SlicerItems extends HostCollection<Bag> {
  readonly type = 'SlicerItemCollection';
  private readonly slicer: Bag;

  constructor(slicer: Bag) {
    super();
    this.slicer = slicer;
  }

  items(): Bag[] {
    return sourceOf(this.slicer)
      .words()
      .map((word) => {
        const item = new Bag('SlicerItem', behaviours, this.slicer);
        item.put('Key', word);
        item.put('Name', word);
        return item;
      });
  }
  find(key: unknown): Bag | null {
    return this.items().find((i) => String(i.value('Key')).toLowerCase() === String(key).toLowerCase()) ?? null;
  }
}

function tableSource(source: TableObject, field: unknown): SlicerSource {
  const { table } = source;
  const index = table.columnAt(field);
  if (index < 0) throw invalidArgument(`The table has no column ${String(field)}.`);
  return {
    words() {
      const body = table.body();
      const words = new Set<string>();
      for (let r = body.top; r <= body.bottom; r++) {
        const style = table.sheet.cells.style(r, body.left + index);
        words.add(
          cellText(table.sheet.cells.get(r, body.left + index)?.value ?? null, styleValue(style, 'numberFormat')),
        );
      }
      return [...words].sort((a, b) => a.localeCompare(b, 'en'));
    },
    select(values) {
      setCriteria(table.sheet, table.filter, index, values.length === 0 ? null : { filterOn: 'Values', values });
    },
  };
}

/** A pivot field as a slicer sees it. */
export interface SlicerField {
  words(): string[];
  show(chosen: readonly string[]): void;
}

function pivotSource(pivot: Bag, field: unknown): SlicerSource {
  const find = pivot.entries().get('slicer field') as ((name: string) => SlicerField | null) | undefined;
  const found = find?.(String(field));
  if (!found) throw invalidArgument(`The pivot table has no field ${String(field)}.`);
  return { words: () => found.words(), select: (values) => found.show(values) };
}

class Slicers extends SheetList<Bag> {
  readonly type = 'SlicerCollection';

  protected of(sheet: Sheet): readonly Bag[] {
    return sheet.slicers as Bag[];
  }
  protected keys(slicer: Bag): readonly unknown[] {
    return [slicer.value('Name'), slicer.value('Id')];
  }

  Add(source: unknown, field: unknown, destination: unknown): Bag {
    const given = typeof source === 'string' ? this.workbook.tableByName(source) : null;
    const pivot = typeof source === 'string' && !given ? this.pivotNamed(source) : null;
    const table = given ? new TableObject(given) : (pivot ?? source);
    if (!(table instanceof TableObject) && !(table instanceof Bag))
      throw invalidArgument('A slicer needs a table or a pivot table.');
    const data =
      table instanceof TableObject
        ? tableSource(table, field)
        : pivotSource(table, field instanceof Bag ? field.value('Name') : field);
    const sheet = this.sheetFor(destination);
    const slicer = new Bag('Slicer', behaviours);
    slicer.put('sheet', sheet);
    slicer.put('source', data);
    slicer.put('Id', this.workbook.newGuid());
    const name = field instanceof Bag ? String(field.value('Name')) : String(field);
    slicer.put('Name', this.find(name) ? `${name} ${sheet.slicers.length + 1}` : name);
    slicer.put('Caption', name);
    for (const [member, value] of Object.entries({ Left: 0, Top: 0, Width: 144, Height: 198 }))
      slicer.put(member, value);
    sheet.slicers.push(slicer);
    return slicer;
  }
  private pivotNamed(name: string): Bag | null {
    const all = this.workbook.sheets.flatMap((s) => s.pivotTables) as Bag[];
    return all.find((p) => String(p.value('Name')).toLowerCase() === name.toLowerCase()) ?? null;
  }
  private sheetFor(destination: unknown): Sheet {
    if (destination !== null && typeof destination === 'object' && 'sheet' in destination)
      return (destination as { sheet: Sheet }).sheet;
    const named = typeof destination === 'string' ? this.workbook.sheetByName(destination) : null;
    return named ?? this.sheet ?? this.workbook.active;
  }
}

export function slicersOf(workbook: Workbook, sheet: Sheet | null): HostObject {
  return new Slicers(workbook, sheet);
}
