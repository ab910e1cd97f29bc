/** "Nr | Förändringsmål | Målområde" on a sheet whose name says nothing: its header tells that it is a list of goals, the references that it is theirs. */
import type { Field } from '../../model/chain.ts';
import { createResolver, isTelling, namesOthersGoals, stemOf } from '../../parse/index.ts';
import { isOfNamnd, namesSomeGoal } from '../headers/goal-words.ts';
import type { HeaderWords } from '../headers/header-words.ts';
import type { SampledReference } from '../rows/reference-sample.ts';
import { shareResolving } from '../rows/reference-sample.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import { mayCite } from './cited-texts.ts';
import { GoalList } from './goal-list.ts';
import { listHeader } from './list-header.ts';
import { holdsOptions } from './plain-lists.ts';
import type { RegisterLayout } from './register-layout.ts';
import { readRegisterSheet } from './register-sheet.ts';
import { mostGoals } from './unnamed-register.ts';

/** Share of the references that lead into the list: the rest are broken links, and the list is the register all the same. */
const enough = 2 / 3;
const fewest = 2;

/** What is listed under such words is no goal of fullmäktige, whatever it is numbered with. */
const others: readonly Field[] = ['indikator', 'aktivitet', 'atgard', 'namnd', 'ansvarig', 'koladaId', 'kommentar'];

/** Lists with a mark for each goal under a header that says so; asked where no sheet is a register by its name or header. */
export function plainRegisters(
  layouts: readonly SheetLayout[],
  words: HeaderWords,
  asOf: number | null,
): RegisterLayout[] {
  return layouts.flatMap((layout) => {
    const { source, merges, nameKind, runs } = layout;
    const { sheet, correction } = source;
    if (sheet.owner !== 'users' || correction?.role !== undefined || layout.isEmpty || layout.hasSideLabels) return [];
    if (nameKind === 'instruction' || nameKind === 'list' || runs.some((run) => run.kind !== 'other')) return [];
    const read = readRegisterSheet(source, words, merges, true, asOf);
    if (!read || read.register.goals.length < fewest || read.register.goals.length > mostGoals) return [];
    const { headerRow, id, text } = read.columns;
    if (headerRow < 0 || id < 0 || !new GoalList(sheet, headerRow).holdsMarks(id) || holdsOptions(sheet, words))
      return [];
    const cells = listHeader(sheet, headerRow, words) ?? [];
    const own = cells.find(({ column }) => column === text);
    if (!own || !cells.some(({ column }) => column === id)) return [];
    const { header } = words.read(own.text);
    if (cells.some((cell) => cell !== own && cell.isLevelBelow) || isOfNamnd(header.key) || namesOthersGoals(header))
      return [];
    // Goals of a plan beside are the kommun's own where the goal tables call them so too: "Strategisk riktning".
    const isGoal = namesSomeGoal(header.key) && !others.some((field) => own.score(field) >= 0.6);
    return isGoal || isCitedAs(own.text, layouts) ? [{ layout, read }] : [];
  });
}

/** A column of the goal tables is called what the list calls its goals: "Löfte" there, "Löfte nr" here. */
function isCitedAs(words: string, layouts: readonly SheetLayout[]): boolean {
  const stem = stemOf(words);
  if (!isTelling(stem)) return false;
  return layouts.some(({ goalTables }) =>
    goalTables.some((draft) =>
      mayCite(draft).some(({ reading: { header } }) => header.words.some((own) => stemOf(own) === stem)),
    ),
  );
}

/** Those of the lists that most of the references lead into. */
export function ledInto(
  lists: readonly RegisterLayout[],
  samples: readonly SampledReference[],
  least = { share: enough, references: fewest },
): RegisterLayout[] {
  if (samples.length < least.references) return [];
  return lists.filter(({ read }) => shareResolving(samples, createResolver(read.register)) >= least.share);
}
