/** Columns under words that nobody has listed: what stands there, and what the table still lacks, tells what they are. */
import {
  isBetween,
  isBounds,
  isDirections,
  isFigures,
  isLast,
  isNames,
  isTarget,
  holdsLevels,
} from './column-looks.ts';
import { isOfNow } from '../../parse/index.ts';
import type { Evidence } from './evidence.ts';
import type { Guess, HeaderColumn } from './header-column.ts';
import { aWord, meansFirst } from '../headers/header-meaning.ts';
import type { HeaderCell } from '../headers/header-run.ts';
import { isLevel, lacks, lacksComment, lacksOutcome } from './table-lacks.ts';

/** The first guess that fits; null where none does. */
export function unlistedWords(column: HeaderColumn): Guess | null {
  const { evidence, at } = column;
  if (column.header.words.length === 0) return null;
  if (lacks(column, 'enhet') && evidence.units(at) >= 0.7) return { field: 'enhet', score: 0.6 };
  const figures = figuresOf(column);
  if (figures !== null) return figures;
  if (lacks(column, 'riktning') && isDirections(column)) return { field: 'riktning', score: 0.6 };
  if (lacks(column, 'indikator') && isBetween(column) && isNames(at, evidence))
    return { field: 'indikator', score: 0.6 };
  const isComment = isLast(column) && evidence.meanLength(at) >= 20 && lacksComment(column);
  return isComment && evidence.distinct(at) >= 0.3 ? { field: 'kommentar', score: 0.5 } : null;
}

/** The target or the outcome. */
function figuresOf(column: HeaderColumn): Guess | null {
  const { cell, evidence, at } = column;
  const named = nameColumn(column);
  const isAfterNames = named !== undefined && at > named.column;
  // "Delår 2024" tells when, and what is to be reached stands under another word.
  if (
    isAfterNames &&
    !column.isBareTime &&
    !column.others((other) => isRival(other, column)) &&
    isTarget(cell, evidence)
  )
    return { field: 'malvarde', score: 0.6 };
  const pair = pairedWith(column);
  if (pair !== null && lacks(column, 'malvarde') && lacks(column, 'utfall')) return { field: pair, score: 0.6 };
  if (!isAfterNames || !isFigures(at, evidence)) return null;
  const isOnly = !isComparison(cell) && !column.others((other) => isUnknownFigures(other, named, evidence));
  if (isOfTargetsSize(column)) {
    // The one column of figures that nobody knows, in a table that says what is measured and what is to be reached.
    if (isOnly && lacksOutcome(column)) return { field: 'utfall', score: 0.6 };
    // "Avläsning aug", "Årets poäng": figures of the period, whatever other figures there are.
    const { period, year } = column.header;
    const isOwn = (period?.kind === 'delar' && year === null) || isOfNow(column.header);
    if (isOwn && !isComparison(cell) && lacksOutcome(column)) return { field: 'utfall', score: 0.65 };
  }
  // The same the other way round: how it went is known, and what was to be reached is not.
  return isOnly && mayAim(column) ? { field: 'malvarde', score: 0.5 } : null;
}

/** Where the indicators are named, or the goals. */
function nameColumn({ cells, at, evidence }: HeaderColumn): HeaderCell | undefined {
  return (
    cells.find((other) => meansFirst(other, 'indikator', aWord)) ??
    cells.find((other) => meansFirst(other, 'delmal', aWord)) ??
    cells.findLast((other) => other.column < at && isNames(other.column, evidence))
  );
}

/** Another column is the target; bounds are what is to be reached, whatever stands over figures without any. */
function isRival(other: HeaderCell, { at, evidence }: HeaderColumn): boolean {
  return holdsLevels(other, evidence) && !(isBounds(at, evidence) && evidence.conditions(other.column) < 0.1);
}

/**
 * Two columns of figures side by side, row by row of a size, and nobody knows either: only what was reached may be missing for
 * a reason ("Mäts ej"), so that is the outcome and the other the target. Null where the reasons do not tell.
 */
function pairedWith({ cell, cells, evidence }: HeaderColumn): 'utfall' | 'malvarde' | null {
  const isUnknown = (one: HeaderCell) => one.reading.candidates.length === 0 && isFigures(one.column, evidence);
  if (!isUnknown(cell)) return null;
  const rivals = cells.filter((other) => other !== cell && isUnknown(other));
  const [rival] = rivals;
  if (rivals.length !== 1 || rival === undefined) return null;
  if (Math.abs(rival.column - cell.column) !== 1 || evidence.ofOneSize(cell.column, rival.column) < 0.7) return null;
  const [own, its] = [evidence.reasons(cell.column), evidence.reasons(rival.column)];
  if (own > 0 === its > 0) return null;
  return own > 0 ? 'utfall' : 'malvarde';
}

/** Figures under words that nobody knows, and that are neither years, comparisons nor a target. */
function isUnknownFigures(other: HeaderCell, named: HeaderCell, evidence: Evidence): boolean {
  // "KF 4" is no figure.
  const isReference = other.column <= named.column && evidence.resolving(other.column) >= 0.6;
  return (
    other.reading.candidates.length === 0 &&
    !isReference &&
    !isOfTime(other) &&
    isFigures(other.column, evidence) &&
    !isComparison(other) &&
    !isTarget(other, evidence)
  );
}

/** Row by row of the size of what is to be reached. */
function isOfTargetsSize(column: HeaderColumn): boolean {
  const { at, evidence } = column;
  const isAimed = (other: HeaderCell) =>
    holdsLevels(other, evidence) || isTarget(other, evidence) || isLevel(other, column);
  return column.others((other) => isAimed(other) && evidence.ofOneSize(at, other.column) >= 0.4);
}

/** How it went is told, in figures of this one's size, and no other column is the target. */
function mayAim(column: HeaderColumn): boolean {
  const { at, evidence } = column;
  const isOutcome = (other: HeaderCell) => meansFirst(other, 'utfall', aWord);
  const isReached = column.others(
    (other) => isOutcome(other) || (isOfTime(other) && isFigures(other.column, evidence)),
  );
  if (!isReached || column.others((other) => meansFirst(other, 'malvarde', aWord) || isTarget(other, evidence)))
    return false;
  return !column.others((other) => isOutcome(other) && evidence.ofOneSize(at, other.column) < 0.5);
}

/** "2024", "Delår 2024": a time and nothing else. */
function isOfTime({ reading: { header, candidates } }: HeaderCell): boolean {
  return candidates.length === 0 && (header.year !== null || header.period !== null) && header.words.length <= 1;
}

/** "Diff.", "Jmf 2024", "Rang": said of other figures; "Hittills i år" is not. */
function isComparison({ reading: { header } }: HeaderCell): boolean {
  return (
    !header.words.includes('hittills') &&
    header.words.some((word) =>
      /^(?:diff|skilln|avvik|jmf|jämf|föreg|fg|rang|placering|antal|index|vikt|nr|löpnr|år$)|rank|snitt$/.test(word),
    )
  );
}
