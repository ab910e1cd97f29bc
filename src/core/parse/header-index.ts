/** The vocabulary of headers made searchable: normalised once, when the module is first used. */
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

let built: {
  readonly variants: readonly Variant[];
  readonly byKey: ReadonlyMap<string, readonly Variant[]>;
  readonly words: ReadonlySet<string>;
} | null = null;

/** All variants, those of each key, and every word that stands in one. */
export function headerIndex() {
  built ??= build();
  return built;
}

function build() {
  const variants = headerWords.flatMap(({ field, sv, en }) => [...sv, ...en].map((text) => variantOf(field, text)));
  const byKey = new Map<string, Variant[]>();
  const words = new Set<string>();
  for (const variant of variants) {
    for (const key of new Set([variant.key, variant.fullKey])) {
      const list = byKey.get(key);
      if (list) list.push(variant);
      else byKey.set(key, [variant]);
    }
    for (const word of variant.words) words.add(word);
  }
  return { variants, byKey, words };
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
