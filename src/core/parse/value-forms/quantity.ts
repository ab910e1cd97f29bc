/** One number with what may stand around it: label, percent sign, unit, a note, the previous value in brackets. */
import type { ColumnHints } from '../cell-input.ts';
import { unitsByWord } from '../vocabulary/unit-words.ts';
import { countedThing } from './counted-thing.ts';
import { numberPattern, readNumber } from './number-text.ts';

export interface Quantity {
  readonly number: number;
  readonly isPercent: boolean;
  readonly unit: string | null;
  /** The word of what is counted, where it is no known unit: "besök". */
  readonly counted: string | null;
  readonly previous: number | null;
  readonly ambiguous: readonly [number, number] | null;
}

const label =
  /^(?:(?:index|meritvärde|meritpoäng|betygspoäng|plats|rank|ranking|placering|nivå|totalt|total|tot|snitt|i snitt|medel|medelvärde|genomsnitt|utfall|resultat|resultatet|värde|nki|nmi|hme|betyg|poäng|ack|ackumulerat|prel|preliminärt|prognos|målvärde|mål|kolada|t[1-3]|helår|aug|augusti|20\d\d(?=[ :=]+[^\d)]*\d+(?!\d*\)))|ca|cirka|circa|c:a|ca:|ung|ungefär|runt|omkring|kring|drygt|knappt|närmare|nästan|strax (?:över|under)|i storleksordningen|uppskattningsvis|minst ca)\.?[ :=]+|[~≈•·*] ?)+/;
const approximate = /^(?:ca|c:a|cirka)\.?(?=\d)/;
const about = /(?:ca|cirka|circa|c:a|ca:|ung|ungefär|runt|omkring|kring|drygt|knappt|närmare|nästan|[~≈])[. ]*$/;
const start = new RegExp(`^(${numberPattern}) ?(.*)$`, 'u');
const percent = /^(?:%|procent|pct|proc\.?)(?![\p{L}-])/u;
const earlier =
  '(?:(?:fg|f\\.?g\\.?|förra|föreg\\.?|föregående|fjol|fjolåret|i fjol|år|året|tidigare|senast|utfall|helår|delår|(?:19|20)\\d\\d)[ .:=]*)*';
const previous = new RegExp(`^\\(${earlier}(${numberPattern}) ?(?:%|procent)?\\)`, 'u');
/** Words that make a sentence of it: then the number in front is no value of the cell's. */
const sentence =
  /(?:^| )(?:har|är|inte|ej|kommer|ska|skall|var|blev|saknas|redovisas|års|återstår|räknas|när|men|varav)(?: |$)/;
const numberWords = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** Reads a quantity in comparison form with plain dashes; null when the text is something else. */
export function readQuantity(form: string, point: ColumnHints['point']): Quantity | null {
  const head = label.exec(form)?.[0] ?? '';
  const text = form.slice(head.length).replace(approximate, '').trim();
  // "Resultat 2025" names a year, "ca 2025" is about so many.
  if (head !== '' && isYear(text) && !about.test(head)) return null;
  const found = readBare(text, point);
  // "Index 65", "plats 120": the unit stands in front.
  const unit = unitsByWord.get(head.trim().replace(/[.:=]+$/, ''))?.name;
  return found && found.unit === null && unit ? { ...found, unit } : found;
}

function readBare(text: string, point: ColumnHints['point']): Quantity | null {
  const spelled = numberWords.indexOf(text === 'ett' ? 'en' : text);
  if (spelled >= 0 || /^nollvision/.test(text)) return quantity(Math.max(spelled, 0), null, false, null, null);
  const [first = '', ...others] = text.split(' ');
  const counted = numberWords.indexOf(first === 'ett' ? 'en' : first);
  if (counted >= 0 && leadingUnit(others.join(' '))) return readRest(counted, null, others.join(' '), point);
  const bracketed = new RegExp(`^\\((${numberPattern}) ?(%)?\\)$`).exec(text);
  if (bracketed) return negated(bracketed[1] as string, bracketed[2] === '%', point);
  const minusAfter = new RegExp(`^(\\d[\\d ,.]*?) ?- ?(%)?$`).exec(text);
  if (minusAfter) return negated(minusAfter[1] as string, minusAfter[2] === '%', point);
  const found = start.exec(text.replace(/^(?:minus|-) (?=\d)/, '-').replace(/^plus (?=\d)/, '+'));
  if (!found) return null;
  const reading = readNumber(found[1] as string, point);
  return reading && readRest(reading.number, reading.ambiguous ?? null, found[2] as string, point);
}

