/** Columns of delmål under words for something else, or under none that anybody has listed. */
import type { Field } from '../../model/chain.ts';
import type { Guess, HeaderColumn } from './header-column.ts';
import { isText } from './header-column.ts';
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
const eitherLevel = /^(?:effekt|utvecklings|prioritera\p{L}* ?|inriktnings|strategisk\p{L}* ?)mål(?:et|en)?$/u;

/** "Inriktningsmål | Effektmål | Indikator": the goal further to the right, or under the goals' headings, is the next level. */
export function isNextLevel({ at, header, cells, evidence, view }: HeaderColumn): boolean {
  const { indicatorColumn, isUnderGoals } = view;
  if (at > indicatorColumn || !eitherLevel.test(header.key)) return false;
  const before = cells.filter((other) => other.column < indicatorColumn && other.column !== at);
  if (before.some((other) => mayMean(other, 'delmal', 0.6))) return false;
  const isUnder = isUnderGoals() || before.some((other) => other.column < at && mayMean(other, 'kfRef', 0.7));
  return isUnder && (evidence.isEmpty || evidence.resolving(at) < 0.3);
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
function isUnnamed({ at, cells, evidence, view }: HeaderColumn): boolean {
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
