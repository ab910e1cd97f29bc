/** Which goal a free text comes nearest. Thresholds: domain §3.4 (0.85 same, 0.60 suggested, margin 0.15). */
import { likeness } from '../likeness.ts';
import { sequenceLikeness } from '../sequence-likeness.ts';
import { bareText } from '../text.ts';
import { contentWords, phraseOf } from './content-words.ts';
import type { Named, RegisterIndex, TextEntry } from './register-index.ts';
import { exchangesWord, wordLikeness } from './word-likeness.ts';

/** What a text is worth that only repeats a part of a goal: suggested when all but a little of it is there. */
const partLikeness = 0.72;

export interface Nearest {
  readonly named: Named;
  readonly likeness: number;
  /** The best of another goal: 0 when there is none. */
  readonly second: number;
  readonly secondNamed: Named | null;
}

/** The nearest text of the register, or null when nothing is alike at all. */
export function nearestText(index: RegisterIndex, text: string): Nearest | null {
  const words = contentWords(text, index.boilerplate);
  if (words.length === 0) return null;
  const stripped = words.join(' ');
  let best: { named: Named; score: number; entry: TextEntry } | null = null;
  let second: { named: Named; score: number } | null = null;
  for (const entry of index.texts) {
    const score = alike(index, words, stripped, entry);
    if (best && sameTarget(best.named, entry.named)) {
      if (score > best.score) best = { named: best.named, score, entry };
    } else if (!best || score > best.score) {
      if (best) second = best;
      best = { named: entry.named, score, entry };
    } else if (!second || score > second.score) second = { named: entry.named, score };
  }
  const nearest = best && {
    named: best.named,
    likeness: best.score < same ? best.score : asSentence(index, text, words, best),
    second: second?.score ?? 0,
    secondNamed: second?.named ?? null,
  };
  if (nearest !== null && nearest.likeness >= unlike) {
    // A slip in a word that tells the goals apart weighs more than it is worth in a whole sentence.
    const slip = nearest.likeness < same ? misspelt(index, text) : null;
    return slip !== null && sameTarget(slip.named, nearest.named) ? slip : nearest;
  }
  return (
    misspelt(index, text) ??
    reworded(index, text, shortestSentence) ??
    alikeAsWritten(index, text) ??
    pieceOf(index, text) ??
    reworded(index, text, shortestPhrase) ??
    nearest
  );
}

/** From here on the two are taken to be the same (domain §3.4). */
export const same = 0.85;
/** From here on the goal is suggested. */
export const suggested = 0.6;
/** So far ahead of every other goal it is plainly the one that is meant. */
export const clearMargin = 0.15;

/**
 * The same telling words in other forms or another order are the goal said in one's own words: to be asked about, unless
 * the sentence also runs as the goal's does, the words that the goals share aside. With another word for one of the telling
 * ones ("Centralort" for "Centrum") it must run so as it stands. In the goal's own order and forms they say the goal.
 */
function asSentence(
  index: RegisterIndex,
  text: string,
  words: readonly string[],
  { score, entry, named }: { readonly score: number; readonly entry: TextEntry; readonly named: Named },
): number {
  if (!entry.isFullText || named.kind !== 'goals' || words.join(' ') === entry.stripped) return score;
  const bare = bareText(text);
  const runs = exchangesWord(words, entry.words)
    ? sequenceLikeness(bare, entry.bare)
    : sequenceLikeness(phraseOf(text, index.boilerplate), entry.phrase);
  return runs >= same || likeness(bare, entry.bare) >= same ? score : Math.min(score, almost);
}

/** Just under the same. */
const almost = 0.84;

/** Under this the telling words say nothing. */
const unlike = 0.6;
/** A slip or two in a whole sentence. */
const nearlyAll = 0.9;

/**
 * "Kalmar är en trygg komun": where hardly a word of a goal tells it from the others, a slip in one of the rest is as much
 * as all of it. Then the sentences as they stand are held against each other. Null when none, or more than one, is nearly it.
 */
function misspelt(index: RegisterIndex, text: string): Nearest | null {
  const bare = bareText(text);
  let best: Nearest | null = null;
  for (const { named, isFullText, bare: own } of index.texts) {
    const score = isFullText ? likeness(bare, own) : 0;
    if (score < nearlyAll || (best && sameTarget(best.named, named) && score <= best.likeness)) continue;
    if (best && !sameTarget(best.named, named)) return null;
    best = { named, likeness: score, second: 0, secondNamed: null };
  }
  return best;
}

/** A sentence is at least this many letters; two short names are alike by chance. */
const shortestSentence = 25;
/** So many are left of a short one without what the goals share, where nothing else tells. */
const shortestPhrase = 20;

