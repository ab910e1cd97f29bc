/** Our sheets in a workbook whose state is gone: some programs drop the part that it lies in when they save. */
import { emptyState } from './answers.ts';
import { hasOurColumns, ourTables } from './owner.ts';
import type { TableArea } from './snapshot.ts';
import type { SavedState } from './state.ts';

/**
 * What can be told of an earlier run by its sheets alone: all four, each by its own table under its own name with our
 * columns. Fewer, or two of one kind, may be copies that somebody keeps: null, and nothing is taken for ours. What people
 * wrote in the cells of the sheets is read from them as usual; corrections and answered words are gone with the state.
 */
export function recoveredState(
  sheets: readonly { readonly name: string; readonly tables: readonly TableArea[] }[],
): SavedState | null {
  const found: Record<string, string> = {};
  for (const [role, table] of Object.entries(ourTables)) {
    const own = sheets.filter(({ tables }) =>
      tables.some(({ name, columns }) => name === table && columns !== undefined && hasOurColumns(role, columns)),
    );
    if (own.length !== 1) return null;
    found[role] = (own[0] as { readonly name: string }).name;
  }
  if (new Set(Object.values(found)).size !== Object.keys(found).length) return null;
  return { ...emptyState, sheets: found };
}
