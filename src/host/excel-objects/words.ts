import { invalidArgument } from '../executor/host-error.ts';

/** The word of an enum in its right spelling; another one is refused as Excel does. */
export function word(value: unknown, words: readonly string[]): string {
  const found = words.find((w) => w.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw invalidArgument();
  return found;
}
