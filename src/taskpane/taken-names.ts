/** Sheets of the user's that happen to be called what ours usually are. */
import { defaultSheetNames, ourSheetRoles } from '../core/report/sheet-names.ts';
import type { PortRun } from './port.ts';

export interface TakenNames {
  readonly names: readonly string[];
  /** What ours are called instead. */
  readonly instead: readonly string[];
}

/** Null when no name is taken. */
export function takenNames({ consolidation, sheetNames }: PortRun): TakenNames | null {
  const users = new Set(
    consolidation.chain.sheets
      .filter(({ snapshot }) => snapshot.owner !== 'ours')
      .map(({ name }) => name.toLowerCase()),
  );
  const taken = ourSheetRoles
    .map((role, i) => ({ name: defaultSheetNames[role], instead: sheetNames[i] ?? '' }))
    .filter(({ name, instead }) => users.has(name.toLowerCase()) && instead !== '' && instead !== name);
  if (taken.length === 0) return null;
  return { names: taken.map(({ name }) => name), instead: taken.map(({ instead }) => instead) };
}
