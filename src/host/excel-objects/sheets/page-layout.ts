import { HostCollection, HostObject } from '../../executor/host-object.ts';
import type { Area } from '../../document/address.ts';
import { lastColumn, lastRow } from '../../document/address.ts';
import type { Behaviours } from '../bag.ts';
import { Bag } from '../bag.ts';
import type { SheetCopy } from '../bag-copy.ts';
import { fillBag } from '../bag-copy.ts';
import { make } from '../factory.ts';
import type { Target } from '../target.ts';
import { areasArgument, rangeArgument } from '../target.ts';
import type { Sheet } from '../../document/model.ts';

const sheetOf = (bag: Bag): Sheet => bag.entries().get('sheet') as Sheet;

function areasOf(sheet: Sheet, given: unknown): readonly Area[] {
  if (typeof given === 'string') return areasArgument(sheet.workbook, sheet, given);
  return (given as Target).areas();
}

type Printed = 'print area' | 'title rows' | 'title columns';

/** Cells that are printed, or repeated on each page: they follow when rows are put in above them. */
export function putPlaces(sheet: Sheet, name: Printed, areas: readonly Area[]): void {
  pageLayout(sheet).put(
    name,
    areas.map((a) => ({ sheet, area: { ...a } })),
  );
}

export function placesOf(sheet: Sheet, name: Printed): Area[] {
  const places = pageLayout(sheet).entries().get(name) as readonly { readonly area: Area }[] | undefined;
  return (places ?? []).map(({ area }) => area);
}

const perUnit: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const kept =
  (name: Printed, build: (sheet: Sheet, areas: readonly Area[]) => HostObject) =>
  (bag: Bag): HostObject | null => {
    const areas = placesOf(sheetOf(bag), name);
    return areas.length > 0 ? build(sheetOf(bag), areas) : null;
  };

const areasKept = kept('print area', (sheet, areas) => make.rangeAreas(sheet, areas));
const rangeKept = (name: Printed): ((bag: Bag) => HostObject | null) =>
  kept(name, (sheet, areas) => make.range(sheet, areas[0] as Area));

const behaviours: Behaviours = {
  PageLayout: {
    methods: {
      SetPrintArea: (bag, [area]) => putPlaces(sheetOf(bag), 'print area', areasOf(sheetOf(bag), area)),
      GetPrintArea: areasKept,
      GetPrintAreaOrNullObject: areasKept,
      SetPrintTitleRows: (bag, [rows]) => {
        const { area } = rangeArgument(sheetOf(bag).workbook, sheetOf(bag), rows);
        putPlaces(sheetOf(bag), 'title rows', [{ ...area, left: 0, right: lastColumn }]);
      },
      GetPrintTitleRows: rangeKept('title rows'),
      GetPrintTitleRowsOrNullObject: rangeKept('title rows'),
      SetPrintTitleColumns: (bag, [columns]) => {
        const { area } = rangeArgument(sheetOf(bag).workbook, sheetOf(bag), columns);
        putPlaces(sheetOf(bag), 'title columns', [{ ...area, top: 0, bottom: lastRow }]);
      },
      GetPrintTitleColumns: rangeKept('title columns'),
      GetPrintTitleColumnsOrNullObject: rangeKept('title columns'),
      SetPrintMargins: (bag, [unit, margins]) => {
        const factor = perUnit[String(unit)] ?? 1;
        for (const [side, value] of Object.entries((margins ?? {}) as Record<string, number>))
          if (value != null) bag.put(`${(side[0] ?? '').toUpperCase()}${side.slice(1)}Margin`, value * factor);
      },
    },
    setters: { Zoom: (_bag, value) => value },
  },
};

/** Worksheet.pageLayout: made once for each sheet. */
export function pageLayout(sheet: Sheet): Bag {
  const known = sheet.parts.get('PageLayout');
  if (known instanceof Bag) return known;
  const made = new Bag('PageLayout', behaviours);
  made.put('sheet', sheet);
  sheet.parts.set('PageLayout', made);
  return made;
}

class PageBreak extends HostObject {
  readonly type = 'PageBreak';
  private readonly owner: PageBreaks;
  area: Area;
  readonly id: string;

  constructor(owner: PageBreaks, area: Area, id: string) {
    super();
    this.owner = owner;
    this.area = area;
    this.id = id;
  }

  override identity(): string {
    return this.id;
  }
  get RowIndex(): number {
    return this.area.top;
  }
  get ColumnIndex(): number {
    return this.area.left;
  }
  Delete(): void {
    this.owner.list.splice(this.owner.list.indexOf(this), 1);
  }
  GetCellAfterBreak(): HostObject {
    return make.range(this.owner.sheet, this.area);
  }
}

class PageBreaks extends HostCollection<PageBreak> {
  readonly type = 'PageBreakCollection';
  readonly sheet: Sheet;
  readonly list: PageBreak[] = [];

  constructor(sheet: Sheet) {
    super();
    this.sheet = sheet;
  }

  items(): readonly PageBreak[] {
    return this.list;
  }
  find(key: unknown): PageBreak | null {
    return this.list.find((b) => b.id === String(key)) ?? null;
  }
  Add(before: unknown): PageBreak {
    const { area } = rangeArgument(this.sheet.workbook, this.sheet, before);
    return this.put(area);
  }
  put(area: Area): PageBreak {
    const made = new PageBreak(
      this,
      { ...area, bottom: area.top, right: area.left },
      String(this.sheet.workbook.newNumber()),
    );
    this.list.push(made);
    return made;
  }
  /** A break stands before its row or column wherever that goes. */
  follow(sheet: Sheet, moved: (area: Area) => Area | null): void {
    if (sheet !== this.sheet) return;
    const gone = this.list.filter((brk) => {
      const area = moved(brk.area);
      if (area) brk.area = area;
      return !area;
    });
    for (const brk of gone) brk.Delete();
  }
  RemovePageBreaks(): void {
    this.list.length = 0;
  }
}

export function pageBreaks(sheet: Sheet, along: 'rows' | 'columns'): PageBreaks {
  const key = `PageBreaks ${along}`;
  const known = sheet.parts.get(key);
  if (known instanceof PageBreaks) return known;
  const made = new PageBreaks(sheet);
  sheet.parts.set(key, made);
  return made;
}

/** The printed page of a copied sheet: its set-up and its breaks. */
export function copyPage(copy: SheetCopy): void {
  fillBag(pageLayout(copy.from), pageLayout(copy.to), copy);
  for (const along of ['rows', 'columns'] as const)
    for (const { area } of pageBreaks(copy.from, along).list) pageBreaks(copy.to, along).put(area);
}
