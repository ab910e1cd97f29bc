/**
 * Finds years, days and periods in a text and takes them out: "Utfall per den 31 aug 2025 (%)" leaves "utfall per den (%)".
 * One pass, longest forms first, so that the same figures are never read twice.
 */
import { letters } from './letters.ts';
import { monthByWord, monthPattern } from './vocabulary/month-words.ts';

/** What a text says of time, before it is made into a period. */
export interface TimeTokens {
  /** All years that were named, in order. */
  readonly years: readonly number[];
  /** Last month named (1–12) and its day when given. */
  readonly month: number | null;
  readonly day: number | null;
  /** A word for the kind: delår, bokslut, tertial … */
  readonly word: 'delar' | 'arsbokslut' | null;
  /** T1–T3, Q1–Q4, delår 1–2 or halvår: the month it ends. */
  readonly endMonth: number | null;
  /** The day was said to be a period's end (per, t.o.m.) or is one. */
  readonly isPeriodEnd: boolean;
  /** Words of the text that remain. */
  readonly rest: string;
}

const lastDay = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Last day of a month; 29 February in leap years. */
export function daysIn(month: number, year: number | null): number {
  const isLeap = year !== null && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (lastDay[month - 1] as number);
}

const edge = `(?<![${letters}\\d])`;
const end = `(?![${letters}\\d])`;
export const y4 = '(?:19|20)\\d\\d';
export const m2 = '(?:0?[1-9]|1[0-2])';
export const d2 = '(?:0?[1-9]|[12]\\d|3[01])';
/** A pattern for words and figures that stand alone. */
export const at = (body: string) => new RegExp(`${edge}${body}${end}`, 'g');

const isoDay = at(`(${y4})[-./]?(0[1-9]|1[0-2])[-./]?(0[1-9]|[12]\\d|3[01])`);
const shortDay = at(`(2\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])`);
const dayFirst = at(`(${d2})[./-](${m2})[./-](${y4}|2\\d)`);
const dayMonthWord = at(`(${d2})(?:\\.|:e)? ?-?(${monthPattern})\\.?(?:[ '-]*(${y4}|(?<=['-])2\\d|2\\d))?`);
const daySlash = at(`(3[01]|2[89])\\/(${m2})(?:[ '-]+(${y4}|2\\d))?`);
const yearMonth = at(`(${y4})[-./]?(0[1-9]|1[0-2])`);
const shortMonth = at(`(2[3-9]|3\\d)(0[1-9]|1[0-2])`);
const yearSpan = at(`(${y4}|2\\d) ?[/–—-] ?(${y4}|2\\d)`);
const monthWord = at(`(${monthPattern})\\.?(?:[ ]*['-]?(2\\d)(?!\\d))?`);
const year = new RegExp(`(?<!\\d)(${y4})(?!\\d)`, 'g');
const shortYear = new RegExp(`(?:'|(?<=[${letters}\\d])-|(?<=\\s)-|(?<=\\())(2\\d)(?![\\d${letters}%,.-])`, 'g');
const tertial = at("(?:t ?|tertial(?:rapport|uppföljning|bokslut)? ?|tertial nr )([1-3])(?:[ ]*['-]?(2\\d)(?!\\d))?");
const tertialFirst = at(`([1-3])(?::a|:e|a|e)? tertial[${letters}]*`);
const quarter = at('(?:q ?|kvartal(?:srapport|suppföljning|sbokslut)? ?|kv ?)([1-4])');
const monthCount = at(`(1[0-2]|[3-9]|tre|fyra|sex|åtta|nio|tio|tolv)[ -]?mån(?:ad[${letters}]*)?`);
const countWords: Readonly<Record<string, number>> = { tre: 3, fyra: 4, sex: 6, åtta: 8, nio: 9, tio: 10, tolv: 12 };
/** Where the year is followed up in numbered prognoses, the second is the delår's and the third October's. */
const numberedReport = at('(?:prognos|uppföljning)s?(?:rapport|tillfälle)? ?(?:nr ?)?([1-3])');
const reportEnds: readonly number[] = [4, 8, 10];
const partReport = at('(?:delår|delårsrapport|delårsbokslut|delårsuppföljning|delrapport) ?([12])');
/** Words for a report before the end of the year, and for the year's own. */
export const delarWords = `(?:delår[${letters}]*|halvår[${letters}]*|tertial[${letters}]*|kvartal[${letters}]*|interim report)`;
export const bokslutWords = `(?:helår[${letters}]*|årsbokslut[${letters}]*|bokslut[${letters}]*|årsredovisning[${letters}]*|årsrapport[${letters}]*|årsuppföljning[${letters}]*|verksamhetsberättelse[${letters}]*|årsberättelse[${letters}]*|årsanalys[${letters}]*|årssammanställning[${letters}]*|annual report|full year)`;
const delarWord = new RegExp(`(?<![${letters}])${delarWords}`, 'g');
const bokslutWord = new RegExp(`(?<![${letters}])${bokslutWords}`, 'g');

