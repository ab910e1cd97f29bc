/** How alike two texts are. */
import { distance } from 'fastest-levenshtein';

/** 1 for equal texts, 0 for texts with nothing in common: 1 − edits ÷ length of the longer. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  // Texts of very different length cannot be alike: spare the quadratic work.
  if (Math.min(a.length, b.length) < longest * 0.4) return 0;
  return 1 - distance(a, b) / longest;
}

/**
 * One typing slip apart (two in words of ten letters or more), first letter equal; never for words under six letters. Two
 * neighbouring letters that have changed places are one slip.
 */
export function isSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 6 || b.length < 6 || a[0] !== b[0]) return false;
  const allowed = Math.min(a.length, b.length) >= 10 ? 2 : 1;
  return Math.abs(a.length - b.length) <= allowed && (distance(a, b) <= allowed || isTransposed(a, b));
}

/** Two neighbouring letters of `a` have changed places in `b`. */
function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
