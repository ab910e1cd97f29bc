/**
 * "Mätpunkt", "Önskat läge", "Vart vill vi?": a header whose words nobody has listed, or mistook. What stands under it, and
 * which column the table still lacks, may be enough to know it by.
 */
import type { Field } from '../../model/chain.ts';
import { isNames } from './column-looks.ts';
import type { Evidence } from './evidence.ts';
import { mistakenWords } from './guess-mistaken-words.ts';
import { unlistedWords } from './guess-unlisted-words.ts';
import type { Guess, HeaderColumn } from './header-column.ts';
import { aWord, leastWord, mayMean, meansFirst } from '../headers/header-meaning.ts';
import type { HeaderCell } from '../headers/header-run.ts';

export function unknownHeader(column: HeaderColumn): Guess[] {
  const isListed = column.best !== undefined && column.best.score >= leastWord;
  const guess = namedByPlace(column) ?? (isListed ? mistakenWords(column) : unlistedWords(column));
  return guess === null ? [] : [guess];
}

/** In a table where nothing is a delmål or an indicator: texts left of all figures, the last of them what is measured. */
function namedByPlace({ cell, cells, evidence }: HeaderColumn): Guess | null {
  // "Ambitionsmål" over figures is no goal, though its word is one's.
  const isGoal = (other: HeaderCell) => meansFirst(other, 'delmal', aWord) && !evidence.isLevels(other.column);
  if (cells.some((other) => isGoal(other) || meansFirst(other, 'indikator', aWord))) return null;
  const unnamed = namesBefore(cells, evidence);
  if (unnamed.at(-1) === cell) return { field: 'indikator', score: 1 };
  return unnamed.at(-2) === cell ? { field: 'delmal', score: 1 } : null;
}

/** Texts left of all figures under words that nobody knows: the last are what is measured, those before them the goals. */
function namesBefore(cells: readonly HeaderCell[], evidence: Evidence): HeaderCell[] {
  const names = cells.filter(
    ({ column, reading: { candidates } }) =>
      (candidates[0] === undefined || candidates[0].score < (figureFields.has(candidates[0].field) ? 0.9 : 0.8)) &&
      isNames(column, evidence),
  );
  const from = names[0]?.column ?? 0;
  const figures = cells.filter((other) => other.column > from && isResult(other));
  const first = Math.min(...figures.filter((other) => !names.includes(other)).map(({ column }) => column));
  return names.filter(({ column }) => column < first);
}

/** Over sentences these words are mistaken: "Önskat läge". */
const figureFields: ReadonlySet<Field> = new Set<Field>(['malvarde', 'utfall', 'basvarde', 'prognos']);

function isResult(cell: HeaderCell): boolean {
  return (['malvarde', 'utfall', 'bedomning'] as const).some((field) => mayMean(cell, field, aWord));
}
