/** How alike two words are, by their letters: the same, forms of each other, or others. */
import { likeness } from '../likeness.ts';

/** 1 for the same word, about 0.9 for another form of it (barn, barns, barnen; verksamhet, verksamheten), else 0. */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const stem = Math.min(a.length, b.length);
  let common = 0;
  while (common < stem && a[common] === b[common]) common++;
  if (common >= 4 && common >= stem - 2 && Math.abs(a.length - b.length) <= 5) return 0.9;
  if (stem >= 6 && common >= 5 && common >= Math.max(a.length, b.length) * 0.55) return 0.75;
  return stem >= 6 && likeness(a, b) >= 0.8 ? 0.85 : 0;
}

/** So alike are two words when one of them is the other misspelt: "öpen". */
const misspelt = 0.6;
/** What forms of a word differ by: "utvecklas", "utvecklingen". "Centralort" is no form of "centrum". */
const ending =
  /^(?:[aeio]?[nrst]?s?|(?:er|ar|or)na|ade|ande|ende|n?ing(?:en|ar|arna)?|(?:lig|isk|iv)(?:a|t)?|het(?:en|er)?)$/;
const shortestStem = 4;

/** In `a` stands another word for one of `b`: "centralort" for "centrum". Words left out or added are none, nor parts of compounds. */
export function exchangesWord(a: readonly string[], b: readonly string[]): boolean {
  return hasOther(a, b) && hasOther(b, a);
}

function hasOther(words: readonly string[], among: readonly string[]): boolean {
  return words.some((word) => !among.some((other) => isForm(word, other)));
}

function isForm(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a) || likeness(a, b) >= misspelt) return true;
  let common = 0;
  while (a[common] === b[common]) common++;
  return common >= shortestStem && ending.test(a.slice(common)) && ending.test(b.slice(common));
}
