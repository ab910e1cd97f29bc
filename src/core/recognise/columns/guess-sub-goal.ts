/** Columns of delmål under words for something else, or under none that anybody has listed. */
import { latinPattern } from '../../parse/index.ts';
import type { Field } from '../../model/chain.ts';
import type { Guess } from './header-column.ts';
import { HeaderColumn, isText } from './header-column.ts';
import { mayMean, meansFirst } from '../headers/header-meaning.ts';
import type { HeaderCell } from '../headers/header-run.ts';

/** What a column of levels, ways or times may be called. */
export const levelFields: ReadonlySet<Field> = new Set<Field>([
  'malvarde',
  'basvarde',
  'utfall',
  'prognos',
  'riktning',
  'frekvens',
  'IGNORERA',
]);

/** Words for goals of either level: fullmäktige's in one kommun, the nämnd's own in the next. */
const eitherLevel = latinPattern(
  /^(?:effekt|utvecklings?|prioritera\p{L}*?|inriktnings?|strategisk\p{L}*?|övergripande)mål(?:et|en)?$/u,
);

/** "Inriktningsmål | Effektmål | Indikator": the goal further to the right, or under the goals' headings, is the next level. */
export function isNextLevel(column: HeaderColumn): boolean {
  const { at, header, cells, evidence, view } = column;
  const measured = view.indicatorColumn >= 0 ? view.indicatorColumn : firstFigures(cells);
  if (at > measured || evidence.resolving(at) >= 0.3 || (!evidence.isEmpty && evidence.filled(at) === 0)) return false;
  if (!eitherLevel.test(header.key) && !isUnderText(column)) return false;
  const before = cells.filter((other) => other.column < measured && other.column !== at);
  if (before.some((other) => mayMean(other, 'delmal', 0.6) && !isLevelOver(other, column))) return false;
  return before.some((other) => isLevelOver(other, column)) || isCitedBehind(column) || view.isUnderGoals();
}

/** "Effektmål | Mätmetod | Strategiskt mål": the references stand right of what is measured, and lead to the goals. */
function isCitedBehind({ at, cells, evidence }: HeaderColumn): boolean {
  return cells.some(
    (other) => other.column > at && meansFirst(other, 'kfRef', 0.8) && evidence.resolving(other.column) >= 0.5,
  );
}

/** "KF-mål | Kommunmål": left of this one stand the goals' own texts, each over several of this one's. */
function isUnderText({ at, cells, evidence }: HeaderColumn): boolean {
  return cells.some(
    ({ column }) =>
      column < at &&
      evidence.resolving(column) >= 0.5 &&
      evidence.meanLength(column) >= 10 &&
      evidence.distinct(column) < evidence.distinct(at),
  );
}

/** Where what is measured goes by words that nobody knows: the first of its figures, -1 when there are none. */
function firstFigures(cells: readonly HeaderCell[]): number {
  return cells.find((cell) => mayMean(cell, 'malvarde', 0.8) || mayMean(cell, 'utfall', 0.8))?.column ?? -1;
}

/** Another column is the level over this one: the register knows its goals, or it is called so, left of this one. */
function isLevelOver(other: HeaderCell, { at, evidence }: HeaderColumn): boolean {
  const leads = evidence.resolving(other.column) >= 0.5 && evidence.meanLength(other.column) >= 8;
  if (leads && (isSomeGoal(other) || !meansFirst(other, 'delmal'))) return true;
  if (other.column > at) return false;
  if (mayMean(other, 'kfRef', 0.7)) return true;
  // "Riktningsmål | Prioriterat mål": a goal that others are of comes again and again.
  return isSomeGoal(other) && isText(other.column, evidence) && evidence.distinct(other.column) < evidence.distinct(at);
}

/** "Mål", "Riktningsmål": a goal, and its words do not say whose. */
function isSomeGoal({ reading: { candidates, header } }: HeaderCell): boolean {
  const [best] = candidates;
  return (
    /mål(?:et|en)?$/.test(header.key) &&
    (best === undefined || (best.field === 'delmal' && isOpen(header.key, best.score)))
  );
}

function isOpen(key: string, score: number): boolean {
  return key === 'mål' || score < 0.7;
}

/** Right of this one stands the level under it, in words that may mean either. */
export function isOverNextLevel({ cell, cells, evidence, view, at }: HeaderColumn): boolean {
  if (!isSomeGoal(cell)) return false;
  return cells.some((other) => {
    if (other.column <= at || !meansFirst(other, 'kfRef')) return false;
    const column = new HeaderColumn(other, cells, evidence, view);
    return isNextLevel(column) && isLevelOver(cell, column);
  });
}

const titles: ReadonlySet<string> = new Set(['rubrik', 'titel', 'title']);

/** Some kommuner call what the nämnd shall reach an uppdrag; a list that was exported calls it a title. */
export function subGoalsByOtherNames(column: HeaderColumn): Guess[] {
  const { header } = column;
  const out: Guess[] = [];
  if (column.isElsewhere('delmal', 0.6) || !column.isElsewhere('indikator', 0.78)) return out;
  const hasResults = column.isElsewhere('utfall', 0.8) || column.isElsewhere('malvarde', 0.8);
  if (column.may('aktivitet') && /uppdrag/.test(header.key) && hasResults) out.push({ field: 'delmal', score: 1.05 });
  if (column.best === undefined && titles.has(header.key) && column.evidence.meanLength(column.at) >= 8)
    out.push({ field: 'delmal', score: 0.7 });
  return out;
}

/**
 * "Framgångsfaktor": words that nobody has listed; and "Önskad effekt" over sentences left of what is measured, which is no
 * level though its words are a level's.
 */
export function subGoalsByTheirText(column: HeaderColumn): Guess[] {
  const { best, evidence, at, view } = column;
  if (best === undefined) return isUnnamed(column) ? [{ field: 'delmal', score: 0.6 }] : [];
  const isBelied =
    levelFields.has(best.field) ||
    best.field === 'aktivitet' ||
    (best.field === 'namnd' && evidence.committees(at) < 0.1) ||
    // "Ägarmål" beside the references, over what no goal of the register says; "Förbättringsområde" over sentences.
    ((best.field === 'kfText' || best.field === 'kfRef') && column.isElsewhere('kfRef', 0.9)) ||
    (best.field === 'dimension' && view.hasReference && evidence.meanLength(at) >= 20);
  return best.score < 0.9 && isBelied && isText(at, evidence) && isUnnamed(column)
    ? [{ field: 'delmal', score: 1 }]
    : [];
}

/** Texts left of the indicators, in a table where nothing else is a delmål. */
export function isUnnamed({ at, cells, evidence, view }: HeaderColumn): boolean {
  const measured = () => cells.find((other) => meansFirst(other, 'indikator'))?.column ?? -1;
  const indicatorColumn = view.indicatorColumn >= 0 ? view.indicatorColumn : measured();
  if (at >= indicatorColumn || evidence.meanLength(at) < 8) return false;
  const isSubGoal = (other: HeaderCell) =>
    !meansFirst(other, 'dimension') &&
    mayMean(other, 'delmal', 0.6) &&
    // "Mål" over M1, M2 is the reference, and so is "Mål (KF)".
    ((view.hasReference && !meansFirst(other, 'kfRef')) || evidence.resolving(other.column) < 0.6);
  if (cells.some((other) => other.column < indicatorColumn && isSubGoal(other))) return false;
  return evidence.committees(at) < 0.3 && evidence.resolving(at) < 0.3 && evidence.numeric(at) === 0;
}
