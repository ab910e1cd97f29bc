/** Where years stand in a text, with their days and months: "2024–2027", "31 augusti 2025", "dnr KS 2026/45". */
import { letters } from './letters.ts';
import { at, d2, daysIn, m2, y4 } from './period-tokens.ts';
import { monthByWord, monthPattern } from './vocabulary/month-words.ts';

export interface WrittenYear {
  readonly from: number;
  readonly to: number;
  readonly form: 'year' | 'span' | 'diary' | 'month' | 'day';
  /** The last one of a span. */
  readonly year: number;
  /** Years that a span reaches over; 1 for other forms. */
  readonly length: number;
  readonly month: number | null;
  /** A day within a month: nothing is reported until then. */
  readonly isMidMonth: boolean;
}

type Groups = readonly (string | undefined)[];
type Seen = Pick<WrittenYear, 'form' | 'year'> & Partial<WrittenYear>;

const full = (text: string | undefined) => (text?.length === 2 ? 2000 + Number(text) : Number(text));
const monthOf = (text: string | undefined) => monthByWord.get(text as string) ?? Number(text);

function day(y: string | undefined, m: string | undefined, d: string | undefined): Seen {
  const [year, month] = [full(y), monthOf(m)];
  return { form: 'day', year, month, isMidMonth: Number(d) !== daysIn(month, year) };
}

function month(y: string | undefined, m: string | undefined): Seen {
  return { form: 'month', year: full(y), month: monthOf(m) };
}

/** A mandate has four years; what was planned for longer is written in full. */
const longestShort = 5;

/** Null when the second is not after the first. */
function span(a: string | undefined, b: string | undefined): Seen | null {
  const [first, last] = [full(a), full(b)];
  const isSpan = last > first && (b?.length === 4 || last - first <= longestShort);
  return isSpan ? { form: 'span', year: last, length: last - first + 1 } : null;
}

const diary = (y: string | undefined): Seen => ({ form: 'diary', year: full(y) });

/** "KS 2026/45" is a diary number, "plan 2026/27" two years. */
const diaryOrSpan = ([y, n]: Groups) =>
  n === undefined ? diary(y) : (/^\d\d(?:\d\d)?$/.test(n) && span(y, n)) || diary(y);

const keeper = `(?!(?:per|för|tom|den|mål|av|och|år|i|från|till|plan|${monthPattern})[ /-])[${letters}]{1,4}[ /-]?`;
const numbered = `(?:dnr|diarien(?:umme)?r|diarie|ärende(?:nr|nummer)?)[.:]* ?(?:[${letters}]{1,8}[ /-]?)?`;

/** Longest forms first, so that the same figures are never read twice. */
const patterns: readonly (readonly [RegExp, (groups: Groups) => Seen | null])[] = [
  [at(`${numbered}(?:(${y4})(?:[-/:.]\\d{1,6})+|\\d{1,6}[-/:](${y4}))`), ([a, b]) => diary(a ?? b)],
  [new RegExp(`§§? ?\\d{1,4}[-/:](${y4})(?!\\d)`, 'g'), ([y]) => diary(y)],
  [at(`(${y4})[-./]?(0[1-9]|1[0-2])[-./]?(0[1-9]|[12]\\d|3[01])`), ([y, m, d]) => day(y, m, d)],
  [at(`(2\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])`), ([y, m, d]) => day(y, m, d)],
  [at(`(${d2})[./-](${m2})[./-](${y4}|2\\d)`), ([d, m, y]) => day(y, m, d)],
  [at(`(${d2})(?:\\.|:e)? ?-?(${monthPattern})\\.?[ '-]*(${y4}|2\\d)`), ([d, m, y]) => day(y, m, d)],
  [at(`(3[01]|2[89])/(${m2})[ '-]+(${y4}|2\\d)`), ([d, m, y]) => day(y, m, d)],
  [at(`${keeper}(${y4})(?:[/:](\\d{1,6})|-(?:\\d{3}|00\\d\\d|\\d{5,6}))`), diaryOrSpan],
  [at(`(${y4})[/:](\\d{3,6}|1[3-9]|[2-9]\\d)`), diaryOrSpan],
  [
    at(`(${y4}|2\\d) ?(?:[/-]|till(?: och med)?|t\\.? ?o\\.? ?m\\.?) ?(${y4}|[23]\\d)(?!%| års? )`),
    ([a, b]) => span(a, b),
  ],
  [at(`(${monthPattern})\\.?[ ]*['-]?(${y4}|2\\d)`), ([m, y]) => month(y, m)],
  [at(`(${y4}) (${monthPattern})`), ([y, m]) => month(y, m)],
  [at(`(${y4})[-./]?(0[1-9]|1[0-2])`), ([y, m]) => month(y, m)],
  [at(`(2[3-9]|3\\d)(0[1-9]|1[0-2])`), ([y, m]) => month(y, m)],
  [new RegExp(`(?<!\\d)(${y4})(?!\\d)`, 'g'), ([y]) => ({ form: 'year', year: full(y) })],
  [
    new RegExp(`(?:'|(?<=[${letters}\\d])-|(?<= )-|(?<=\\())(2\\d)(?![\\d${letters}%,.-])`, 'g'),
    ([y]) => ({ form: 'year', year: full(y) }),
  ],
];

/** In the order they stand; `form` has plain dashes. */
export function writtenYears(form: string): WrittenYear[] {
  const found: WrittenYear[] = [];
  let rest = form;
  for (const [pattern, meaning] of patterns)
    rest = rest.replace(pattern, (text: string, ...parts: unknown[]) => {
      const seen = meaning(parts.slice(0, -2) as Groups);
      if (seen === null) return text;
      const from = parts.at(-2) as number;
      found.push({ length: 1, month: null, isMidMonth: false, ...seen, from, to: from + text.length });
      return '·'.repeat(text.length);
    });
  return found.sort((a, b) => a.from - b.from);
}
