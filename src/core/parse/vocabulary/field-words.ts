import type { Field } from '../../model/chain.ts';

/** The ways one field's header is written, in Swedish and English. */
export interface FieldWords {
  readonly field: Field;
  readonly sv: readonly string[];
  readonly en: readonly string[];
}
