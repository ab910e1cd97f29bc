/**
 * The periods that a text names, where it names several: "tertial 1, tertial 2 och helår", "Delår/bokslut 2024", "(T1–T3)". A
 * word for a report and its day are one ("Delårsrapport, augusti 2024"). The one place that tells them apart, for titles and
 * for names of files and sheets.
 */
import { letters } from './letters.ts';
import { bokslutWords, d2, delarWords, m2, y4 } from './period-tokens.ts';
import { plainDashes } from './text.ts';
import { monthPattern } from './vocabulary/month-words.ts';

const L = `[${letters}]`;
const edge = `(?<![${letters}\\d])`;
const end = `(?![${letters}\\d])`;

const parts = `(?:tertial|kvartal|delår|halvår)`;
const listed = `(?: ?(?:och|samt|,|/|&|\\+) ?(?:per |vid )?(?:(?:hel|del|halv)?år|(?:års)?bokslut)${end})*`;
/** "Per tertial", "varje delår och bokslut", "kvartalsvis": says how often, and is of no period. "Per tertial 2" is of one. */
const howOften = new RegExp(
  `${edge}(?:(?:per (?:tertial|kvartal)|(?:varje|samtliga|alla|årets|tre) ${parts}${L}*)${end}(?! ?[1-4]${end})${listed}|${parts}s?vis${L}*)`,
  'g',
);

export function withoutHowOften(form: string): string {
  return form.replace(howOften, ' ; ');
}

const report = `(?:srapport(?:en)?|suppföljning(?:en)?|sbokslut(?:et)?|rapport(?:en)?|uppföljning(?:en)?|bokslut(?:et)?)?`;
const series = `(?:t|q|kv|tertial(?: nr)?${report}|kvartal${report}|delår${report}|delrapport|(?:prognos|uppföljning)(?:srapport|stillfälle)?)`;
const connects = `(?:,? ?(?:och|samt|eller) |[,/&+;] ?|-)`;
/** A figure that ends there and is no day: "Tertial 2, 1 januari – 31 augusti". */
const figure = `[1-4](?![${letters}\\d%:.]|[/-]\\d| ?(?:${monthPattern})${end})`;
const numberList = new RegExp(`${edge}(${series}) ?([1-4])((?: ?(?:${connects}|till )\\s?(?:\\1 ?)?${figure})+)`, 'g');

/** "Tertial 1, 2 och 3", "T1-T3": each with its word. */
function spelledOut(form: string): string {
  return form.replace(numberList, (_, word: string, first: string, rest: string) => {
    const numbers = [Number(first)];
    for (const [, isSpan, number] of rest.matchAll(/(-|till )?[^\d]*([1-4])/g)) {
      const [from, to] = [numbers.at(-1) as number, Number(number)];
      if (isSpan !== undefined) for (let between = from + 1; between < to; between++) numbers.push(between);
      numbers.push(to);
    }
    return numbers.map((number) => `${word} ${number}`).join(', ');
  });
}

/** "Delår- och årsbokslut", "hel-/delår": half a word, whose other half stands in the next. */
const halfWord = new RegExp(`${edge}(del|hel|halv|års?)-(?= ?(?:och|samt|&|/|\\+) ?(?:del|hel|halv|års))`, 'g');
/** A forecast or a goal for the year in a report before it, or what it is compared with, is no report of it. */
const notReported = new RegExp(
  `${edge}(?:helårs?(?:prognos|mål|bedömning|budget|värde)${L}*|(?:prognos${L}*|mål|bedömning|målvärde${L}*)(?: för| på| av| vid| mot| till)? ${bokslutWords}|(?:inför|jämför${L}*(?: med)?|jfr|jmf|mot|från|föregående|förra|fg) (?:års? )?${bokslutWords})`,
  'g',
);

/** What names a period: a month or a day, one of a series, a word for a report before the year's end, one for the year's. */
type Sort = 'day' | 'numbered' | 'delar' | 'bokslut';
const short = `(?: ?['-]?2\\d)?${end}`;
const mention = new RegExp(
  [
    `(?<day>${edge}(?:${y4}[-./]?(?:0[1-9]|1[0-2])(?:[-./]?(?:0[1-9]|[12]\\d|3[01]))?${end}|${d2}[./-]${m2}[./-]${y4}${end}|(?:3[01]|2[89])/${m2}${end}|(?:${d2}(?:\\.|:e)? ?-?)?(?:${monthPattern})\\.?${short}))`,
    `(?<numbered>${edge}(?:${series} ?[1-4]${short}|[1-3](?::a|:e|a|e)? tertial${L}*))`,
    `(?<delar>(?<!${L})${delarWords})`,
    `(?<bokslut>(?<!${L})${bokslutWords})`,
  ].join('|'),
  'g',
);

/** Words between two that are listed: "vid delår och vid bokslut", "delårsrapport 2024 samt underlag till årsredovisning". */
const fillers = new RegExp(
  `${edge}(?:20\\d\\d|per|den|vid|i|för|till|av|utfall|uppföljning|rapport|underlag|avstämning|slutligt?)${end}`,
  'g',
);

/** How two that follow each other are joined: surely two, two where the text lists others, or one. */
function joinOf(a: Sort, b: Sort, between: string): 'sure' | 'maybe' | null {
  const sign = between.replace(fillers, '').replace(/[\s().:]/g, '');
  if (/^-?,?(?:och|samt|eller|resp|respektive|&|\+)$/.test(sign)) return 'sure';
  const isMixed = (a === 'day') !== (b === 'day');
  if (sign === '') {
    if (a === 'numbered' && b === 'numbered') return 'sure';
    return a === 'numbered' && b === 'bokslut' ? 'maybe' : null;
  }
  // "Delår (30/6), bokslut (31/12)": the day in brackets is the first one's.
  if (a === 'day' && b !== 'day' && /^-?[,/;|-]+$/.test(sign) && /^\s*\)/.test(between)) return 'sure';
  if (/^-+$/.test(sign) ? a === 'day' || b === 'day' : !/^-?[,/;|]+$/.test(sign)) return null;
  if (isMixed || a === b) return isMixed || a === 'delar' || a === 'bokslut' ? 'maybe' : 'sure';
  // "Tertialrapport, T3": the word for all of them and the one.
  return a === 'delar' && b === 'numbered' ? 'maybe' : 'sure';
}

const mayList = new RegExp(`[,/&+;|-]|${edge}(?:och|samt|eller|resp)${L}*${end}|[1-4] ${L}`);

/** The text in parts of which each names one period; empty when it does not name several. */
export function partsOfPeriods(text: string): readonly string[] {
  const plain = plainDashes(text).replaceAll('_', ' ');
  if (!mayList.test(plain)) return [];
  const form = spelledOut(plain)
    .replace(halfWord, (_, half: string) => (half.startsWith('år') ? 'årsbokslut' : `${half}år`))
    .replace(notReported, ' · ');
  const found = [...form.matchAll(mention)].map(({ 0: said, index, groups }) => ({
    sort: Object.keys(groups ?? {}).find((sort) => groups?.[sort] !== undefined) as Sort,
    from: index,
    to: index + said.length,
  }));
  const joins = found.map((one, at) => {
    const before = found[at - 1];
    return before ? joinOf(before.sort, one.sort, form.slice(before.to, one.from)) : null;
  });
  if (!joins.includes('sure')) return [];
  const starts = [0, ...found.flatMap(({ from }, at) => (joins[at] === null ? [] : [from]))];
  return starts.map((from, at) => form.slice(from, starts[at + 1]));
}
