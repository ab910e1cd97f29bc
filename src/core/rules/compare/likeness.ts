import { normaliseText } from '../../parse/index.ts';

/** How like two names are, 0–1: the better of shared words (by their stems) and shared pairs of letters. */
export function nameLikeness(a: string, b: string): number {
  return Math.max(dice(stems(a), stems(b)), dice(letterPairs(a), letterPairs(b)));
}

/** Words that are in most names and say nothing about which measure it is. */
const emptyWords = new Set([
  'andel',
  'antal',
  'i',
  'av',
  'på',
  'för',
  'som',
  'med',
  'och',
  'per',
  'en',
  'ett',
  'om',
  'är',
]);

/** First letters of each word: Swedish inflects and compounds at the end (nöjda, nöjdhet). */
function stems(text: string): string[] {
  const words = normaliseText(text).split(/[^\p{L}\d]+/u);
  return words.filter((word) => word !== '' && !emptyWords.has(word)).map((word) => word.slice(0, 5));
}

function letterPairs(text: string): string[] {
  const letters = normaliseText(text).replace(/[^\p{L}\d]+/gu, ' ');
  const pairs: string[] = [];
  for (let i = 0; i + 1 < letters.length; i++) pairs.push(letters.slice(i, i + 2));
  return pairs;
}

/** Dice's coefficient of two bags: twice what they share over what they hold. */
function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const item of a) left.set(item, (left.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of b) {
    const count = left.get(item) ?? 0;
    if (count > 0) {
      shared++;
      left.set(item, count - 1);
    }
  }
  return (2 * shared) / (a.length + b.length);
}
