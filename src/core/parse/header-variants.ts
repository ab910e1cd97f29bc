/** The vocabulary of headers, normalised as a sheet's own headers are. The build of the command line works it out beforehand. */
import type { Field } from '../model/chain.ts';
import { joined, normaliseHeader } from './header-text.ts';
import { headerWords } from './vocabulary/headers.ts';

export interface Variant {
  readonly field: Field;
  /** As it is listed. */
  readonly text: string;
  readonly words: readonly string[];
  readonly key: string;
  /** With its parentheses: "KF-mål (nr)" → "kfmålnr". */
  readonly fullKey: string;
  /** What the header must also have: a year, an earlier year, a period, a unit. */
  readonly needsYear: boolean;
  readonly isEarlierYear: boolean;
  readonly needsPeriod: boolean;
  readonly isFullYear: boolean;
  readonly unit: string | null;
}

export function headerVariants(): Variant[] {
  return headerWords.flatMap(({ field, sv, en }) => [...sv, ...en].map((text) => variantOf(field, text)));
}

function variantOf(field: Field, text: string): Variant {
  const header = normaliseHeader(text.replace(/\{år(?:-1)?\}/, '2024').replace('{period}', 'T2'));
  return {
    field,
    text,
    words: header.words,
    key: header.key,
    fullKey: joined([...header.words, ...header.asides]),
    needsYear: header.year !== null && header.period === null,
    isEarlierYear: text.includes('{år-1}'),
    needsPeriod: header.period !== null,
    isFullYear: header.period?.kind === 'arsbokslut',
    unit: header.unit,
  };
}
