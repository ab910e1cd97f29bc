/** Tables of measures that are followed for their own sake, beside the goals: volumes, staff, Kolada. */
import type { Field } from '../../model/chain.ts';
import type { Resolver } from '../../parse/index.ts';
import type { Assignment } from '../columns/assign-columns.ts';
import { sampleReferences, shareResolving } from './reference-sample.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';

const ofGoals: ReadonlySet<Field> = new Set<Field>(['kfRef', 'kfText', 'delmal', 'bedomning', 'bedomningPrognos']);

const aimed: ReadonlySet<Field> = new Set<Field>([...ofGoals, 'malvarde', 'uppfyllelsegrad']);

/**
 * The tables of a sheet that tell of its goals. Volumes under them ("Nyckeltal | Utfall 2024 | Utfall 2025") are measured
 * for their own sake: no goal, no level to reach, no bedömning, no heading that leads to one.
 */
export function tablesOfGoals(layout: SheetLayout, assignments: readonly Assignment[], resolver: Resolver): boolean[] {
  const tells = layout.goalTables.map((_, at) =>
    (assignments[at]?.columns ?? []).some(({ field }) => aimed.has(field)),
  );
  if (tells.every((one) => one) || !tells.includes(true)) return tells.map(() => true);
  return layout.goalTables.map(
    (draft, at) =>
      tells[at] === true ||
      shareResolving(sampleReferences(layout, draft, assignments[at]?.columns ?? []), resolver) > 0,
  );
}

/** Does a table of the sheet name goals or delmål, judge them, or stand under headings that lead to goals? */
export function hasGoals(layout: SheetLayout, assignments: readonly Assignment[], resolver: Resolver): boolean {
  return layout.goalTables.some((draft, at) => {
    const columns = assignments[at]?.columns ?? [];
    if (columns.some(({ field }) => ofGoals.has(field))) return true;
    return shareResolving(sampleReferences(layout, draft, columns), resolver) > 0;
  });
}
