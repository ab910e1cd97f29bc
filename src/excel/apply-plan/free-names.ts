/** Names of tables and of cells are one namespace in a workbook: ours give way to the users'. */
import type { ColumnSource, SheetPlan, WritePlan } from '../../core/workbook/write-plan.ts';

/** A reference in a formula; texts in quotes and sheet names are passed over. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** The plan with each of its table and cell names that is taken replaced by a numbered one, wherever it is used. */
export function withFreeNames(plan: WritePlan, taken: Iterable<string>): WritePlan {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const { name } of [...plan.sheets.flatMap((sheet) => sheet.tables), ...plan.names]) {
    let free = name;
    for (let n = 2; used.has(free.toLowerCase()); n++) free = `${name}_${n}`;
    used.add(free.toLowerCase());
    if (free !== name) names.set(name, free);
  }
  if (names.size === 0) return plan;
  const of = (formula: string): string => formula.replace(token, (word) => names.get(word) ?? word);
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => renamed(sheet, names, of)),
    names: plan.names.map(({ name, formula }) => ({ name: names.get(name) ?? name, formula: of(formula) })),
  };
}

function renamed(sheet: SheetPlan, names: ReadonlyMap<string, string>, of: (formula: string) => string): SheetPlan {
  const column = (source: ColumnSource): ColumnSource =>
    source.kind === 'formula' ? { ...source, formula: (i) => of(source.formula(i)) } : source;
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: of(cell.formula) })),
    blocks: sheet.blocks.map((block) => ({ ...block, columns: block.columns.map(column) })),
    tables: sheet.tables.map((table) => ({ ...table, name: names.get(table.name) ?? table.name })),
    conditionalFormats: sheet.conditionalFormats.map((one) => ({ ...one, formula: of(one.formula) })),
    validations: sheet.validations.map((one) => ({ ...one, list: of(one.list) })),
    hyperlinks: sheet.hyperlinks.map((one) => ({ ...one, location: of(one.location) })),
  };
}
