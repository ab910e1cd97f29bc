/** Dates for people from ISO texts; no Date, so the machine's clock and zone cannot matter. */
import type { Language } from './language.ts';

const months = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

/** "2026-11-25T16:42:00" → "2026-11-25". */
export function isoDate(iso: string): string {
  return iso.slice(0, 10);
}

/** "2026-11-25T16:42:00" → "kl. 16.42" (sv), "16:42" (en); "" when the text has no time. */
export function clockTime(iso: string, language: Language): string {
  const found = /T(\d{2}):(\d{2})/.exec(iso);
  if (!found) return '';
  return language === 'sv' ? `kl. ${found[1]}.${found[2]}` : `${found[1]}:${found[2]}`;
}

/** "2026-08-31" → "31 augusti 2026", "31 August 2026". */
export function longDate(iso: string, language: Language): string {
  return `${dayAndMonth(iso, language)} ${iso.slice(0, 4)}`;
}

/** "2026-08-31" → "31 augusti", "31 August". */
export function dayAndMonth(iso: string, language: Language): string {
  return `${Number(iso.slice(8, 10))} ${months[language][Number(iso.slice(5, 7)) - 1] ?? ''}`;
}
