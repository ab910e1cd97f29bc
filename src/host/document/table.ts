/** A table (ListObject) of the document. */
import type { Area } from './address.ts';
import { area } from './address.ts';
import type { FilterState, Sheet, SortFieldState, Table, TableColumnState } from './model.ts';

export class TableRecord implements Table {
  readonly id: string;
  sheet: Sheet;
  name: string;
  /** Header and totals rows included. */
  area: Area;
  hasHeaders: boolean;
  hasTotals = false;
  style = 'TableStyleMedium2';
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  columns: TableColumnState[] = [];
  nextColumnId = 1;
  /** Nothing was put into its only row yet. */
  isNew = true;
  filter: FilterState;
  sort: { fields: readonly SortFieldState[]; matchCase: boolean; method: string } = {
    fields: [],
    matchCase: false,
    method: 'PinYin',
  };

  constructor(id: string, sheet: Sheet, name: string, where: Area, hasHeaders: boolean) {
    this.id = id;
    this.sheet = sheet;
    this.name = name;
    this.area = where;
    this.hasHeaders = hasHeaders;
    const body = (): Area => this.body();
    this.filter = {
      criteria: new Map(),
      get body(): Area {
        return body();
      },
    };
  }

  header(): Area | null {
    return this.hasHeaders ? area(this.area.top, this.area.left, this.area.top, this.area.right) : null;
  }

  totals(): Area | null {
    return this.hasTotals ? area(this.area.bottom, this.area.left, this.area.bottom, this.area.right) : null;
  }

  /** The data rows. */
  body(): Area {
    const top = this.area.top + (this.hasHeaders ? 1 : 0);
    return area(top, this.area.left, this.area.bottom - (this.hasTotals ? 1 : 0), this.area.right);
  }

  /** The column's place in the table, -1 when it has none of that name or id. */
  columnAt(key: unknown): number {
    const text = String(key).toLowerCase();
    const byName = this.columns.findIndex((c) => c.name.toLowerCase() === text);
    return byName >= 0 ? byName : this.columns.findIndex((c) => String(c.id) === text);
  }

  addColumn(name: string, at: number): TableColumnState {
    const column = { id: this.nextColumnId++, name };
    this.columns.splice(at, 0, column);
    return column;
  }

  /** A header that no other column has: "Column1", or the wanted one with a number behind it. */
  freeName(wanted: string, at: number): string {
    return freeIn(new Set(this.columns.filter((_, i) => i !== at).map((c) => c.name.toLowerCase())), wanted, at);
  }
}

/** A header that none of the taken ones (in lower case) is; `at` is the column's place in its table. */
export function freeIn(taken: ReadonlySet<string>, wanted: string, at: number): string {
  if (wanted !== '' && !taken.has(wanted.toLowerCase())) return wanted;
  const base = wanted === '' ? 'Column' : wanted;
  for (let n = wanted === '' ? at + 1 : 2; ; n++) if (!taken.has(`${base}${n}`.toLowerCase())) return base + n;
}
