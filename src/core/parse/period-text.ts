import { wordPattern, latinPattern } from './letters.ts';
import type { PeriodKind } from '../model/period.ts';
import { beginningOf } from './beginning.ts';
import { partsOfPeriods, withoutHowOften } from './named-periods.ts';
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
  /** All periods of a text that names several ("T1, T2 och bokslut"), of which it is as much the one as the other. */
  readonly among?: readonly PeriodReading[];
  /** "Delår" among several, with no day of its own: whichever the report has. */
  readonly isAnyDay?: boolean;
}

/** Texts about when something was decided, begins or is planned: their dates are no period that is reported. */
const otherDates = wordPattern(
  /(?:^| )(?:gäller fr|gäller från|from och med|från och med|fr\.? ?o\.? ?m|antag\w*|beslut\w*|fastställ\w*|utskriv\w*|upprätta\w*|reviderad\w*|giltig\w*|datum|dnr|diarienr)(?= |:|,|$)/,
);

/**
 * The period that a title, header or file name names: "Delårsrapport per den 31 augusti 2025", "bokslut 2024", "T2",
 * "Utfall jan–aug". Everything that ends before 31 December is delår (decision 3.13). Null when it names none: a year alone does not.
 * Years that stand with other things, a plan or a decision, are not the period's where another one is. Of several periods it is
 * the last one's, with all of them beside.
 */
export function parsePeriodText(written: string): PeriodReading | null {
  const text = beginningOf(written);
  const plain = normaliseText(text);
  let time = takeTime(plain);
  const short = time.word !== null && isOneYear(time) ? null : spelledOut(text);
  let form = short ?? plain;
  if (short !== null) time = takeTime(form);
  if (isNoTime(time)) return null;
  const once = withoutHowOften(form);
  if (once !== form) time = takeTime((form = once));
  if (isNoTime(time)) return null;
  const own = isOneYear(time) && !otherTimes.test(form) ? null : ownTime(form);
  const said = own?.text ?? form;
  const reading = severalPeriods(said) ?? periodOf(said === form ? time : takeTime(said), otherDates.test(said));
  return reading && (own === null || own.aside === null ? reading : { ...reading, asideYear: own.aside });
}

function isNoTime({ word, month, endMonth }: TimeTokens): boolean {
  return word === null && month === null && endMonth === null;
}

/** Null when the text names one period or none. */
function severalPeriods(form: string): PeriodReading | null {
  const parts = partsOfPeriods(form);
  if (parts.length === 0) return null;
  const years = parts.flatMap((part) => takeTime(part).years);
  const year = years.length > 0 ? Math.max(...years) : null;
  const found = new Map<string, PeriodReading>();
  for (const part of parts) {
    const time = takeTime(part);
    const reading = periodOf(time, otherDates.test(part));
    if (reading === null || (reading.year ?? year) !== year) continue;
    const { kind, monthDay } = reading;
    const isAnyDay = kind === 'delar' && time.month === null && time.endMonth === null;
    const through = year === null ? null : `${year}-${monthDay}`;
    found.set(isAnyDay ? '' : monthDay, { kind, year, through, monthDay, ...(isAnyDay ? { isAnyDay } : {}) });
  }
  const all = [...found.values()];
  // "Delårsrapport 31 augusti och årsredovisning": the word and the day are of one.
  const among = all.filter((one) => !one.isAnyDay || !all.some((other) => other !== one && other.kind === 'delar'));
  if (among.length < 2) return null;
  const last = among.reduce((a, b) => (a.monthDay > b.monthDay ? a : b));
  return { ...last, among };
}

/** Without these a lone year is the text's own, and nothing needs to be told apart. */
const otherTimes =
  /vision|agenda|målbild|mandat|inför|kommande|nästa|antag|beslut|fastst|utskriv|uppr[äa]tta|revider|giltig|dat|ändra|justera|godkän|behandla|publicera|signera|inlämna|sammantr|protokoll|version|utkast|tryckt|from|fr\.? ?o|från|jämför|jfr|jmf|fg|f\.g|föregående|förra|tidigare|fjol|dnr|diarie|ärende|§|\d[/:]\d|\d-\d{3}/;

function isOneYear({ years }: TimeTokens): boolean {
  return years.every((year) => year === years[0]);
}

const abbreviation = latinPattern(/(?<![\p{L}\d])(ÅR|ÅB|VB|DR|DÅ)[ -]?(?:20)?(\d\d)(?!\d)/u);

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
  // "Tertialrapport T3" ends the year.
  const isLastPart = time.month === null && time.endMonth === 12;
  const isOwnWord = time.word === null || isLastPart;
  const isBokslut = time.word === 'arsbokslut' ? month === null || month === 12 : endsYear && isOwnWord;
  const kind: PeriodKind = isBokslut ? 'arsbokslut' : 'delar';
  const last = isBokslut ? 12 : month === null || month === 12 ? 8 : month;
  const year = time.years.length > 0 ? Math.max(...time.years) : null;
  const day = time.day !== null && time.month === last && !isAside && time.isPeriodEnd ? time.day : daysIn(last, year);
  const monthDay = `${String(last).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { kind, year, through: year === null ? null : `${year}-${monthDay}`, monthDay };
}
