/** Objects that lead to each other (a range to its sheet, a sheet to its ranges) are made through here, to keep files apart. */
import type { HostObject } from '../executor/host-object.ts';
import type { Area } from '../document/address.ts';
import type { Sheet, Table } from '../document/model.ts';

export interface Factory {
  worksheet(sheet: Sheet): HostObject;
  range(sheet: Sheet, area: Area): HostObject;
  rangeAreas(sheet: Sheet, areas: readonly Area[]): HostObject;
  tables(list: () => readonly Table[], type: 'TableCollection' | 'TableScopedCollection', sheet?: Sheet): HostObject;
  pivotTables(sheet: Sheet, within: { readonly area: Area; readonly isWhole: boolean } | null): HostObject;
  select(sheet: Sheet, areas: readonly Area[]): void;
}

const unset = (): never => {
  throw new Error('The object factory is not filled: import excel-objects/index.ts first.');
};

export const make: Factory = {
  worksheet: unset,
  range: unset,
  rangeAreas: unset,
  tables: unset,
  pivotTables: unset,
  select: unset,
};
