/** All header variants of all 30 fields, one file per theme. */
import { assessmentsWords } from './headers-assessments.ts';
import { economyWords } from './headers-economy.ts';
import { goalsWords } from './headers-goals.ts';
import { measuresWords } from './headers-measures.ts';
import { resultsWords } from './headers-results.ts';
import { textsWords } from './headers-texts.ts';
import type { FieldWords } from './field-words.ts';

export const headerWords: readonly FieldWords[] = [
  ...goalsWords,
  ...measuresWords,
  ...resultsWords,
  ...assessmentsWords,
  ...textsWords,
  ...economyWords,
];
