/**
 * The years that a text names, with what each is: "Mål 2024–2027, delårsrapport 2025" reports 2025 and has goals for a span of
 * years. The one place that tells them apart, for titles, names of files and sheets, and headers.
 */
import { plainDashes } from './text.ts';
import { yearWords } from './vocabulary/year-words.ts';
import type { FoundYearWord } from './vocabulary/year-words.ts';
import { writtenYears } from './written-years.ts';
import type { WrittenYear } from './written-years.ts';

/**
 * `reported` stands with a word for a report; `dated` is a day or month that ends, with no word; `plain` has neither; `planned`
 * is a budget's, a plan's or a goal's; `span` is a mandate's or a plan's; `ahead` a vision's or what a report prepares;
 * `decided` the day when something was decided or printed; `diary` a diary number's; `compared` what is compared with.
 */
export type YearRole = 'reported' | 'dated' | 'plain' | 'planned' | 'span' | 'ahead' | 'decided' | 'diary' | 'compared';

export interface NamedYear {
  readonly year: number;
  readonly role: YearRole;
  /** The year with the word that says what it is. */
  readonly from: number;
  readonly to: number;
  /** Not said what it is but by the year before: "bokslut 2024 och 2025". */
  readonly isListed: boolean;
  readonly written: WrittenYear;
}

const endsClause = /[,;()|]| - |(?<=[^ .]{4})\.(?= )/g;
const lists = /^[ ,&/]*(?:och|samt|resp(?:ektive)?\.?)?[ ,&/]*$/;
const december = 12;

/** `text` in comparison form. */
export function namedYears(text: string): NamedYear[] {
  const form = plainDashes(text).replaceAll('_', ' ');
  const years = writtenYears(form);
  const words = yearWords(form).filter((word) => !years.some(({ from, to }) => word.from < to && word.to > from));
  const named: NamedYear[] = [];
  let free = 0;
  for (const [index, written] of years.entries()) {
    const next = years[index + 1]?.from ?? form.length;
    const before = words.filter((word) => word.from >= free && word.to <= written.from);
    const after = words.filter((word) => word.from >= written.to && word.to <= next);
    const follows = wordAfter(form.slice(written.to, next), after, written, index + 1 < years.length);
    const word = follows?.isSure ? follows.word : (governingWord(form, before, written.from) ?? follows?.word);
    free = word !== undefined && word.from >= written.to ? word.to : written.to;
    const previous = named.at(-1);
    const listed =
      word === undefined && previous !== undefined && written.form === 'year' && previous.written.form !== 'span'
        ? lists.test(form.slice(previous.written.to, written.from))
        : false;
    const role = listed ? (previous as NamedYear).role : roleOf(written, word?.kind, form.slice(written.to));
    const own = word?.kind === role ? word : written;
    named.push({
      year: written.year,
      role,
      from: Math.min(written.from, own.from),
      to: Math.max(written.to, own.to),
      isListed: listed,
      written,
    });
  }
  return named;
}

/** The last word before the year, unless one earlier in the clause governs what comes after it. */
function governingWord(form: string, before: readonly FoundYearWord[], to: number): FoundYearWord | undefined {
  const last = before.at(-1);
  if (last === undefined) return undefined;
  const clause = Math.max(0, ...[...form.slice(0, to).matchAll(endsClause)].map(({ index }) => index));
  return before.findLast((word) => word.governs && word.from >= clause) ?? last;
}

/** "2025 års delårsrapport" surely; "2026 budget, 2025 delår" where the word is not the next year's. */
function wordAfter(
  between: string,
  after: readonly FoundYearWord[],
  { to }: WrittenYear,
  hasNext: boolean,
): { readonly word: FoundYearWord; readonly isSure: boolean } | null {
  const [word, other] = after;
  if (word === undefined) return null;
  const gap = between.slice(0, word.from - to);
  if (/^:?s? års? (?:[^ ,;()|]+ )?$/.test(gap)) return { word, isSure: true };
  if (!/^[^,;:()|.-]*$/.test(gap)) return null;
  const isLast = hasNext && other === undefined && !/[,;:()|.]|- /.test(between.slice(word.to - to));
  return isLast ? null : { word, isSure: false };
}

function roleOf(
  { form, month, isMidMonth }: WrittenYear,
  word: FoundYearWord['kind'] | undefined,
  after: string,
): YearRole {
  if (form === 'diary' || form === 'span') return form;
  if (word === 'decided' || word === 'compared' || word === 'ahead') return word;
  if (month === null) return word ?? 'plain';
  if (isMidMonth && (word !== 'reported' || /^[ ,]*§/.test(after))) return 'decided';
  if (word === 'planned' && month === december) return 'planned';
  return word === 'reported' ? 'reported' : 'dated';
}

/** How near to being what is reported; undefined for what never is. */
const rank: Partial<Record<YearRole, number>> = { reported: 0, dated: 1, plain: 2, planned: 3 };

export interface OwnTime {
  /** The text without the years that are not what it reports. */
  readonly text: string;
  /** A year that may be the report's where nothing says it: of the decision, of the diary number. */
  readonly aside: number | null;
}

/** What a text in comparison form says of the time that it reports. */
export function ownTime(text: string): OwnTime {
  const named = namedYears(text);
  if (named.length === 0) return { text, aside: null };
  const kept = nearest(named);
  const latest = Math.max(...kept.map(({ year }) => year));
  const isOwn = (one: NamedYear) => one.year === latest && (kept.includes(one) || one.role === 'dated');
  const cut = named.filter((one) => !isOwn(one));
  const aside = kept.length > 0 ? [] : named.flatMap((one) => (mayBeReports(one) ? one.year : []));
  return { text: without(text, cut, named), aside: aside.length > 0 ? Math.max(...aside) : null };
}

/** The years that a text in comparison form may report: those said to be, else those with no word, else those planned. */
export function ownYears(text: string): ReadonlySet<number> {
  return new Set(nearest(namedYears(text)).map(({ year }) => year));
}

/** The years that a header is of: a target's are those planned. None where it has but a span. */
export function leadingYears(header: string): ReadonlySet<number> {
  const named = namedYears(header).filter(({ role }) => rank[role] !== undefined);
  const isTarget = named[0]?.role === 'planned';
  return new Set((isTarget ? named.filter(({ role }) => role === 'planned') : nearest(named)).map(({ year }) => year));
}

function nearest(named: readonly NamedYear[]): readonly NamedYear[] {
  const best = Math.min(...named.map(({ role }) => rank[role] ?? Infinity));
  return best === Infinity ? [] : named.filter(({ role }) => rank[role] === best);
}

/** A year and the next ("läsår 2024/25") are seldom a plan's. */
function mayBeReports({ role, written }: NamedYear): boolean {
  return role === 'decided' || role === 'diary' || (role === 'span' && written.length === 2);
}

/** Each with its word, unless it shares that with the year after. */
function without(text: string, cut: readonly NamedYear[], all: readonly NamedYear[]): string {
  let rest = '';
  let at = 0;
  for (const one of cut) {
    const isShared = all[all.indexOf(one) + 1]?.isListed === true;
    const [from, to] = isShared ? [one.written.from, one.written.to] : [one.from, one.to];
    rest += `${text.slice(at, Math.max(at, from))} ; `;
    at = Math.max(at, to);
  }
  return rest + text.slice(at);
}
