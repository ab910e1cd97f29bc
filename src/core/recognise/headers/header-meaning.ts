/** What the words of a header cell mean, by the likeliest field or by any. */
import type { Field } from '../../model/chain.ts';
import type { HeaderCell } from './header-run.ts';

/** From here on a header means what its words say, when the other columns are asked. */
export const aWord = 0.6;
/** Less than half a word is no word. */
export const leastWord = 0.5;

/** This is the likeliest meaning, with such a score (0–1) at least. */
export function meansFirst({ reading: { candidates } }: HeaderCell, field: Field, least = 0): boolean {
  return candidates[0]?.field === field && candidates[0].score >= least;
}

/** This is one of the meanings, with such a score (0–1) at least. */
export function mayMean({ reading: { candidates } }: HeaderCell, field: Field, least: number): boolean {
  return candidates.some((candidate) => candidate.field === field && candidate.score >= least);
}

/** "2024": a year and no word. */
export function isBareYear({ reading: { header } }: HeaderCell): boolean {
  return header.year !== null && header.words.length === 0;
}