function readRest(
  number: number,
  ambiguous: readonly [number, number] | null,
  rest: string,
  point: ColumnHints['point'],
): Quantity | null {
  const sign = percent.exec(rest);
  const unit = sign ? { name: '%', length: sign[0].length } : leadingUnit(rest);
  const after = rest.slice(unit?.length ?? 0).trim();
  const found = previous.exec(after);
  const before = found && !isYear(found[1] as string) ? (readNumber(found[1] as string, point)?.number ?? null) : null;
  if (before === null && !isNote(after, unit !== null, sign !== null)) return null;
  const counted = unit === null ? countedThing(after.replace(byThen, '')) : null;
  return { ...quantity(number, unit?.name ?? null, sign !== null, before, ambiguous), counted };
}

/** "80 (2025)": the year it concerns, not what it was before. */
function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

/** May the words after the number and its unit be a note to it? After a percent sign: anything. */
function isNote(after: string, hasUnit: boolean, isPercent: boolean): boolean {
  // "80 %, 75 %" and "1:5" are two numbers, not one with a note.
  // "4,2/5": out of five.
  if (/^\/ ?(?:5|10|7|6)$/.test(after)) return true;
  // "226 2026": the year it is to be reached.
  if (/^(?:år )?20\d\d$/.test(after)) return true;
  // "38 gram vid årets slut": when it is to be reached says nothing of the number.
  const timeless = after.replace(byThen, '').trim();
  if (timeless !== after) return isNote(timeless, hasUnit, isPercent);
  if (/^[-–,;:/] ?[\d(]/.test(after)) return false;
  if (after === '' || isPercent || /^[*(,;\-–:]/.test(after) || /^\d\)$/.test(after)) return true;
  if (sentence.test(after)) return false;
  if (hasUnit) return after.length <= 60;
  const words = after.split(' ');
  // "4,2 av 5", "4,2 på en femgradig skala", "75 i NKI"; else three words at most, and no second number.
  if (/^(?:av|på|i|per|för)$/.test(words[0] as string)) return words.length <= 6;
  return !/\d/.test(after.replace(/[a-z]+\d+/g, '')) && words.length <= 3 && /^\p{L}/u.test(after);
}

const byThen =
  / ?(?:vid|till|i|under|före|senast(?: vid| i)?|per) (?:årets slut|årsskiftet|slutet av året|året|december|bokslutet|årsbokslutet|utgången av (?:året|20\d\d)|20\d\d)$/;

/** The longest known unit that the text begins with; "kr/elev" is in kr as "kr per elev" is. */
function leadingUnit(rest: string): { readonly name: string; readonly length: number } | null {
  const words = rest.split(' ');
  for (let n = Math.min(3, words.length); n > 0; n--) {
    const text = words.slice(0, n).join(' ');
    const known = unitsByWord.get(text) ?? unitsByWord.get(text.replace(/[.,;:*)]+$/, ''));
    if (known) return { name: known.name, length: text.length };
  }
  const [first = ''] = words;
  const measured = /^(\p{L}+)\/\p{L}{2,}$/u.exec(first)?.[1] ?? '';
  const known = unitsByWord.get(measured);
  return known ? { name: known.name, length: first.length } : null;
}

function negated(digits: string, isPercent: boolean, point: ColumnHints['point']): Quantity | null {
  const reading = readNumber(digits, point);
  return reading && quantity(-Math.abs(reading.number), isPercent ? '%' : null, isPercent, null, null);
}

function quantity(
  number: number,
  unit: string | null,
  isPercent: boolean,
  before: number | null,
  ambiguous: readonly [number, number] | null,
): Quantity {
  return { number, unit, isPercent, counted: null, previous: before, ambiguous };
}
