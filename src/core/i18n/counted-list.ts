/** "2 fel, 1 varning och 3 upplysningar": counts in a row, of which those that are none are left out. */
import type { Phrase } from './phrase.ts';

/** A count, and the words after its number. */
export type Counted<Key extends string> = readonly [Key, Phrase<Key>];

/**
 * The list as a phrase, which is empty when all are none.
 * @param and between the last two: "och"
 * @param goesOn the list goes on from words that stand before it, as from "4 uppnås" in "4 uppnås och 1 inte uppnås"
 */
export function countedList<Key extends string>(
  and: string,
  items: readonly Counted<Key>[],
  goesOn = false,
): Phrase<Key> {
  const keys = items.map(([key]) => key);
  return items.map(([key, words], i) => {
    const before = whereNone(keys.slice(i + 1), [` ${and} `], [', ']);
    const separator = goesOn ? before : whereNone(keys.slice(0, i), [], before);
    return { zero: key, none: [], some: [...separator, { say: key }, ...words] };
  });
}

/** `then` where all the counts are none, else `otherwise`. */
function whereNone<Key extends string>(keys: readonly Key[], then: Phrase<Key>, otherwise: Phrase<Key>): Phrase<Key> {
  return keys.reduceRight<Phrase<Key>>((none, zero) => [{ zero, none, some: otherwise }], then);
}
