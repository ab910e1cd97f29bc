/** Labels down the left side of a card, where a table has headers. */
import type { Field } from '../../model/chain.ts';

export interface SideLabel {
  readonly row: number;
  readonly column: number;
  /** Another label stands beside it on the row, from this column on: "Målvärde | 80 | Utfall | 82". */
  readonly end: number;
  /** `IGNORERA` where the words are not known: what stands beside it may tell. */
  readonly field: Field;
  /** The label without its colon and running number: "Indikator 2:" is one more "Indikator". */
  readonly key: string;
}

export interface SideLabels {
  readonly column: number;
  readonly labels: readonly SideLabel[];
}
