import { wordPattern } from './letters.ts';
import type { PeriodKind } from '../model/period.ts';
import { ownTime } from './named-years.ts';
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
  /** Where the year is not said: that of a decision or a diary number, which may be the report's. */
  readonly asideYear?: number;
}

/** Texts about when something was decided, begins or is planned: their dates are no period that is reported. */
const otherDates = wordPattern(
  /(?:^| )(?:gäller fr|gäller från|from och med|från och med|fr\.? ?o\.? ?m|antag\w*|beslut\w*|fastställ\w*|utskriv\w*|upprätta\w*|reviderad\w*|giltig\w*|datum|dnr|diarienr)(?= |:|,|$)/,
);

/**
 * The period that a title, header or file name names: "Delårsrapport per den 31 augusti 2025", "bokslut 2024", "T2",
 * "Utfall jan–aug". Everything that ends before 31 December is delår (decision 3.13). Null when it names none: a year alone does not.
 * Years that stand with other things, a plan or a decision, are not the period's where another one is.
 */
export function parsePeriodText(text: string): PeriodReading | null {
  const plain = normaliseText(text);
  let time = takeTime(plain);
  const short = time.word !== null && isOneYear(time) ? null : spelledOut(text);
  const form = short ?? plain;
  if (short !== null) time = takeTime(form);
  if (time.word === null && time.month === null && time.endMonth === null) return null;
  if (isOneYear(time) && !otherTimes.test(form)) return periodOf(time, otherDates.test(form));
  const own = ownTime(form);
  if (own.text === form) return periodOf(time, otherDates.test(form));
  const reading = periodOf(takeTime(own.text), otherDates.test(own.text));
  return reading && (own.aside === null ? reading : { ...reading, asideYear: own.aside });
}

/** Without these a lone year is the text's own, and nothing needs to be told apart. */
const otherTimes =
  /vision|agenda|målbild|mandat|inför|kommande|nästa|antag|beslut|fastst|utskriv|uppr[äa]tta|revider|giltig|dat|ändra|justera|godkän|behandla|publicera|signera|inlämna|sammantr|protokoll|version|utkast|tryckt|from|fr\.? ?o|från|jämför|jfr|jmf|fg|f\.g|föregående|förra|tidigare|fjol|dnr|diarie|ärende|§|\d[/:]\d|\d-\d{3}/;

function isOneYear({ years }: TimeTokens): boolean {
  return years.every((year) => year === years[0]);
}

const abbreviation = /(?<![\p{L}\d])(ÅR|ÅB|VB|DR|DÅ)[ -]?(?:20)?(\d\d)(?!\d)/u;

/** "ÅR 2024", "VB24", "DR 2025": report names as people shorten them. In capitals only, and not where all is in capitals. */
function spelledOut(text: string): string | null {
  const plain = text.normalize('NFC').trim();
  const found = abbreviation.exec(plain);
  if (!found || (plain.length > 10 && plain === plain.toUpperCase())) return null;
  const word = /^D/.test(found[1] as string) ? 'delårsrapport' : 'årsbokslut';
  return normaliseText(plain.replace(abbreviation, `${word} 20${found[2]}`));
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
