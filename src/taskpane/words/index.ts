import type { Language } from '../../core/i18n/language.ts';
import { en } from './en.ts';
import { sv, type Words } from './sv.ts';

export type { Words } from './sv.ts';

const all: Readonly<Record<Language, Words>> = { sv, en };

/** The pane's own words; those of statuses, sheets, fields and rules are the core's. */
export function words(language: Language): Words {
  return all[language];
}
