/** What our four sheets are called in a workbook: their own names, followed when renamed, never a name of the user's. */
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { SavedState } from '../workbook/state.ts';
import type { OurSheet } from '../workbook/write-plan.ts';

export const ourSheetRoles: readonly OurSheet[] = ['maluppfyllelse', 'brister', 'underlag', 'sparbarhet'];

export const defaultSheetNames: Readonly<Record<OurSheet, string>> = {
  maluppfyllelse: 'Måluppfyllelse',
  brister: 'Brister',
  underlag: 'Underlag',
  sparbarhet: 'Spårbarhet',
};

/** The table by which each sheet of ours is known, also when it has been renamed. */
const markTables: Readonly<Record<OurSheet, string>> = {
  maluppfyllelse: 'MK_KfMal',
  brister: 'MK_Brister',
  underlag: 'MK_Underlag',
  sparbarhet: 'MK_Korningar',
};

/** Our sheet of a role in the workbook, or null when it is not there. */
function findOurSheet(workbook: WorkbookSnapshot, role: OurSheet, state: SavedState | null): SheetSnapshot | null {
  const ours = workbook.sheets.filter((sheet) => sheet.owner === 'ours');
  const marked = ours.find((sheet) => sheet.tables.some((table) => table.name === markTables[role]));
  if (marked) return marked;
  const name = state?.sheets[role] ?? defaultSheetNames[role];
  return ours.find((sheet) => sheet.name === name) ?? null;
}

/** Names to write under: ours as it is called now, else the usual name, else one that no sheet of the user's has. */
export function ourSheetNames(workbook: WorkbookSnapshot | null, state: SavedState | null): Record<OurSheet, string> {
  const taken = new Set((workbook?.sheets ?? []).filter((s) => s.owner !== 'ours').map((s) => s.name.toLowerCase()));
  const names = {} as Record<OurSheet, string>;
  for (const role of ourSheetRoles) {
    const present = workbook ? findOurSheet(workbook, role, state) : null;
    names[role] = present?.name ?? freeName(defaultSheetNames[role], taken);
    taken.add(names[role].toLowerCase());
  }
  return names;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let n = 1; ; n++) {
    const name = n === 1 ? `${wanted} MK` : `${wanted} MK ${n}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
