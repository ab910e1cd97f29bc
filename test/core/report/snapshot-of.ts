/** Our sheets of a plan as a workbook that is read again, with cells that people have changed since. */
import { a1, parseA1 } from '../../../src/core/workbook/cell-ref.ts';
import {
  CellKind,
  plainFormat,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src/core/workbook/snapshot.ts';
import { valueAt } from '../../../src/core/workbook/column-values.ts';
import type { ColumnSource, PlannedValue, SheetPlan, WritePlan } from '../../../src/core/workbook/write-plan.ts';

/** By "Sheet!A1": what a person has typed; null empties the cell. */
export type Edits = Readonly<Record<string, PlannedValue>>;

export function snapshotOf(plan: WritePlan, edits: Edits = {}, state = plan.state): WorkbookSnapshot {
  return {
    file: 'bok.xlsx',
    sheets: plan.sheets.map((sheet) => sheetOf(sheet, edits)),
    strings: [],
    date1904: false,
    isStructureProtected: false,
    state,
  };
}

function sheetOf(sheet: SheetPlan, edits: Edits): SheetSnapshot {
  const values = new Map<string, PlannedValue>();
  const formulas = new Set<string>();
  for (const { row, column, value, formula } of sheet.cells) {
    values.set(a1(row, column), value);
    if (formula !== undefined) formulas.add(a1(row, column));
  }
  for (const block of sheet.blocks)
    block.columns.forEach((source, c) => {
      for (let i = 0; i < block.rowCount; i++) values.set(a1(block.top + i, block.left + c), valueAt(source, i));
    });
  for (const [place, value] of Object.entries(edits)) {
    const [name, address] = place.split('!') as [string, string];
    if (name !== sheet.name || !parseA1(address)) continue;
    values.set(address, value);
    formulas.delete(address);
  }
  const at = (row: number, column: number): PlannedValue => values.get(a1(row, column)) ?? null;
  return {
    name: sheet.name,
    visibility: 'visible',
    owner: 'ours',
    isProtected: false,
    rowCount: 1000,
    columnCount: 100,
    merges: [],
    tables: sheet.tables.map(({ name, area }) => ({ name, area, hasHeaderRow: true, hasTotalsRow: false })),
    listValidations: [],
    kind: (row, column) => {
      const value = at(row, column);
      return value === null || value === ''
        ? CellKind.empty
        : typeof value === 'number'
          ? CellKind.number
          : CellKind.text;
    },
    number: (row, column) => (typeof at(row, column) === 'number' ? (at(row, column) as number) : NaN),
    text: (row, column) => (typeof at(row, column) === 'string' ? (at(row, column) as string) : ''),
    textId: () => -1,
    format: () => plainFormat,
    hasFormula: (row, column) => formulas.has(a1(row, column)),
    isRowHidden: () => false,
    isColumnHidden: () => false,
    comment: () => null,
  };
}

/** The rows of a sheet's tall table, by header. */
export function tableRows(sheet: SheetPlan): Record<string, PlannedValue>[] {
  const table = sheet.tables[0];
  const block = sheet.blocks[0];
  if (!table || !block) return [];
  return Array.from({ length: block.rowCount }, (_, i) =>
    Object.fromEntries(table.columns.map(({ name }, c) => [name, valueAt(block.columns[c] as ColumnSource, i)])),
  );
}
