import { beginningOf } from './beginning.ts';
import { parseUnit } from './units.ts';
import { periodOf } from './period-text.ts';
import type { PeriodReading } from './period-text.ts';
import { leadingYears } from './named-years.ts';
import { takeTime } from './period-tokens.ts';
import type { TimeTokens } from './period-tokens.ts';
import { spelledOut } from './vocabulary/header-abbreviations.ts';
import { bareText, normaliseText, plainDashes } from './text.ts';
import { latinPattern } from './letters.ts';

export interface NormalisedHeader {
  /** As it stood. */
  readonly original: string;
  /** What is compared: folded, without year, period, unit, parentheses and trailing marks. */
  readonly words: readonly string[];
  /** The words without any space or hyphen: KF-mål, KF mål and KFmål are one. */
  readonly key: string;
  /** The latest year of the header's own ("Utfall 2023", "Mål 2023–2026" → 2026, "Utfall 2024 (mål 2025)" → 2024); null when none. */
  readonly year: number | null;
  readonly period: PeriodReading | null;
  /** Unit in a parenthesis, after a comma or last: "Utfall (%)" → "%"; null when none. */
  readonly unit: string | null;
  /** Parentheses that were no unit, year or period: "KF-mål (nr)" → ["nr"]. */
  readonly asides: readonly string[];
}

/** Words that say nothing in a header once the year or period is gone: "Resultat per", "Utfall t.o.m.". */
const fillers = new Set(['per', 'den', 'tom', 'fom', 't', 'o', 'm', 'och', 'i', 'år', 'för', 'ack', 'ackumulerat']);
const periodWord = latinPattern(
  /^(?:delår\p{L}*|helår\p{L}*|halvår\p{L}*|bokslut\p{L}*|årsbokslut\p{L}*|tertial|kvartal)$/u,
);
const genitiveColon = latinPattern(/(?<=\p{L}):(?=s(?!\p{L}))/gu);
const joint = latinPattern(/(?<=\p{L}{2})s(?=(?:mål|nr|nummer|värde|nivå|tal|id)(?:$|\p{L}))/gu);
const loneUnit = /^(.*\S) ?(%|tkr|mnkr|mkr|procent)$/;

/** A header as it is compared (domain §3.3): time, unit and brackets captured first, then marks and s-foge evened out. */
export function normaliseHeader(text: string): NormalisedHeader {
  const form = spelledOut(plainDashes(normaliseText(beginningOf(text)))).replace(/\bf\.? ?g\.?(?= )/g, 'fg');
  const brackets: string[] = [];
  const open = form.replace(/[([]([^)\]]*)[)\]]/g, (_, inner: string) => (brackets.push(inner.trim()), ' '));
  const time = takeTime(brackets.length > 0 ? `${open} | ${brackets.join(' | ')}` : open);
  const [head = '', ...insides] = time.rest.split('|').map((part) => part.trim());
  const asides: string[] = [];
  let unit: string | null = null;
  insides.forEach((inside, index) => {
    const known = parseUnit(brackets[index] ?? inside);
    if (known) unit ??= known.name;
    else if (bareText(inside) !== '' && !fillers.has(bareText(inside))) asides.push(bareText(inside));
  });
  const bare = head.replace(/[\s:*.,;-]*(?:\d?\)?|(?<!m)[¹²³⁴-⁹†‡]+)[\s:*.,;]*$/, '');
  const last = loneUnit.exec(bare);
  if (last && unit === null) unit = parseUnit(last[2] as string)?.name ?? null;
  const own = time.years.some((one) => one !== time.years[0]) ? ownOf(time, open) : time;
  const period = periodOf(own);
  const words = headerWords(last ? (last[1] as string) : bare, own.years.length > 0 || period !== null);
  const year = own.years.length > 0 ? Math.max(...own.years) : null;
  return { original: text, words, key: joined(words), year, period, unit, asides };
}

/** "Utfall 2024 (mål 2025)" is of 2024: what stands in brackets, or with another word than the header's first, is of other things. */
function ownOf(time: TimeTokens, open: string): TimeTokens {
  const years = [...leadingYears(open)];
  return years.length === 0 ? time : { ...takeTime(open), years };
}

function headerWords(head: string, hasTime: boolean): string[] {
  // KF:s is one word; "≥/≤" and "#" are headers too, though no words.
  const bare = bareText(head.replace(genitiveColon, ''));
  const words = bare === '' ? [head.replace(/ /g, '')].filter((sign) => sign !== '') : bare.split(' ');
  if (!hasTime) return words;
  // "Utfall delår" is an utfall of a period; "Bokslut" alone stays a word.
  const rest = words.filter((word, index) => (index === 0 || !fillers.has(word)) && !periodWord.test(word));
  return rest.length > 0 ? rest : words;
}

/** Words as one key: no spaces, and no s-foge before mål, nr, värde and id (nämndsmål = nämndmål). */
export function joined(words: readonly string[]): string {
  return words.join('').replace(joint, '');
}
