/** What in a workbook is ours, told by our tables, our state and our names. */
import { ownerOf } from '../core/workbook/owner.ts';
import type { SheetOwner } from '../core/workbook/snapshot.ts';
import type { SavedState } from '../core/workbook/state.ts';
import { looksUnfinished } from '../core/workbook/unfinished.ts';
import { splitAddress } from './addresses.ts';
import type { SheetStructure, WorkbookStructure } from './read-structure.ts';

export interface Ours {
  readonly sheets: readonly SheetStructure[];
  readonly users: readonly SheetStructure[];
  /** Defined names of ours: they begin as ours do and point to a sheet of ours. */
  readonly names: readonly string[];
}

/** Whose a sheet is. */
export function ownerIn(sheet: SheetStructure, state: SavedState | null, present: ReadonlySet<string>): SheetOwner {
  const isUnfinished = (): boolean => looksUnfinished(sheet.used === null, sheet.first);
  return ownerOf(sheet.name, sheet.tables, state, present, isUnfinished);
}

export function oursIn(structure: WorkbookStructure, state: SavedState | null): Ours {
  const present = new Set(structure.sheets.map(({ name }) => name));
  const sheets = structure.sheets.filter((sheet) => ownerIn(sheet, state, present) === 'ours');
  const own = new Set(sheets.map(({ name }) => name));
  const isOurs = ({ name, formula }: WorkbookStructure['names'][number]): boolean =>
    /^MK_/i.test(name) && (own.has(splitAddress(formula.replace(/^=/, '')).sheet) || formula.includes('#REF!'));
  return {
    sheets,
    users: structure.sheets.filter((sheet) => !own.has(sheet.name)),
    names: structure.names.filter(isOurs).map(({ name }) => name),
  };
}
