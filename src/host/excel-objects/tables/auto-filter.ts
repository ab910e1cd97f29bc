import { HostObject } from '../../executor/host-object.ts';
import { invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import { columnCount, isOneCell, overlaps, rowCount } from '../../document/address.ts';
import { applyFilters, SheetFilter } from '../../document/filter.ts';
import { make } from '../factory.ts';
import { checkedCriteria, setCriteria } from './filters.ts';
import { surroundingRegion } from '../ranges/range-edges.ts';
import { rangeArgument } from '../target.ts';
import type { FilterState, Sheet, Table } from '../../document/model.ts';

/** The filter of a sheet or of a table. */
export class AutoFilter extends HostObject {
  readonly type = 'AutoFilter';
  private readonly sheet: Sheet;
  private readonly table: Table | null;

  constructor(sheet: Sheet, table: Table | null) {
    super();
    this.sheet = sheet;
    this.table = table;
  }

  private get state(): FilterState | null {
    return this.table ? this.table.filter : this.sheet.autoFilter;
  }

  private where(): Area | null {
    if (!this.table) return this.sheet.autoFilter?.area ?? null;
    return this.table.showFilterButton ? { ...this.table.area, bottom: this.table.body().bottom } : null;
  }

  get Enabled(): boolean {
    return this.where() !== null;
  }
  get IsDataFiltered(): boolean {
    return (this.state?.criteria.size ?? 0) > 0;
  }
  get Criteria(): unknown[] {
    const where = this.where();
    if (!where) return [];
    return Array.from({ length: columnCount(where) }, (_, i) => this.state?.criteria.get(i) ?? null);
  }
  Apply(range: unknown, column: number | null, criteria: unknown): void {
    this.sheet.assertAllowed('allowAutoFilter');
    if (!this.table) this.applyToSheet(range);
    if (column === null || column === undefined) return;
    const where = this.where();
    if (!where || column < 0 || column >= columnCount(where)) throw invalidArgument();
    setCriteria(this.sheet, this.state as FilterState, column, criteria ? checkedCriteria(criteria) : null);
  }
  private applyToSheet(range: unknown): void {
    let { area } = rangeArgument(this.sheet.workbook, this.sheet, range);
    if (isOneCell(area)) area = surroundingRegion(this.sheet, area);
    const used = this.sheet.cells.used(true, area);
    if (used && rowCount(area) > 100_000) area = { ...area, top: used.top, bottom: used.bottom };
    if (this.sheet.tables.some((t) => overlaps(t.area, area)))
      throw invalidArgument('The range holds a table with a filter of its own.');
    const known = this.sheet.autoFilter;
    const isSame =
      known && known.area.top === area.top && known.area.left === area.left && known.area.right === area.right;
    if (isSame) known.area = area;
    else this.sheet.autoFilter = new SheetFilter(area);
    applyFilters(this.sheet);
  }
  ClearCriteria(): void {
    this.sheet.assertAllowed('allowAutoFilter');
    this.state?.criteria.clear();
    applyFilters(this.sheet);
  }
  ClearColumnCriteria(column: number): void {
    if (this.state) setCriteria(this.sheet, this.state, column, null);
  }
  Reapply(): void {
    applyFilters(this.sheet);
  }
  Remove(): void {
    if (this.table) {
      this.table.filter.criteria.clear();
      this.table.showFilterButton = false;
    } else this.sheet.autoFilter = null;
    applyFilters(this.sheet);
  }
  GetRange(): HostObject | null {
    return this.GetRangeOrNullObject();
  }
  GetRangeOrNullObject(): HostObject | null {
    const where = this.where();
    return where && make.range(this.sheet, where);
  }
}
