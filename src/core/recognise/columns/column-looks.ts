/** What the cells of a column look like, for guesses about what it is: figures, bounds, a target, the names of things. */
import type { Evidence } from './evidence.ts';
import type { HeaderColumn } from './header-column.ts';
import { aWord, leastWord, mayMean, meansFirst } from '../headers/header-meaning.ts';
import type { HeaderCell } from '../headers/header-run.ts';

/** Figures in most rows, or a reason why there is none; neither bounds nor dates. */
export function isFigures(column: number, evidence: Evidence): boolean {
  if (evidence.conditions(column) >= 0.3 || evidence.dates(column) >= 0.5) return false;
  const figures = evidence.valueLike(column);
  return evidence.isLevels(column) || (figures >= 0.35 && figures + evidence.reasons(column) >= 0.7);
}

export function isBounds(column: number, evidence: Evidence): boolean {
  return evidence.conditions(column) >= 0.5 && evidence.isLevels(column);
}

/** A target by its words, over figures. */
export function holdsLevels(cell: HeaderCell, evidence: Evidence): boolean {
  return meansFirst(cell, 'malvarde', leastWord) && evidence.valueLike(cell.column) >= 0.3;
}

/** Levels under a header that speaks of a goal or a level, or conditions ("≥ 80", "högst 5") under any. */
export function isTarget({ column, reading }: HeaderCell, evidence: Evidence): boolean {
  if (reading.candidates.length > 0) return false;
  const isNamed = reading.header.words.some((word) => /^mål|nivå/.test(word));
  return evidence.isLevels(column) && (isNamed || evidence.conditions(column) >= 0.3);
}

/**
 * "Öka", "minska". Arrows alone may be the trend, "≥ 80" is more than a direction, and "Ja" and "Nej" answer as often whether
 * something is done.
 */
export function isDirections({ at, evidence }: HeaderColumn): boolean {
  return (
    evidence.meanLength(at) >= 3 &&
    evidence.directions(at) >= 0.7 &&
    evidence.valueLike(at) < 0.3 &&
    evidence.statusLike(at) < 0.5
  );
}

/** No outcome and no assessment stands to the right of it. */
export function isLast(column: HeaderColumn): boolean {
  return !column.others(
    (other) => other.column > column.at && (mayMean(other, 'utfall', aWord) || mayMean(other, 'bedomning', aWord)),
  );
}

/** To the right of the delmål and left of every figure, in a table that measures something. */
export function isBetween({ cell, cells, at, evidence }: HeaderColumn): boolean {
  // "Resultatmål", "Mål 2023–2026 (KF)" over sentences are no figures, whatever they begin with.
  const measures = cells.filter((other) => {
    if (other === cell) return false;
    const isNamed = mayMean(other, 'utfall', aWord) || mayMean(other, 'malvarde', aWord);
    return isNamed ? evidence.valueLike(other.column) >= 0.3 : other.column > at && evidence.isLevels(other.column);
  });
  const isAfter = cells.some((other) => other.column < at && mayMean(other, 'delmal', aWord));
  return isAfter && measures.length > 0 && measures.every((other) => other.column > at);
}

/** Names of things: words, most of them different, and neither goals, nämnder nor assessments. */
export function isNames(column: number, evidence: Evidence): boolean {
  return (
    evidence.meanLength(column) >= 10 &&
    evidence.distinct(column) >= 0.5 &&
    evidence.resolving(column) < 0.3 &&
    evidence.committees(column) < 0.3 &&
    // Whole sentences may well say that something shall come, or be low.
    evidence.statusLike(column) < (evidence.meanLength(column) >= 20 ? 0.6 : 0.3)
  );
}
