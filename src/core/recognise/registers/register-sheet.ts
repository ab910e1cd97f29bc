/** Reads a list of KF-mål: ids, texts, short names, målområden, and the levels above where the list has them. */
import type { GoalArea, GoalRegister } from '../../model/goals.ts';
import { bareLabelOf, Label } from '../cells/labelled-cells.ts';
import type { Merges } from '../cells/merges.ts';
import type { SheetSource } from '../cells/source.ts';
import { titleLines } from '../cells/title-lines.ts';
import type { HeaderWords } from '../headers/header-words.ts';
import type { WrittenGoal } from './goal-ids.ts';
import { withIds } from './goal-ids.ts';
import { withNamesInTexts, withNamesOfAreas } from './goal-names.ts';
import { GoalRows } from './goal-rows.ts';
import { withSayings } from './goal-sayings.ts';
import { levelsOver } from './levels-over.ts';
import { municipalityIn } from './municipality.ts';
import { withWhatNoraHas } from './nora-levels.ts';
import type { RegisterColumns } from './register-columns.ts';
import { registerColumns } from './register-columns.ts';

export interface RegisterSheet {
  readonly source: SheetSource;
  readonly columns: RegisterColumns;
  readonly register: GoalRegister;
  /** Every goal has a målområde of its own, whose name `register` takes for the goal's: the same goals without. Null for other lists. */
  readonly grouped: GoalRegister | null;
}

/** The header over the goals; null where nothing stands there. */
export function wordOf(read: RegisterSheet | null): string | null {
  return read?.columns.headers.find(({ field }) => field === 'kfText')?.text ?? null;
}

const labelsOfCards: ReadonlySet<Label> = new Set([Label.goal, Label.subGoal, Label.status]);

/**
 * The goals of a sheet, or null when it is no register. `isNamed`: its name says that it holds goals. Goals that applied
 * until a year before `asOf` are replaced; with null, all that have a last day.
 */
export function readRegisterSheet(
  source: SheetSource,
  words: HeaderWords,
  merges: Merges,
  isNamed: boolean,
  asOf: number | null,
  columns = registerColumns(source.sheet, words, isNamed),
): RegisterSheet | null {
  if (!columns) return null;
  const rows = new GoalRows(source, columns, merges, asOf).read();
  const { areas, superseded } = rows;
  const over = levelsOver(titleLines(source.sheet, columns.headerRow));
  const vision = rows.vision ?? over.vision;
  const [overarching = null, ...furtherAbove] = [...rows.overarching, ...over.overarching];
  const goals = withIds(rows.goals);
  // One row of a sheet that is not called a register may be anything.
  if (goals.length < (isNamed ? 1 : 2)) return null;
  // "Strategiskt mål | 1. …" over "Nämndmål | …": the labels of a card, not a header and what is listed under it.
  if (goals.some(({ text }) => labelsOfCards.has(bareLabelOf(text)))) return null;
  const above = furtherAbove.length === 0 ? {} : { furtherAbove };
  const base = { ...saidOver(source, columns), vision, overarching, ...above, superseded };
  const grouped = withWhatNoraHas({
    ...base,
    areas: [...areas.values()],
    goals: withNamesInTexts(goals),
    areasAreNarrow: areas.size > 1 && goals.some((goal) => goal.areaIds.length > 0),
  });
  const complete = (register: GoalRegister) => withSayings(register, source, columns);
  const named = columns.area < 0 ? null : withNamesOfAreas(goals, areas);
  if (!named) return { source, columns, register: complete(grouped), grouped: null };
  const shown = grouped.goals.map((goal, at) => ({ ...goal, shortName: named[at]?.shortName ?? goal.shortName }));
  const register = withWhatNoraHas({ ...base, areas: [], goals: named, areasAreNarrow: false });
  return { source, columns, register: complete(register), grouped: complete({ ...grouped, goals: shown }) };
}

/** What the title over a list tells of it. */
function saidOver({ sheet }: SheetSource, { headerRow }: RegisterColumns) {
  const lines = titleLines(sheet, headerRow);
  return {
    source: 'sheet',
    municipality: municipalityIn(lines.map(({ text }) => text)),
    since: firstMatch(lines, /\b(20\d\d-\d\d-\d\d)\b/),
    decision: firstMatch(lines, /(§\s*\d+)/),
  } as const;
}

/** The register of a list that is no rows under a header: its areas, and their goals. */
export function registerOf(
  source: SheetSource,
  columns: RegisterColumns,
  areas: readonly GoalArea[],
  written: readonly WrittenGoal[],
): RegisterSheet {
  const base = { ...saidOver(source, columns), vision: null, overarching: null, superseded: [] };
  const goals = withNamesInTexts(withIds(written));
  const register = withWhatNoraHas({ ...base, areas, goals, areasAreNarrow: true });
  return { source, columns, register, grouped: null };
}

function firstMatch(lines: readonly { readonly text: string }[], pattern: RegExp): string | null {
  for (const { text } of lines) {
    const found = pattern.exec(text);
    if (found) return found[1] as string;
  }
  return null;
}
