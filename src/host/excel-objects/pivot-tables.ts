import type { HostObject } from '../executor/host-object.ts';
import type { Area } from '../document/address.ts';
import type { Sheet } from '../document/sheet.ts';
import type { Workbook } from '../document/workbook.ts';
import { ListCollection } from '../executor/host-object.ts';

export function pivotTablesOf(_workbook: Workbook, _sheet: Sheet | null, _within: Area | null): HostObject {
  return new ListCollection('PivotTableCollection', () => []);
}
