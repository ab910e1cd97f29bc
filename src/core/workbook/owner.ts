/** Whose a sheet is: ours by our table and our state together, never by its name alone. */
import { ourColumns } from '../i18n/our-columns.ts';
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
 * renamed is followed by its table; but while the known sheet is still there, another with such a table is the users' own,
 * and so is one whose table the state says had its name before ours came.
 * @param isUnfinished asked of a sheet that an unfinished run names: is it empty, or does it say that it is not finished?
 */
export function ownerOf(
  name: string,
  tables: readonly TableArea[],
  state: SavedState | null,
  sheetNames: ReadonlySet<string>,
  isUnfinished: () => boolean,
): SheetOwner {
  // A state tells whose a sheet is; without one a table has to be ours by more than its name.
  const names = (state === null ? tables.filter(mayBeOurs) : tables).map((table) => table.name);
  const roles = Object.entries(ourTables);
  const isKnown = roles.some(
    ([role, table]) => state?.sheets[role] === name && names.some((found) => isOrCopies(found, table)),
  );
  if (isKnown) return 'ours';
  const exact = roles.filter(([role, table]) => names.includes(state?.tables?.[role] ?? table));
  if (exact.length > 0) {
    const followed = exact.map(([role]) => state?.sheets[role]).filter((known) => known !== undefined);
    // Answers may be saved before anything of ours is written: then there is no sheet of ours to have been renamed.
    if (followed.length === 0) return 'copy';
    return followed.some((known) => !sheetNames.has(known)) ? 'ours' : 'users';
  }
  const isNamed = state !== null && Object.values(state.sheets).includes(name);
  // An unfinished run has no tables yet. After a finished one a sheet without our table may be somebody's: leave it alone.
  if (isNamed && state.phase === 'writing') return isUnfinished() ? 'ours' : 'users';
  if (isNamed) return 'copy';
  return names.some((found) => copiedName.test(found)) ? 'copy' : 'users';
}

/** A table with a name of ours and quite other columns is somebody else's. */
function mayBeOurs({ name, columns }: TableArea): boolean {
  if (columns === undefined) return true;
  const role = Object.keys(ourTables).find((key) => isOrCopies(name, ourTables[key] as string));
  return role === undefined || hasOurColumns(role, columns);
}

/** Most of our columns are there, in one of our languages: people add columns of their own, and hide or drop one. */
export function hasOurColumns(role: string, columns: readonly string[]): boolean {
  const present = new Set(columns);
  return (ourColumns[role] ?? []).some((own) => own.filter((name) => present.has(name)).length >= 0.6 * own.length);
}

function isOrCopies(found: string, table: string): boolean {
  return found === table || (found.startsWith(table) && copiedName.test(found));
}
