/** What in a workbook is ours, told by our tables, our state and our names. */
import { ourTables, ownerOf } from '../core/workbook/owner.ts';
import type { SavedState } from '../core/workbook/state.ts';
import { splitAddress } from './addresses.ts';
import type { SheetStructure, WorkbookStructure } from './read-structure.ts';

export interface Ours {
  readonly sheets: readonly SheetStructure[];
  readonly users: readonly SheetStructure[];
  /** Defined names of ours: they begin as ours do and point to a sheet of ours. */
  readonly names: readonly string[];
}

export function oursIn(structure: WorkbookStructure, state: SavedState | null): Ours {
  const present = new Set(structure.sheets.map(({ name }) => name));
  const sheets = structure.sheets.filter(
    (sheet) => ownerOf(sheet.name, sheet.tables, state) === 'ours' && !isStranger(sheet, state, present),
  );
  const own = new Set(sheets.map(({ name }) => name));
  const isOurs = ({ name, formula }: WorkbookStructure['names'][number]): boolean =>
    /^MK_/i.test(name) && (own.has(splitAddress(formula.replace(/^=/, '')).sheet) || formula.includes('#REF!'));
  return {
    sheets,
    users: structure.sheets.filter((sheet) => !own.has(sheet.name)),
    names: structure.names.filter(isOurs).map(({ name }) => name),
  };
}

/** A sheet with a table named as ours, beside the sheet that the state knows in that part: the users' own. */
function isStranger({ name, tables }: SheetStructure, state: SavedState | null, present: ReadonlySet<string>): boolean {
  const known = state?.sheets ?? {};
  if (Object.values(known).includes(name)) return false;
  return Object.entries(ourTables).some(
    ([role, table]) => tables.some((one) => one.name === table) && present.has(known[role] ?? ''),
  );
}
