/**
 * A sentence with counts in it, said once and used twice: as text (pane, command line, cached values) and as an Excel
 * formula (src/core/report/phrase-formula.ts). So the words in the cell and the words Excel works out cannot differ.
 */
export type PhrasePart<Key extends string> =
  | string
  /** The value itself. */
  | { readonly say: Key }
  /** One wording when the number is 1, another for all else. */
  | { readonly count: Key; readonly one: Phrase<Key>; readonly other: Phrase<Key> }
  /** One wording when the number is 0, another for all else. */
  | { readonly zero: Key; readonly none: Phrase<Key>; readonly some: Phrase<Key> }
  /** One wording when two numbers are equal, another for all else. */
  | { readonly equal: readonly [Key, Key]; readonly same: Phrase<Key>; readonly differ: Phrase<Key> };

export type Phrase<Key extends string> = readonly PhrasePart<Key>[];

export type PhraseValues<Key extends string> = Readonly<Record<Key, number | string>>;

/** The phrase in words. */
export function phraseText<Key extends string>(phrase: Phrase<Key>, values: PhraseValues<Key>): string {
  return phrase
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('say' in part) return String(values[part.say]);
      if ('count' in part) return phraseText(values[part.count] === 1 ? part.one : part.other, values);
      if ('zero' in part) return phraseText(values[part.zero] === 0 ? part.none : part.some, values);
      return phraseText(values[part.equal[0]] === values[part.equal[1]] ? part.same : part.differ, values);
    })
    .join('');
}
