/** The words of the product, by language. */
import type { SheetReason } from '../model/chain.ts';
import type { Language } from './language.ts';
import { en } from './en.ts';
import { sv, type Texts } from './sv.ts';

export type { Language } from './language.ts';
export { languages } from './language.ts';
export type { Texts } from './sv.ts';
export { formatNumber, formatPercent, wholePercent } from './numbers.ts';
export { clockTime, dayAndMonth, isoDate, longDate } from './dates.ts';
export { listed, plural } from './plural.ts';
export { phraseText } from './phrase.ts';
export type { Phrase, PhraseValues } from './phrase.ts';

const all: Readonly<Record<Language, Texts>> = { sv, en };

/** All texts in one language. */
export function texts(language: Language): Texts {
  return all[language];
}

/** Why a sheet was read or left out, for people. */
export function sheetReasonText(reason: SheetReason, language: Language): string {
  const { reading } = texts(language);
  const text = reading.reasons[reason.code];
  return reason.detail ? reading.reasonWith(text, reason.detail) : text;
}
