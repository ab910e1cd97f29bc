import { en } from './en.ts';
import { sv } from './sv.ts';
import type { Words } from './sv.ts';

export type { Words };
export type Language = 'sv' | 'en';

export const wordsOf: Readonly<Record<Language, Words>> = { sv, en };
/** As office.js and number formats name it. */
export const localeOf: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-US' };
