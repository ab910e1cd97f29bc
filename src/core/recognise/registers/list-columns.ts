/** What the columns of a list of goals hold. */
import type { Field } from '../../model/chain.ts';

export interface RegisterColumns {
  readonly headerRow: number;
  /** The goals' texts. */
  readonly text: number;
  /** -1 when the list has no such column. */
  readonly id: number;
  readonly shortName: number;
  readonly area: number;
  readonly level: number;
  /** Last day that a goal applies: it is replaced after that. */
  readonly until: number;
  /** Whether each goal still applies: "Utgått", "2019–2022"; left out when the list does not say. */
  readonly validity?: number;
  /** What is said of each goal beside its name: "Mål | Beskrivning"; left out when the list has no such column. */
  readonly said?: number;
  /** Goals that the level's column calls overarching are goals beside the others; left out when they stand above them. */
  readonly countsOverarching?: true;
  readonly headers: readonly { readonly column: number; readonly text: string; readonly field: Field }[];
}
