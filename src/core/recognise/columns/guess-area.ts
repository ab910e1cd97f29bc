/**
 * What the goals are grouped by under words for other things ("Fokus | Delmål", "Ambition | Nämndmål"), and delmål under words
 * for what goals are grouped by ("KF-mål | Målområde | Mått").
 */
import { mayMean, meansFirst } from '../headers/header-meaning.ts';
import type { HeaderCell } from '../headers/header-run.ts';
import { isUnnamed, levelFields } from './guess-sub-goal.ts';
import type { Guess, HeaderColumn } from './header-column.ts';

/** Goals of somebody's, or what somebody does for them: no groups, however few they are. */
const ownWords = /mål|åtagande|bidrag|uppdrag|aktivitet|insats|åtgärd|plan$/;
const shortest = 6;

/** Null where the words hold. */
export function areaOverGoals(column: HeaderColumn): Guess | null {
  const { best, header, evidence, at, view, cells } = column;
  if (best === undefined || evidence.isEmpty || ownWords.test(header.key)) return null;
  const isMistaken = best.field === 'delmal' || /^strateg/.test(header.key) || levelFields.has(best.field);
  if (!isMistaken || column.isElsewhere('dimension', 0.9) || evidence.meanLength(at) < shortest) return null;
  const measured = view.indicatorColumn >= 0 ? view.indicatorColumn : Infinity;
  const isFiner = (other: HeaderCell) =>
    other.column > at && other.column < measured && isGoal(other) && texts(column, other.column) > texts(column, at);
  if (!cells.some(isFiner) || evidence.committees(at) >= 0.3 || evidence.resolving(at) >= 0.3) return null;
  return evidence.valueLike(at) < 0.1 ? { field: 'dimension', score: 1.3 } : null;
}

/** As long as this on an average, it says what shall be reached; "Medborgare" and "Ekonomi" are views of it. */
const shortestGoal = 20;

/** A målområde holds goals: what a goal of fullmäktige is divided into, in the nämnd's own words, is the nämnd's delmål. */
export function goalsUnderAreaWords(column: HeaderColumn): Guess | null {
  const { best, evidence, at, view } = column;
  if (best?.field !== 'dimension' || evidence.isEmpty || evidence.meanLength(at) < shortestGoal) return null;
  if (!isUnnamed(column) || evidence.areas(at, view.areaNames) >= 0.3) return null;
  const isDivided = view.references.some((reference) => reference < at && evidence.divides(reference, at));
  return isDivided || view.isUnderGoals() ? { field: 'delmal', score: 1.3 } : null;
}

function isGoal(other: HeaderCell): boolean {
  return (meansFirst(other, 'delmal', 0.9) || mayMean(other, 'delmal', 1)) && /mål/.test(other.reading.header.key);
}

/** How many different texts it holds. */
function texts({ evidence }: HeaderColumn, column: number): number {
  return evidence.distinct(column) * evidence.filled(column);
}
