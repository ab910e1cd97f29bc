/** Tables of measures that are followed for their own sake, beside the goals: volumes, staff, Kolada. */
import type { Field } from '../../model/chain.ts';
import type { Resolver } from '../../parse/index.ts';
import type { Assignment } from '../columns/assign-columns.ts';
import { sampleReferences, shareResolving } from './reference-sample.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import { looksLikeGoalHeading } from '../cells/goal-text.ts';
import { headingsAbove, onlyColumn } from '../cells/single-rows.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import { namesOtherLevel } from './section-rows.ts';

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
  const beside = besideWhole(layout, assignments);
  for (const at of beside) tells[at] = false;
  if (tells.every((one) => one) || !tells.includes(true)) return tells.map(() => true);
  return layout.goalTables.map(
    (draft, at) =>
      tells[at] === true ||
      shareResolving(sampleReferences(layout, draft, assignments[at]?.columns ?? []), resolver) > 0,
  );
}

/**
 * "Nyckeltal | Utfall 2024 | Mål 2025 | Utfall 2025" beside a table that has all that goals need, KF-mål and indicators and how
 * they went: followed for its own sake too, though it has levels to reach. Indicators are the goals' own by that word, and what
 * stands under the heading of a delmål is that one's.
 */
function besideWhole(layout: SheetLayout, assignments: readonly Assignment[]): number[] {
  const fields = layout.goalTables.map((_, at) => (assignments[at]?.columns ?? []).map(({ field }) => field));
  const isWhole = fields.some((own) => whole.every((needed) => needed.some((field) => own.includes(field))));
  if (!isWhole) return [];
  return [...layout.goalTables.keys()].filter(
    (at) =>
      !(fields[at] as Field[]).some((field) => ofGoals.has(field) || field === 'uppfyllelsegrad') &&
      !hasIndicators(assignments[at] as Assignment) &&
      !isHeaded(layout, layout.goalTables[at] as TableDraft),
  );
}

const whole: readonly (readonly Field[])[] = [
  ['kfRef', 'kfText'],
  ['indikator'],
  ['malvarde', 'utfall'],
  ['bedomning', 'bedomningPrognos', 'uppfyllelsegrad'],
];

function hasIndicators({ columns }: Assignment): boolean {
  return columns.some(({ field, header }) => field === 'indikator' && /indikator/i.test(header));
}

/** A text over its header says that it is of a goal or delmål. */
function isHeaded({ source: { sheet } }: SheetLayout, { run, headerRows }: TableDraft): boolean {
  const top = headerRows[0] as number;
  for (let row = headingsAbove(sheet, top, run.left, run.right); row < top; row++) {
    const column = onlyColumn(sheet, row, run.left, run.right);
    if (column < 0 || sheet.kind(row, column) !== CellKind.text) continue;
    const text = cellWords(sheet, row, column);
    if (looksLikeGoalHeading(text) || namesOtherLevel(text)) return true;
  }
  return false;
}

/** Does a table of the sheet name goals or delmål, judge them, or stand under headings that lead to goals? */
export function hasGoals(layout: SheetLayout, assignments: readonly Assignment[], resolver: Resolver): boolean {
  return layout.goalTables.some((draft, at) => {
    const columns = assignments[at]?.columns ?? [];
    if (columns.some(({ field }) => ofGoals.has(field))) return true;
    return shareResolving(sampleReferences(layout, draft, columns), resolver) > 0;
  });
}
