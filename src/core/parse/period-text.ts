import { wordPattern } from './letters.ts';
import type { PeriodKind } from '../model/period.ts';
import { daysIn, takeTime } from './period-tokens.ts';
import type { TimeTokens } from './period-tokens.ts';
import { normaliseText } from './text.ts';

export interface PeriodReading {
  readonly kind: PeriodKind;
  /** Four digits; null when the text does not say. */
  readonly year: number | null;
  /** Last day covered, ISO date; null when there is no year. */
  readonly through: string | null;
  /** "08-31": the day without its year. */
  readonly monthDay: string;
}

/** Texts about when something was decided, begins or is planned: their dates are no period that is reported. */
const otherDates = wordPattern(
  /(?:^| )(?:gäller fr|gäller från|from och med|från och med|fr\.? ?o\.? ?m|antag\w*|beslut\w*|fastställ\w*|utskriv\w*|upprätta\w*|reviderad\w*|giltig\w*|datum|dnr|diarienr)(?= |:|,|$)/,
);

/**
 * The period that a title, header or file name names: "Delårsrapport per den 31 augusti 2025", "bokslut 2024", "T2",
 * "Utfall jan–aug". Everything that ends before 31 December is delår (decision 3.13). Null when it names none: a year alone does not.
 */
export function parsePeriodText(text: string): PeriodReading | null {
  const form = normaliseText(text);
  const time = takeTime(form);
  const short = time.word === null ? abbreviated(text) : null;
  if (short === null) return periodOf(time, otherDates.test(form));
  return periodOf({ ...time, word: short.word, years: time.years.length > 0 ? time.years : [short.year] });
}

const abbreviation = /(?<![\p{L}\d])(ÅR|ÅB|VB|DR|DÅ)[ -]?(?:20)?(\d\d)(?!\d)/u;

/** "ÅR 2024", "VB24", "DR 2025": report names as people shorten them. In capitals only, and not where all is in capitals. */
function abbreviated(text: string): { readonly word: PeriodKind; readonly year: number } | null {
  const plain = text.normalize('NFC').trim();
  const found = abbreviation.exec(plain);
  if (!found || (plain.length > 10 && plain === plain.toUpperCase())) return null;
  return { word: /^D/.test(found[1] as string) ? 'delar' : 'arsbokslut', year: 2000 + Number(found[2]) };
}

/** The period that time tokens make. `isAside`: its dates concern something else, only words for the kind count. */
export function periodOf(time: TimeTokens, isAside = false): PeriodReading | null {
  const month = isAside || !time.isPeriodEnd ? null : (time.month ?? time.endMonth);
  if (month === null && time.word === null) return null;
  const endsYear = month === 12 || (month === null && time.word === 'arsbokslut');
  // "Bokslut 2024, augusti" does not happen; "Delårsrapport" beside a December date is the day it was printed.
  const isBokslut = time.word === 'arsbokslut' ? month === null || month === 12 : endsYear && time.word === null;
  const kind: PeriodKind = isBokslut ? 'arsbokslut' : 'delar';
  const last = isBokslut ? 12 : month === null || month === 12 ? 8 : month;
  const year = time.years.length > 0 ? Math.max(...time.years) : null;
  const day = time.day !== null && time.month === last && !isAside && time.isPeriodEnd ? time.day : daysIn(last, year);
  const monthDay = `${String(last).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { kind, year, through: year === null ? null : `${year}-${monthDay}`, monthDay };
}