/** Reads the time out of a text in comparison form. */
export function takeTime(form: string): TimeTokens {
  const years: number[] = [];
  let month: number | null = null;
  let day: number | null = null;
  let endMonth: number | null = null;
  let word: TimeTokens['word'] = null;
  let rest = ` ${form.replaceAll('_', ' ')} `;
  const said = /(?:^|[\s(])(?:per(?: den)?|t\.? ?o\.? ?m\.?|till och med|tom) (?=\d)/.test(rest);
  const addYear = (text: string | undefined) => {
    if (text) years.push(text.length === 2 ? 2000 + Number(text) : Number(text));
  };
  const take = (pattern: RegExp, found: (groups: readonly (string | undefined)[]) => void) => {
    rest = rest.replace(pattern, (...parts: unknown[]) => {
      found(parts.slice(1, -2) as string[]);
      return ' ';
    });
  };
  const setDay = (d: string | undefined, m: number) => {
    month = m;
    day = Number(d);
  };
  // Most texts hold no figure at all: only months and words are looked for in them.
  const hasFigures = /\d/.test(rest);
  if (hasFigures) {
    take(isoDay, ([y, m, d]) => (addYear(y), setDay(d, Number(m))));
    take(shortDay, ([y, m, d]) => (addYear(y), setDay(d, Number(m))));
    take(dayFirst, ([d, m, y]) => (addYear(y), setDay(d, Number(m))));
    take(dayMonthWord, ([d, m, y]) => (addYear(y), setDay(d, monthByWord.get(m as string) as number)));
    take(daySlash, ([d, m, y]) => (addYear(y), setDay(d, Number(m))));
    take(yearMonth, ([y, m]) => (addYear(y), (month = Number(m))));
    take(yearSpan, ([a, b]) => (addYear(a), addYear(b)));
    take(shortMonth, ([y, m]) => (addYear(y), (month = Number(m))));
    // "Inom fyra månader" is how long something takes; with a year it is how much of it is reported.
    if (/(?<!\d)(?:19|20)\d\d(?!\d)/.test(rest))
      take(monthCount, ([n]) => (endMonth = countWords[n as string] ?? Number(n)));
    take(numberedReport, ([n]) => ((word = 'delar'), (endMonth = reportEnds[Number(n) - 1] as number)));
    take(partReport, ([n]) => ((word = 'delar'), (endMonth = n === '1' ? 4 : 8)));
    take(tertial, ([n, y]) => (addYear(y), (endMonth = Number(n) * 4)));
    take(tertialFirst, ([n]) => (endMonth = Number(n) * 4));
    take(quarter, ([n]) => (endMonth = Number(n) * 3));
  }
  take(monthWord, ([m, y]) => (addYear(y), (month = monthByWord.get(m as string) as number)));
  if (hasFigures) {
    take(year, ([y]) => addYear(y));
    take(shortYear, ([y]) => addYear(y));
  }
  const delar = rest.search(delarWord);
  const bokslut = rest.search(bokslutWord);
  if (delar >= 0 && (bokslut < 0 || delar <= bokslut)) word = 'delar';
  else if (bokslut >= 0) word = 'arsbokslut';
  if (/halvår/.test(rest)) endMonth = 6;
  const isPeriodEnd = day === null || said || day === daysIn(month ?? 1, years.at(-1) ?? null);
  return { years, month, day, word, endMonth, isPeriodEnd, rest: rest.replace(/\s+/g, ' ').trim() };
}
