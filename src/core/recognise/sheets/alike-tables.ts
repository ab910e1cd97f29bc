/**
 * The same template on several sheets: what a header means on most of them, it means on the one where its cells do not
 * tell. Only headers whose own words leave a doubt are looked at.
 */
import type { Assignment } from '../columns/assign-columns.ts';
import type { LayoutColumn } from '../columns/layout-column.ts';
import { isSingle } from '../columns/assign-columns.ts';
import type { HeaderCell } from '../headers/header-run.ts';
import type { SheetLayout } from './sheet-layout.ts';
import type { TableDraft } from '../headers/table-draft.ts';

/** From here on the words of a header say what it is, whatever stands on other sheets. */
const plain = 0.85;

interface Table {
  readonly layout: SheetLayout;
  readonly at: number;
  readonly doubtful: readonly HeaderCell[];
}

/** The assignments of all sheets, each completed by what its like have learnt. */
export function shareMeanings(assignments: Map<SheetLayout, Assignment[]>): void {
  const alike = new Map<string, Table[]>();
  for (const layout of assignments.keys())
    layout.goalTables.forEach((draft, at) => {
      const doubtful = draft.run.cells.filter(({ reading }) => (reading.candidates[0]?.score ?? 0) < plain);
      if (doubtful.length === 0 || layout.source.correction?.columns) return;
      const key = headerOf(draft);
      const known = alike.get(key);
      if (known) known.push({ layout, at, doubtful });
      else alike.set(key, [{ layout, at, doubtful }]);
    });
  for (const tables of alike.values()) if (tables.length > 1) complete(tables, assignments);
}

function headerOf({ run }: TableDraft): string {
  return run.cells.map(({ column, reading }) => `${column} ${reading.header.key}`).join('|');
}

function complete(tables: readonly Table[], assignments: Map<SheetLayout, Assignment[]>): void {
  const columnOf = ({ layout, at }: Table, column: number) =>
    (assignments.get(layout) as Assignment[])[at]?.columns.find((one) => one.column === column);
  const usual = new Map<number, LayoutColumn>();
  for (const { column } of (tables[0] as Table).doubtful) {
    const found = tables.flatMap((table) => columnOf(table, column) ?? []);
    const most = found.find(({ field }) => found.filter((one) => one.field === field).length * 2 > found.length);
    if (most) usual.set(column, most);
  }
  for (const { layout, at } of tables) {
    const all = assignments.get(layout) as Assignment[];
    const own = all[at] as Assignment;
    const kept = own.columns.filter(({ column, field }) => (usual.get(column)?.field ?? field) === field);
    const added = [...usual.values()].filter(
      (one) => !kept.some(({ column, field }) => column === one.column || (field === one.field && isSingle(field))),
    );
    if (added.length === 0) continue;
    const columns = [...kept, ...added].sort((a, b) => a.column - b.column);
    all[at] = { ...own, columns };
  }
}
