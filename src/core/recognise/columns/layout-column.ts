/** A column of a table, and what it was taken to be. */
import type { Field } from '../../model/chain.ts';
import type { PeriodReading } from '../../parse/index.ts';

export interface LayoutColumn {
  readonly column: number;
  readonly header: string;
  readonly field: Field;
  /** 0–1. */
  readonly confidence: number;
  readonly year: number | null;
  readonly period: PeriodReading | null;
  /** Unit that the header names. */
  readonly unit: string | null;
  readonly split: 'total' | 'part' | null;
  /** Its words are those of the field, and its cells are not, where another column's are. */
  readonly isBelied?: true;
  /** Goals and, under each, its measures. */
  readonly holdsBoth?: true;
  /** What a part of a split by sex is a part of: the field of the heading over it. */
  readonly partOf?: Field | undefined;
}
