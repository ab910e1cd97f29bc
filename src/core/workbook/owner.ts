/** Whose a sheet is: ours by our table and our state together, never by its name alone. */
import type { SheetOwner, TableArea } from './snapshot.ts';
import type { SavedState } from './state.ts';

/** The table that each of our sheets is known by, by role. */
export const ourTables: Readonly<Record<string, string>> = {
  maluppfyllelse: 'MK_KfMal',
  brister: 'MK_Brister',
  underlag: 'MK_Underlag',
  sparbarhet: 'MK_Inlasta',
};

const tableNames = Object.values(ourTables);

/** A copied sheet gets its tables renamed by a number: MK_KfMal → MK_KfMal3, MK_KfMal_2. */
const copiedName = new RegExp(`^(?:${tableNames.join('|')})_?\\d+$`, 'i');

/** Owner of a sheet, given the state that an earlier run left (null: there is none). */
export function ownerOf(name: string, tables: readonly TableArea[], state: SavedState | null): SheetOwner {
  const names = tables.map((table) => table.name);
  if (names.some((found) => tableNames.includes(found))) return state ? 'ours' : 'copy';
  const isNamed = state !== null && Object.values(state.sheets).includes(name);
  // An unfinished run has no tables yet. After a finished one a sheet without our table may be somebody's: leave it alone.
  if (isNamed) return state.phase === 'writing' ? 'ours' : 'copy';
  return names.some((found) => copiedName.test(found)) ? 'copy' : 'users';
}
