/** Names of tables and of cells are one namespace in a workbook: ours give way to the user's. */
import { ourTables } from './owner.ts';
import type { ColumnSource, PlannedName, SheetPlan, WritePlan } from './write-plan.ts';

/** A reference to `name` in a formula; texts in quotes and sheet names are passed over. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** The formula with names replaced; anything else as it was. */
export function renamed(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  return formula.replace(token, (word) => names.get(word) ?? word);
}

/** `wanted`, or `wanted_2` and so on when it is taken. Excel compares names without case. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let n = 2;
  while (taken.has(`${wanted}_${n}`.toLowerCase())) n++;
  return `${wanted}_${n}`;
}

/** New name of each table and name of the plan that the workbook has already. */
function collisions(plan: WritePlan, taken: ReadonlySet<string>): Map<string, string> {
  const used = new Set(taken);
  const names = new Map<string, string>();
  const wanted = [
    ...plan.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)),
    ...plan.names.map((name) => name.name),
  ];
  for (const name of wanted) {
    const free = freeName(name, used);
    used.add(free.toLowerCase());
    if (free !== name) names.set(name, free);
  }
  return names;
}

function renamedColumn(column: ColumnSource, names: ReadonlyMap<string, string>): ColumnSource {
  if (column.kind !== 'formula') return column;
  return { ...column, formula: (i) => renamed(column.formula(i), names), cached: (i) => column.cached(i) };
}

function renamedSheet(sheet: SheetPlan, names: ReadonlyMap<string, string>): SheetPlan {
  const of = (formula: string): string => renamed(formula, names);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: of(cell.formula) })),
    blocks: sheet.blocks.map((block) => ({
      ...block,
      columns: block.columns.map((column) => renamedColumn(column, names)),
    })),
    tables: sheet.tables.map((table) => ({
      ...table,
      name: names.get(table.name) ?? table.name,
      columns: table.columns.map((column) =>
        column.formula === undefined ? column : { ...column, formula: of(column.formula) },
      ),
    })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, formula: of(format.formula) })),
    validations: sheet.validations.map((validation) => ({ ...validation, list: of(validation.list) })),
    hyperlinks: sheet.hyperlinks.map((link) => ({ ...link, location: of(link.location) })),
  };
}

const renamedName = (one: PlannedName, names: ReadonlyMap<string, string>): PlannedName => ({
  name: names.get(one.name) ?? one.name,
  formula: renamed(one.formula, names),
});

/** The plan with every name of its own that is taken replaced, wherever it is used; the state remembers which tables. */
export function withFreeNames(plan: WritePlan, taken: ReadonlySet<string>): WritePlan {
  const names = collisions(plan, taken);
  if (names.size === 0) return plan;
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => renamedSheet(sheet, names)),
    names: plan.names.map((name) => renamedName(name, names)),
    state: plan.state && { ...plan.state, ...numberedTables(names) },
  };
}

/** The tables that our sheets are known by, when they could not have their own names. */
function numberedTables(names: ReadonlyMap<string, string>): { tables?: Record<string, string> } {
  const numbered = Object.entries(ourTables).flatMap(([role, table]) => {
    const name = names.get(table);
    return name === undefined ? [] : [[role, name] as const];
  });
  return numbered.length === 0 ? {} : { tables: Object.fromEntries(numbered) };
}
