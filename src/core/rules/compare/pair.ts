import type { IndicatorRow } from '../../model/chain.ts';

/** One indicator now and what it was in the previous report. */
export interface IndicatorPair {
  readonly now: IndicatorRow;
  readonly before: IndicatorRow;
  /** The name differs in substance: more than case, spaces, punctuation or a year. */
  readonly isReworded: boolean;
}