/**
 * "Nora kommun ska vara transparent och kommunikativ där medborgarna känner tillit": too many of the telling words are
 * others, but the sentence runs as the goal's does. Null unless one goal is plainly ahead.
 */
function reworded(index: RegisterIndex, text: string, shortest: number): Nearest | null {
  const phrase = phraseOf(text, index.boilerplate);
  return phrase.length < shortest ? null : ahead(index, unlike, (entry) => sequenceLikeness(phrase, entry.phrase));
}

/** How alike two short sentences must be with every word in them. */
const asWritten = 0.7;

/**
 * "Kommunens resurser ska nyttjas klokt" for "Kommunens resurser ska användas effektivt": of a short goal little is left when
 * the register's common words are left out. Never taken for the same. Null unless one goal is plainly ahead.
 */
function alikeAsWritten(index: RegisterIndex, text: string): Nearest | null {
  const bare = bareText(text);
  if (bare.length < shortestSentence) return null;
  return ahead(index, asWritten, (entry) => Math.min(almost, sequenceLikeness(bare, entry.bare)));
}

/** Fewer letters than this stand in more than one sentence. */
const shortestPiece = 6;

/**
 * "Vi skapar ett" of "Vi skapar ett rikt liv": words cut out of one goal, which hold nothing that tells it from others or too
 * little of it. Null unless the goal is not much longer, and every other one plainly another.
 */
function pieceOf(index: RegisterIndex, text: string): Nearest | null {
  const bare = bareText(text);
  if (bare.length < shortestPiece) return null;
  const isCut = ({ bare: own }: TextEntry) => ` ${own} `.includes(` ${bare} `) || own.startsWith(bare);
  const isOne = index.texts.some((entry) => entry.isFullText && entry.named.kind === 'goals' && isCut(entry));
  if (!isOne) return null;
  const near = ahead(index, unlike, (entry) => Math.min(almost, sequenceLikeness(bare, entry.bare)));
  return near !== null && index.texts.some((entry) => sameTarget(entry.named, near.named) && isCut(entry))
    ? near
    : null;
}

/** The goal whose whole text scores best, when that is enough and every other goal is far behind. */
function ahead(index: RegisterIndex, least: number, scoreOf: (entry: TextEntry) => number): Nearest | null {
  const [best, second] = index.texts
    .filter(({ named, isFullText }) => isFullText && named.kind !== 'level')
    .map((entry) => ({ named: entry.named, score: scoreOf(entry) }))
    .sort((a, b) => b.score - a.score);
  if (!best || best.score < least || best.score - (second?.score ?? 0) < clearMargin) return null;
  return { named: best.named, likeness: best.score, second: 0, secondNamed: null };
}

/** The present goal that comes closest to a replaced one, as a suggestion; null when none is at all like it. */
export function nearestGoal(index: RegisterIndex, text: string): string | null {
  const words = contentWords(text, index.boilerplate);
  const stripped = words.join(' ');
  let best: { id: string; score: number } = { id: '', score: 0.45 };
  for (const entry of index.texts) {
    if (entry.named.kind !== 'goals') continue;
    const score = alike(index, words, stripped, entry);
    if (score > best.score) best = { id: entry.named.ids[0] as string, score };
  }
  return best.id === '' ? null : best.id;
}

function sameTarget(a: Named, b: Named): boolean {
  if (a.kind === 'goals' && b.kind === 'goals') return a.ids[0] === b.ids[0];
  if (a.kind === 'superseded' && b.kind === 'superseded') return a.text === b.text;
  return a.kind === 'level' && b.kind === 'level' && a.level === b.level;
}

function alike(index: RegisterIndex, words: readonly string[], stripped: string, entry: TextEntry): number {
  const letters = likeness(stripped, entry.stripped);
  // A short name must be nearly the same: one shared word of two says little.
  if (!entry.isFullText) return words.length > 6 || letters < 0.75 ? 0 : letters;
  // "Klimatsmart och miljövänlig": a part of the goal, too little to be sure of and enough to ask about.
  const part =
    entry.named.kind === 'goals' && words.length >= 2 ? partLikeness * covered(index, words, entry.words) : 0;
  return Math.max(letters, shared(index, words, entry.words), part);
}

/** Share of the telling words, weighted, that the two have in common; inflected forms count almost fully. */
function shared(index: RegisterIndex, a: readonly string[], b: readonly string[]): number {
  if (a.length < 2 || b.length < 2) return 0;
  const one = covered(index, a, b);
  const other = covered(index, b, a);
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}

function covered(index: RegisterIndex, from: readonly string[], by: readonly string[]): number {
  let sum = 0;
  let total = 0;
  for (const word of from) {
    const weight = index.weightOf(word);
    total += weight;
    let best = 0;
    for (const other of by) best = Math.max(best, wordLikeness(word, other));
    sum += weight * best;
  }
  return total === 0 ? 0 : sum / total;
}
