/**
 * "Mätpunkt", "Önskat läge", "Vart vill vi?": a header whose words nobody has listed. What stands under it, and which column
 * the table still lacks, may be enough to know it by.
 */
import type { Field } from '../model/chain.ts';
import type { Evidence } from './evidence.ts';
import type { HeaderCell } from './header-run.ts';

interface Candidate {
  readonly field: Field;
  readonly score: number;
}

export function unknownHeader(cell: HeaderCell, cells: readonly HeaderCell[], evidence: Evidence): Candidate[] {
  const { column, reading } = cell;
  const [first] = reading.candidates;
  // Less than half a word is no word.
  const best = first !== undefined && first.score >= 0.5 ? first.field : undefined;
  const others = cells.filter((other) => other !== cell);
  const isLacking = (field: Field) => !others.some((other) => meansFirst(other, field));
  const holdsLevels = (other: HeaderCell) => meansFirst(other, 'malvarde') && evidence.valueLike(other.column) >= 0.3;
  // "Mäts i" over "%" and "antal" says the unit, not when.
  if (best === 'frekvens') return isLacking('enhet') && evidence.units(column) >= 0.7 ? one('enhet', 1) : [];
  const length = evidence.meanLength(column);
  // Arrows alone may be the trend, and "≥ 80" is more than a direction.
  const isDirection = () => length >= 3 && evidence.directions(column) >= 0.7 && evidence.valueLike(column) < 0.3;
  // "Vart vill vi?" over "öka" and "minska", beside the target itself.
  if (best === 'malvarde')
    return isLacking('riktning') &&
      isDirection() &&
      others.some((other) => holdsLevels(other) || isTarget(other, evidence))
      ? one('riktning', 1)
      : [];
  // "Uppnått hittills" over figures, beside the assessment itself.
  if (best === 'bedomning' && others.some((other) => meansFirst(other, 'bedomning'))) {
    if (isLacking('utfall') && isFigures(column, evidence)) return one('utfall', 1);
    return isLacking('kommentar') && length >= 20 ? one('kommentar', 0.6) : [];
  }
  // "Budget 2024 | Bokslut 2024" beside indicators, over "≥ 80": what was budgeted is what was to be reached.
  if (best === 'IGNORERA') {
    const isBudget = /^budget|^budgeterat/.test(reading.header.key);
    const isLevel = evidence.isLevels(column) && evidence.conditions(column) >= 0.3;
    return isBudget && isLevel && isLacking('malvarde') ? one('malvarde', 1.3) : [];
  }
  if (best !== undefined || reading.header.words.length === 0) return [];
  if (isLacking('enhet') && evidence.units(column) >= 0.7) return one('enhet', 0.6);
  const named =
    cells.find((other) => meansFirst(other, 'indikator')) ?? cells.find((other) => meansFirst(other, 'delmal'));
  if (!others.some(holdsLevels) && named !== undefined && column > named.column && isTarget(cell, evidence))
    return one('malvarde', 0.6);
  // The one column of figures that nobody knows, in a table that says what is measured and what is to be reached.
  const isOnly = !others.some((other) => other.reading.candidates.length === 0 && isFigures(other.column, evidence));
  if (isLacking('utfall') && isOnly && named !== undefined && column > named.column && others.some(holdsLevels))
    if (isFigures(column, evidence)) return one('utfall', 0.6);
  if (isLacking('riktning') && isDirection()) return one('riktning', 0.6);
  if (isLacking('indikator') && isBetween(cell, cells) && isNames(column, evidence)) return one('indikator', 0.6);
  const isLast = cells.every((other) => other.column < column || !(says(other, 'utfall') || says(other, 'bedomning')));
  if (isLacking('kommentar') && isLast && length >= 20 && evidence.distinct(column) >= 0.3)
    return one('kommentar', 0.5);
  return [];
}

/** Figures in most rows, and no bounds. */
function isFigures(column: number, evidence: Evidence): boolean {
  return evidence.isLevels(column) && evidence.conditions(column) < 0.3;
}

function one(field: Field, score: number): Candidate[] {
  return [{ field, score }];
}

function meansFirst({ reading }: HeaderCell, field: Field): boolean {
  return reading.candidates[0]?.field === field && reading.candidates[0].score >= 0.6;
}

function says({ reading }: HeaderCell, field: Field): boolean {
  return reading.candidates.some((candidate) => candidate.field === field && candidate.score >= 0.6);
}

/** Levels under a header that speaks of a goal or a level, or conditions ("≥ 80", "högst 5") under any. */
function isTarget({ column, reading }: HeaderCell, evidence: Evidence): boolean {
  if (reading.candidates.length > 0) return false;
  const isNamed = reading.header.words.some((word) => /^mål|nivå/.test(word));
  return evidence.isLevels(column) && (isNamed || evidence.conditions(column) >= 0.3);
}

/** To the right of the delmål and left of every figure, in a table that measures something. */
function isBetween({ column }: HeaderCell, cells: readonly HeaderCell[]): boolean {
  const measures = cells.filter((other) => says(other, 'utfall') || says(other, 'malvarde'));
  const isAfter = cells.some((other) => other.column < column && says(other, 'delmal'));
  return isAfter && measures.length > 0 && measures.every((other) => other.column > column);
}

/** Names of things: words, most of them different, and neither goals, nämnder nor assessments. */
function isNames(column: number, evidence: Evidence): boolean {
  return (
    evidence.meanLength(column) >= 10 &&
    evidence.distinct(column) >= 0.5 &&
    evidence.resolving(column) < 0.3 &&
    evidence.committees(column) < 0.3 &&
    evidence.statusLike(column) < 0.3
  );
}
