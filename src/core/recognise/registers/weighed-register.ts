/** A sheet is called "Mål" and nobody refers to what it lists: the list, or the level of it, that the references do lead into. */
import type { GoalRegister } from '../../model/goals.ts';
import { bareText, createResolver } from '../../parse/index.ts';
import { onlyId, splitNumber } from '../cells/goal-text.ts';
import type { HeaderWords } from '../headers/header-words.ts';
import type { SampledReference } from '../rows/reference-sample.ts';
import { namesNoGoal } from '../rows/reference-sample.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import { citedColumns } from './cited-columns.ts';
import type { RegisterLayout } from './register-layout.ts';
import type { RegisterSheet } from './register-sheet.ts';
import { readRegisterSheet } from './register-sheet.ts';
import { mostGoals } from './unnamed-register.ts';

/** References in words that tell which list fits; fewer may all be broken. */
const fewest = 3;
/** Share of them that lead into a list for its name to be believed, and into another for that to be believed instead. */
const misfit = 0.3;
const fits = 0.8;

/** The same lists where at least one of them is referred to, or where no other list of the workbook fits clearly better. */
export function weighedRegisters(
  found: readonly RegisterLayout[],
  layouts: readonly SheetLayout[],
  samples: readonly SampledReference[],
  words: HeaderWords,
  asOf: number | null,
): readonly RegisterLayout[] {
  if (found.length === 0 || found.some(({ layout }) => layout.source.correction?.role === 'register')) return found;
  // Numbers fit any numbered list: only what is said in words tells one from another.
  const told = samples.filter(({ text }) => onlyId(text) === null && !namesNoGoal(text));
  if (told.length < fewest || found.some(({ read }) => shareLed(read.register, told) >= misfit)) return found;
  const cited = new Set(told.flatMap(({ text }) => [bareText(text), bareText(splitNumber(text).text)]));
  const others = layouts.flatMap((layout) =>
    mayList(layout, found)
      ? readings(layout, cited, words, asOf).map((read) => ({ layout, read, share: shareLed(read.register, told) }))
      : [],
  );
  const [best] = others.filter(({ share }) => share >= fits).sort((a, b) => b.share - a.share);
  return best ? [{ layout: best.layout, read: best.read }] : found;
}

/** A sheet of a person's that no goals are followed up on. */
function mayList(layout: SheetLayout, found: readonly RegisterLayout[]): boolean {
  const { source, nameKind, goalTables, activityTables, hasSideLabels, isEmpty } = layout;
  if (found.some((one) => one.layout === layout)) return true;
  if (source.sheet.owner !== 'users' || source.correction?.role !== undefined || nameKind === 'instruction')
    return false;
  return goalTables.length === 0 && activityTables.length === 0 && !hasSideLabels && !isEmpty;
}

/** The list as its words say, and as what is cited of it says. */
function readings(
  { source, merges }: SheetLayout,
  cited: ReadonlySet<string>,
  words: HeaderWords,
  asOf: number | null,
): RegisterSheet[] {
  const isCited = (text: string) => cited.has(bareText(text)) || cited.has(bareText(splitNumber(text).text));
  const columns = citedColumns(source.sheet, words, isCited);
  const byWords = readRegisterSheet(source, words, merges, true, asOf);
  const byTexts = columns && readRegisterSheet(source, words, merges, true, asOf, columns);
  return [byWords, byTexts].flatMap((read) => (read && read.register.goals.length <= mostGoals ? [read] : []));
}

/** Share of the references that lead to goals, nearly or formerly too; one that names another level does not. */
function shareLed(register: GoalRegister, told: readonly SampledReference[]): number {
  const resolver = createResolver(register);
  const led = told.filter(({ input }) => {
    const { goalIds, problem } = resolver.resolve(input);
    return goalIds.length > 0 || (problem !== null && nearly.has(problem.kind));
  });
  return led.length / told.length;
}

const nearly: ReadonlySet<string> = new Set(['near', 'superseded', 'ambiguous', 'numberTextConflict']);
