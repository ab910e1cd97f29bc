/** Small words that the rules' texts are built from. */
import type { Field } from '../model/chain.ts';
import type { Status } from '../model/status.ts';
import { formatNumber, listed, longDate, texts } from './index.ts';
import type { RuleLanguage } from './rules-text.ts';

const statusWords: Readonly<Record<RuleLanguage, Record<Status, string>>> = {
  sv: {
    uppfyllt: 'uppfyllt',
    delvis: 'delvis uppfyllt',
    ej: 'ej uppfyllt',
    kanEjBedomas: 'kan ej bedömas',
    ejAktuell: 'ej aktuell',
  },
  en: {
    uppfyllt: 'met',
    delvis: 'partly met',
    ej: 'not met',
    kanEjBedomas: 'cannot be assessed',
    ejAktuell: 'not applicable',
  },
};

/** A status inside a sentence: "delvis uppfyllt". */
export function statusWord(status: Status, language: RuleLanguage): string {
  return statusWords[language][status];
}

/** A field's name as a column header. */
export function fieldName(field: string, language: RuleLanguage): string {
  return texts(language).reading.fields[field as Field] ?? field;
}

/** "a", "a och b", "a, b och c" of a list joined with "|". */
export function list(joined: string, language: RuleLanguage, last = language === 'sv' ? 'och' : 'and'): string {
  return listed(
    joined.split('|').filter((item) => item !== ''),
    last,
  );
}

/** Each of the joined texts cited and in quotation marks. */
export function quotedEach(joined: string): string {
  return joined
    .split('|')
    .map((text) => `"${cited(text)}"`)
    .join('|');
}

export function listOr(joined: string, language: RuleLanguage): string {
  return list(joined, language, language === 'sv' ? 'eller' : 'or');
}

export function countOf(joined: string): number {
  return joined === '' ? 0 : joined.split('|').length;
}

/** A text from a cell inside a sentence: on one line, and cut at a word when it is a whole paragraph. */
export function cited(text: string, longest = 90): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=[^.])\.$/, '');
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[ ,;:–-]+$/, '')} …`;
}

/** A number written by JavaScript as people read it: "0.87 %" → "0,87 %" in Swedish. Other texts are left as they are. */
export function numeral(text: string, language: RuleLanguage): string {
  const number = /^(-?\d+(?:\.\d+)?)( %)?$/.exec(text);
  return number ? formatNumber(Number(number[1]), language, 6) + (number[2] ?? '') : inSentence(cited(text));
}

/** "Minst 80 %" inside a sentence is "minst 80 %"; abbreviations keep their capitals. */
const inSentence = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;

/** A date that the register gives as ISO text, as people say it: "den 7 december 2022"; other texts as they are. */
export function dateWords(text: string, language: RuleLanguage): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  return `${language === 'sv' ? 'den ' : ''}${longDate(text, language)}`;
}

/**
 * "KF 2022-12-07 § 112" after "kommunfullmäktige antog": "den 7 december 2022 (§ 112)"; a paragraph alone: "därefter (§ 112)",
 * or "då (§ 112)" where the day has just been told.
 */
export function decisionWords(decision: string, language: RuleLanguage, isDayTold = false): string {
  const own = decision.replace(/^(?:kommunfullmäktige|fullmäktige|KF)[\s:,]+/i, '');
  const [, day = '', paragraph = ''] = /^(\d{4}-\d\d-\d\d)?[\s,]*(§\s*\d+)?$/.exec(own) ?? [];
  if (day !== '') return `${onDay[language]} ${longDate(day, language)}${paragraph === '' ? '' : ` (${paragraph})`}`;
  return paragraph === '' ? own : `${(isDayTold ? then : later)[language]} (${paragraph})`;
}

const onDay = { sv: 'den', en: 'on' } as const;
const later = { sv: 'därefter', en: 'after that' } as const;
const then = { sv: 'då', en: 'then' } as const;

/** "delår 2025", "årsbokslut 2024"; the year alone is left out when it is not known. */
export function periodName(kind: string, year: string, language: RuleLanguage): string {
  const names =
    language === 'sv'
      ? { delar: 'delår', arsbokslut: 'årsbokslut' }
      : { delar: 'the interim report', arsbokslut: 'the annual report' };
  const name = names[kind as keyof typeof names] ?? '';
  return `${name} ${year}`.trim();
}
