/** Tables of measures that are followed for their own sake, beside the goals: volumes, staff, Kolada. */
import type { Field } from '../model/chain.ts';
import type { Resolver } from '../parse/index.ts';
import type { Assignment } from './assign-columns.ts';
import { sampleReferences, shareResolving } from './reference-sample.ts';
import type { SheetLayout } from './sheet-layout.ts';

const ofGoals: ReadonlySet<Field> = new Set<Field>(['kfRef', 'kfText', 'delmal', 'bedomning', 'bedomningPrognos']);

/** Does a table of the sheet name goals or delmål, judge them, or stand under headings that lead to goals? */
export function hasGoals(layout: SheetLayout, assignments: readonly Assignment[], resolver: Resolver): boolean {
  return layout.goalTables.some((draft, at) => {
    const columns = assignments[at]?.columns ?? [];
    if (columns.some(({ field }) => ofGoals.has(field))) return true;
    return shareResolving(sampleReferences(layout, draft, columns), resolver) > 0;
  });
}
