/** "Övergripande strategi 2: Vi möter invånarna med respekt": the kommun's own word for its goals, a goal's number, its text. */
import { normaliseText } from '../text.ts';
import { belowFullmaktige } from './level-word.ts';
import { latinPattern } from '../letters.ts';

export interface OwnNumber {
  /** Lower case: "övergripande strategi". */
  readonly label: string;
  readonly id: string;
  /** "" for a number alone. */
  readonly text: string;
}

const numbered = latinPattern(
  /^(\p{L}[\p{L} :-]{2,38}?),? *(?:(?:nr|nummer)\.? *)?(\d{1,2}(?:[.:][1-9]\d?)*)(?:[.):]?$|[.):]\s+[–-]?\s*|\s+[–-]\s+|\s+(?=["”“«]?\p{Lu}))(\S.{2,})?$/u,
);
const digit = /\d/;

/** Numbered too, and no word for a goal. */
const noGoal =
  /(?:not|tabell|diagram|figur|bilaga|sida|steg|fas|etapp|kvartal|tertial|vecka|åtgärd|uppdrag|projekt|insats|kommentar|grupp|mått|nyckeltal|tal)$/iu;

/** Null for a text that is not written so, and where the word is for what others than fullmäktige decide. */
export function ownNumbered(text: string): OwnNumber | null {
  const found = digit.test(text) ? numbered.exec(text.trim()) : null;
  if (!found) return null;
  const [, label = '', id = '', rest = ''] = found;
  return belowFullmaktige.test(label) || noGoal.test(label) ? null : { label: normaliseText(label), id, text: rest };
}

/**
 * The text from its number on, where the word before it is what the goals are called: "Strategi 2: …" under a list of
 * "Övergripande strategier" is "2: …". The same text otherwise.
 */
export function afterOwnWord(text: string, word: string): string {
  const [whole = '', label = ''] = beforeNumber.exec(text) ?? [];
  if (label === '' || belowFullmaktige.test(label) || stemOf(label) !== word) return text;
  return text.slice(whole.length).replace(again, (said, other: string) => (stemOf(other) === word ? '' : said));
}

/** "Strategi 1 och strategi 3". */
const again = latinPattern(/(\p{L}+) (?=\d{1,2}(?!\d))/gu);

const beforeNumber = latinPattern(/^\s*(\p{L}[\p{L} :-]{2,38}?) *(?:(?:nr|nummer)\.? *)?(?=\d{1,2}(?!\d))/u);

/** "Löfte", "Önskat läge", but not "Mål", which every level is called. */
export const isTelling = (stem: string): boolean => stem.length >= 3 && stem !== 'mål';

/** The last word without its endings: "Stadens utmaningar" and "Utmaning" are called the same. */
export function stemOf(text: string): string {
  const last = text.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  return last.replace(/(?:arna|erna|orna|ar|er|or|en|et|na|n|e)$/, '');
}
