import type { Field } from '../model/chain.ts';
import { stemScores } from './header-composition.ts';
import { headerIndex } from './header-index.ts';
import type { Variant } from './header-index.ts';
import { joined } from './header-text.ts';
import type { NormalisedHeader } from './header-text.ts';
import { isSlip } from './likeness.ts';
import { wordsOf } from './text.ts';
import { headerQuestions, questionStarts } from './vocabulary/header-questions.ts';

export interface HeaderCandidate {
  readonly field: Field;
  /** 1.0 exact, 0.8 token set, 0.6 prefix; a little less for typos, extra captures and unseen compounds. */
  readonly score: number;
  /** The listed variant that it matched; "" for a composition of stems. */
  readonly variant: string;
}

/**
 * Every field that a header may mean, best first (domain §3.3). Close scores are left to the caller, who has the cells
 * below as evidence: "Mål", "Enhet", "Resultat" and "Status" each stand under several fields.
 */
export function scoreHeader(header: NormalisedHeader): readonly HeaderCandidate[] {
  const best = new Map<Field, HeaderCandidate>();
  const keep = (field: Field, score: number, variant: string) => {
    const known = best.get(field);
    if (score > 0.3 && (!known || score > known.score)) best.set(field, { field, score: round(score), variant });
  };
  if (header.key === '') return [];
  const { byKey, variants } = headerIndex();
  const words = corrected(header.words);
  const slip = words === header.words ? 1 : 0.95;
  const key = words === header.words ? header.key : joined(words);
  const fullKey = joined([...words, ...header.asides]);
  const whole = byKey.get(fullKey) ?? [];
  for (const variant of whole)
    if (variant.fullKey === fullKey) keep(variant.field, slip * exact(header, variant), variant.text);
    else keep(variant.field, slip * 0.6 * exact(header, variant), variant.text);
  // "Måluppfyllelse (värde)" is listed with its bracket: without it the words mean something else.
  const rest = whole.some((variant) => variant.fullKey === fullKey) ? 0.7 : 0.92;
  if (fullKey !== key)
    for (const variant of byKey.get(key) ?? [])
      if (variant.fullKey === variant.key) keep(variant.field, slip * rest * exact(header, variant), variant.text);
  for (const variant of variants) {
    const score = partial(header, words, key, variant);
    if (score > 0) keep(variant.field, slip * score, variant.text);
  }
  for (const [field, score] of stemScores(header, words)) keep(field, slip * score, '');
  // "Vad ska vi göra? (delmål)": the bracket says what the question does not.
  if (best.size === 0)
    for (const aside of header.asides)
      for (const variant of byKey.get(joined(aside.split(' '))) ?? [])
        if (variant.fullKey === variant.key) keep(variant.field, 0.85 * exact(header, variant), variant.text);
  if (header.words.length > 1 && questionStarts.has(header.words[0] as string)) {
    const asked = header.words.join(' ');
    for (const { field, pattern, score } of headerQuestions) if (pattern.test(asked)) keep(field, score, '');
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** The fields under which just these words are listed, whatever they may be a part of; empty for most texts. */
export function listedFields(text: string): readonly Field[] {
  const key = joined(wordsOf(text));
  if (key === '') return [];
  return (headerIndex().byKey.get(key) ?? []).filter((variant) => isPlain(variant, key)).map(({ field }) => field);
}

/** The variant is the words alone: no bracket, year or period belongs to it. */
function isPlain({ fullKey, needsYear, needsPeriod, unit }: Variant, key: string): boolean {
  return fullKey === key && !needsYear && !needsPeriod && unit === null;
}

/** Score of one field, 0 when it is no candidate. */
export function scoreHeaderAs(header: NormalisedHeader, field: Field): number {
  return scoreHeader(header).find((candidate) => candidate.field === field)?.score ?? 0;
}

/** The words are the variant's: what is left is whether year, period and unit are. */
function exact(header: NormalisedHeader, variant: Variant): number {
  const hasPeriod = header.period !== null;
  if (variant.needsYear && header.year === null && !hasPeriod) return 0.5;
  if (variant.needsPeriod && !hasPeriod) return 0.55;
  if (variant.isFullYear && header.period?.kind === 'delar') return 0.85;
  if (variant.unit !== null && header.unit !== variant.unit) return 0.6;
  let score = variant.isEarlierYear ? 0.88 : 1;
  if (!variant.needsPeriod && hasPeriod) score -= 0.03;
  if (!variant.needsYear && header.year !== null && !hasPeriod) score -= 0.02;
  if (variant.unit === null && header.unit !== null) score -= 0.03;
  return score;
}

/** Same words in another order 0.8; the header begins with the variant, or the variant with the header, 0.6 and less. */
function partial(header: NormalisedHeader, words: readonly string[], key: string, variant: Variant): number {
  const more = words.length - variant.words.length;
  if (variant.key === '' || variant.key === key) return 0;
  if (more === 0) return words.length > 1 && sameWords(words, variant.words) ? 0.8 * exact(header, variant) : 0;
  const begins = more > 0 && variant.key.length >= 4 && key.startsWith(variant.key) && isWholeWord(words, variant);
  if (begins && !isCutInGoalWord(words, variant))
    return exact(header, variant) * (0.55 + 0.2 * (variant.key.length / key.length));
  if (more < 0 && key.length >= 5 && variant.key.startsWith(key))
    return exact(header, variant) * (0.4 + 0.2 * (key.length / variant.key.length));
  return 0;
}

/** "Plan" begins "Plan för året", not "Planerad åtgärd"; longer words are inflected freely. */
function isWholeWord(words: readonly string[], variant: Variant): boolean {
  return variant.key.length >= 6 || variant.words.every((word, at) => words[at] === word);
}

/** "Resultatmål nr" begins with "Resultat" and is of goals all the same. */
function isCutInGoalWord(words: readonly string[], variant: Variant): boolean {
  const end = variant.words.at(-1) as string;
  return !isOfGoals(end) && words.some((word) => isOfGoals(word) && word.length > end.length && word.startsWith(end));
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word) => b.includes(word)) && b.every((word) => a.includes(word));
}

/** The header as it was meant: for what asks its words and not its score. */
export function withoutSlips(header: NormalisedHeader): NormalisedHeader {
  const words = corrected(header.words);
  return words === header.words ? header : { ...header, words, key: joined(words) };
}

/** Words with one typing slip put right against the vocabulary; the same array when there was nothing to do. */
function corrected(words: readonly string[]): readonly string[] {
  const known = headerIndex().words;
  if (words.every((word) => word.length < 6 || known.has(word))) return words;
  let changed = false;
  const result = words.map((word) => {
    if (word.length < 6 || known.has(word)) return word;
    for (const candidate of known)
      if (isSlip(word, candidate) && isOfGoals(word) === isOfGoals(candidate)) {
        changed = true;
        return candidate;
      }
    return word;
  });
  return changed ? result : words;
}

/** "Prestationsmål" is another word than "Prestationsmått", though two letters away. */
const isOfGoals = (word: string): boolean => /mål(?:et|en)?$/.test(word);

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
