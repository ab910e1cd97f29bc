/** What follows when a table's columns change or the table ends: every formula that names them. */
import { followColumns, followTableEnd } from '../calc/table-references.ts';
import type { Area } from './address.ts';
import { everyFormula } from './formulas.ts';
import type { Table, TableColumnState } from './model.ts';

/** Gives columns new names (place in the table → name), in the formulas too. */
export function renameColumns(table: Table, names: ReadonlyMap<number, string>): void {
  const changed = new Map<string, string | null>();
  for (const [at, name] of names) {
    const column = table.columns[at];
    if (!column || column.name === name) continue;
    changed.set(column.name.toLowerCase(), name);
  }
  // The formulas are changed while the table still has its old names: a reference without a table's name is found by place.
  followNames(table, changed);
  for (const [at, name] of names) if (table.columns[at]) table.columns[at].name = name;
}

function followNames(table: Table, changed: ReadonlyMap<string, string | null>): void {
  if (changed.size === 0) return;
  const { workbook } = table.sheet;
  everyFormula(workbook, (formula, sheet, row, column) =>
    followColumns(formula, table, changed, workbook, { sheet, row, column }),
  );
}

/** The table is about to be no table any more: what named it means its cells, or nothing when they are gone as well. */
export function endTable(table: Table, areCellsLeft: boolean): void {
  const { workbook } = table.sheet;
  everyFormula(workbook, (formula, sheet, row, column) =>
    followTableEnd(formula, table, workbook, { sheet, row, column }, areCellsLeft),
  );
}

/** Cells move (`moved` says where to): which columns the table has afterwards. Nothing is changed yet. */
export function columnsAfter(
  table: Table,
  moved: (area: Area) => Area | null,
): { readonly area: Area; readonly kept: readonly (TableColumnState | null)[]; readonly gone: string[] } | null {
  const now = moved(table.area);
  if (!now) return null;
  const { top, bottom, left } = table.area;
  const kept = Array.from<TableColumnState | null>({ length: now.right - now.left + 1 }).fill(null);
  const gone: string[] = [];
  for (const [i, column] of table.columns.entries()) {
    const place = moved({ top, bottom, left: left + i, right: left + i });
    if (place) kept[place.left - now.left] = column;
    else gone.push(column.name);
  }
  return { area: now, kept, gone };
}

/** Columns that are about to be deleted: formulas that named them are broken from now on. */
export function dropColumns(table: Table, gone: readonly string[]): void {
  followNames(table, new Map(gone.map((name) => [name.toLowerCase(), null])));
}

/** Carries out what `columnsAfter` found, filters included; new columns get names and header cells. */
export function setColumns(table: Table, kept: readonly (TableColumnState | null)[], now: Area): void {
  const before = table.columns;
  table.area = now;
  if (kept.length === before.length && kept.every((column, i) => column === before[i])) return;
  const { criteria } = table.filter;
  const wanted = [...criteria];
  criteria.clear();
  for (const [at, criterion] of wanted) {
    const place = kept.indexOf(before[at] as TableColumnState);
    if (place >= 0) criteria.set(place, criterion);
  }
  table.columns = kept.filter((column) => column !== null);
  for (const [i, column] of kept.entries()) {
    if (column) continue;
    const made = table.addColumn('', i);
    made.name = table.freeName('', i);
    if (table.hasHeaders) table.sheet.cells.ensure(now.top, now.left + i).value = made.name;
  }
}
