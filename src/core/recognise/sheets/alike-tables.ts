/**
 * The same template on several sheets: what a header means on most of them, it means on the one where its cells do not
 * tell. Only headers whose own words leave a doubt are looked at.
 */
import type { Field } from '../../model/chain.ts';
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
  readonly draft: TableDraft;
  readonly doubtful: readonly HeaderCell[];
}

/** What no figure of the roll-up rests on: it gives way to what the same word heads on other sheets. */
const light: ReadonlySet<Field> = new Set<Field>(['kommentar', 'IGNORERA', 'utfallTidigare', 'basvarde', 'aktivitet']);

/** The assignments of all sheets, each completed by what its like have learnt. */
export function shareMeanings(assignments: Map<SheetLayout, Assignment[]>): void {
  const alike = new Map<string, Table[]>();
  const all: Table[] = [];
  for (const layout of assignments.keys())
    layout.goalTables.forEach((draft, at) => {
      if (layout.source.correction?.columns) return;
      const doubtful = draft.run.cells.filter(({ reading }) => (reading.candidates[0]?.score ?? 0) < plain);
      const table = { layout, at, draft, doubtful };
      all.push(table);
      if (doubtful.length === 0) return;
      const key = headerOf(draft);
      alike.set(key, [...(alike.get(key) ?? []), table]);
    });
  for (const tables of alike.values()) if (tables.length > 1) complete(tables, assignments);
  shareWords(all, assignments);
}

/** A word over what counts on one sheet or more, and over nothing or a comment where the cells are too few to tell. */
function shareWords(tables: readonly Table[], assignments: Map<SheetLayout, Assignment[]>): void {
  const usual = new Map<string, LayoutColumn[]>();
  const silent: { table: Table; cell: HeaderCell }[] = [];
  for (const table of tables)
    for (const cell of table.draft.run.cells) {
      const own = columnAt(assignments, table, cell.column);
      const { candidates, header } = cell.reading;
      if (own && !isSpare(own, assignments.get(table.layout)?.[table.at]?.columns ?? [])) {
        const known = usual.get(header.key) ?? [];
        if (!known.some(({ field }) => field === own.field)) usual.set(header.key, [...known, own]);
      } else if (own?.field !== 'kommentar' || own.field !== candidates[0]?.field) silent.push({ table, cell });
    }
  for (const { table, cell } of silent) {
    const { key, year, period, unit } = cell.reading.header;
    const [meant, ...others] = usual.get(key) ?? [];
    // On one sheet an outcome, on the next an assessment: the word tells nothing.
    if (!meant || others.length > 0 || year !== null || period !== null) continue;
    const all = assignments.get(table.layout) as Assignment[];
    const own = all[table.at] as Assignment;
    if (own.columns.some(({ field, isBelied }) => field === meant.field && !isBelied)) continue;
    const shared = { ...meant, column: cell.column, header: cell.text, year, period, unit, split: cell.split };
    const kept = own.columns.filter(({ column }) => column !== cell.column);
    all[table.at] = { ...own, columns: [...kept, shared].sort((a, b) => a.column - b.column) };
  }
}

/** No figure rests on it: it counts for little, or another column of the table is the same and says so more surely. */
function isSpare(own: LayoutColumn, columns: readonly LayoutColumn[]): boolean {
  if (own.isBelied || light.has(own.field)) return true;
  return columns.some(
    ({ column, field, year, confidence }) =>
      column !== own.column && field === own.field && year === own.year && confidence > own.confidence,
  );
}

function columnAt(
  assignments: ReadonlyMap<SheetLayout, Assignment[]>,
  { layout, at }: Table,
  column: number,
): LayoutColumn | undefined {
  return assignments.get(layout)?.[at]?.columns.find((one) => one.column === column);
}

function headerOf({ run }: TableDraft): string {
  return run.cells.map(({ column, reading }) => `${column} ${reading.header.key}`).join('|');
}

function complete(tables: readonly Table[], assignments: Map<SheetLayout, Assignment[]>): void {
  const usual = new Map<number, LayoutColumn>();
  for (const { column } of (tables[0] as Table).doubtful) {
    const found = tables.flatMap((table) => columnAt(assignments, table, column) ?? []);
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
