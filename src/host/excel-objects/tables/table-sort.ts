import { HostObject } from '../../executor/host-object.ts';
import { columnCount } from '../../document/address.ts';
import { applyFilters } from '../../document/filter.ts';
import { sortArea } from '../../document/sorting.ts';
import { announceSort, checkFields } from '../ranges/range-sort.ts';
import type { SortFieldState, Table } from '../../document/model.ts';

/** Table.sort. */
export class TableSort extends HostObject {
  readonly type = 'TableSort';
  private readonly table: Table;

  constructor(table: Table) {
    super();
    this.table = table;
  }

  get Fields(): readonly SortFieldState[] {
    return this.table.sort.fields;
  }
  get MatchCase(): boolean {
    return this.table.sort.matchCase;
  }
  get Method(): string {
    return this.table.sort.method;
  }
  Apply(fields: SortFieldState[], matchCase: boolean | null, method: string | null): void {
    const { table } = this;
    table.sheet.assertAllowed('allowSort');
    checkFields(fields, columnCount(table.area));
    table.sort = { fields, matchCase: matchCase === true, method: method ?? 'PinYin' };
    this.Reapply();
  }
  Reapply(): void {
    const { table } = this;
    table.sheet.workbook.calculator.calculate(table.sheet.workbook);
    const moved = sortArea(table.sheet, table.body(), table.sort.fields, table.sort.matchCase);
    applyFilters(table.sheet);
    announceSort(table.sheet, moved, false);
  }
  Clear(): void {
    this.table.sort = { fields: [], matchCase: false, method: 'PinYin' };
  }
}
