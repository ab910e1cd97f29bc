/** What a table still lacks, when a column of it is guessed about. */
import type { Field } from '../../model/chain.ts';
import type { Evidence } from './evidence.ts';
import type { HeaderColumn } from './header-column.ts';
import { aWord, meansFirst } from '../headers/header-meaning.ts';
import type { HeaderCell } from '../headers/header-run.ts';

/** No other column is headed so. */
export function lacks(column: HeaderColumn, field: Field): boolean {
  return !column.others((other) => meansFirst(other, field, aWord));
}

/** "Årets nivå", where nothing else is to be reached. */
export function isLevel({ reading }: HeaderCell, column: HeaderColumn): boolean {
  return reading.header.key.endsWith('nivå') && lacks(column, 'malvarde');
}

/** No other column is the outcome: one of its own year may be an earlier one's, and one of assessments is none. */
export function lacksOutcome(column: HeaderColumn): boolean {
  return !column.others(
    (other) =>
      meansFirst(other, 'utfall', aWord) &&
      other.reading.header.year === null &&
      !isLevel(other, column) &&
      !isJudged(other, column.evidence),
  );
}

/** "Nämndens slutsats" over words of assessment explains nothing. */
export function lacksComment(column: HeaderColumn): boolean {
  return !column.others((other) => meansFirst(other, 'kommentar', aWord) && !isJudged(other, column.evidence));
}

function isJudged({ column }: HeaderCell, evidence: Evidence): boolean {
  return evidence.statusLike(column) >= 0.6;
}
