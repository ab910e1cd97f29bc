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

/**
 * Owner of a sheet, given the state that an earlier run left (null: there is none) and the names of all sheets.
 * The sheet that the state knows is ours by its table, also when the table had to be given a number. One that a person
 * renamed is followed by its table; but while the known sheet is still there, another with such a table is the users' own.
 */
export function ownerOf(
  name: string,
  tables: readonly TableArea[],
  state: SavedState | null,
  sheetNames: ReadonlySet<string>,
): SheetOwner {
  const names = tables.map((table) => table.name);
  const roles = Object.entries(ourTables);
  const isKnown = roles.some(
    ([role, table]) => state?.sheets[role] === name && names.some((found) => isOrCopies(found, table)),
  );
  if (isKnown) return 'ours';
  const exact = roles.filter(([, table]) => names.includes(table));
  if (exact.length > 0) {
    if (!state) return 'copy';
    return exact.some(([role]) => !sheetNames.has(state.sheets[role] ?? '')) ? 'ours' : 'users';
  }
  const isNamed = state !== null && Object.values(state.sheets).includes(name);
  // An unfinished run has no tables yet. After a finished one a sheet without our table may be somebody's: leave it alone.
  if (isNamed) return state.phase === 'writing' ? 'ours' : 'copy';
  return names.some((found) => copiedName.test(found)) ? 'copy' : 'users';
}

function isOrCopies(found: string, table: string): boolean {
  return found === table || (found.startsWith(table) && copiedName.test(found));
}
