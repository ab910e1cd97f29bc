import type { Field } from '../model/chain.ts';
import type { PeriodReading } from './period-text.ts';

export interface NormalisedHeader {
  /** As it stood. */
  readonly original: string;
  /** What is compared: folded, without year, period, unit, parentheses, trailing marks; hyphens and spaces equal. */
  readonly words: readonly string[];
  /** The words joined with one space. */
  readonly key: string;
  /** Year that was captured ("Utfall 2023", "Mål -26"); null when none. The latest when there are several. */
  readonly year: number | null;
  readonly period: PeriodReading | null;
  /** Unit in a parenthesis or after a comma: "Utfall (%)" → "%"; null when none. */
  readonly unit: string | null;
  /** Parentheses that were no unit, year or period: "KF-mål (nr)" → ["nr"]. */
  readonly asides: readonly string[];
}

export interface HeaderCandidate {
  readonly field: Field;
  /** 1.0 exact, 0.8 token set, 0.6 prefix; a little less for typos and unseen compounds. */
  readonly score: number;
  /** The variant it matched; "" for a composition. */
  readonly variant: string;
}

export function normaliseHeader(text: string): NormalisedHeader {
  return { original: text, words: [], key: '', year: null, period: null, unit: null, asides: [] };
}

/** Every field the header may mean, best first; ties keep both (the caller adds evidence from the cells). */
export function scoreHeader(_header: NormalisedHeader): readonly HeaderCandidate[] {
  return [];
}

/** Score of one field, 0 when it is no candidate. */
export function scoreHeaderAs(header: NormalisedHeader, field: Field): number {
  return scoreHeader(header).find((candidate) => candidate.field === field)?.score ?? 0;
}
