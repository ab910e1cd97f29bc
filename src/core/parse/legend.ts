/** A workbook's own key to its symbols and colours (teckenförklaring), or the user's answers to what they mean. */
import type { Status } from '../model/status.ts';
import type { ColourName } from '../workbook/snapshot.ts';
import { readStatusText } from './assessment/status-text.ts';
import { beginningOf } from './beginning.ts';
import { normaliseText } from './text.ts';
import { degrees } from './vocabulary/status-words.ts';

export interface Legend {
  /** By normalised text: word, letter, digit or symbol. */
  readonly byText: ReadonlyMap<string, Status>;
  readonly byColour: ReadonlyMap<ColourName, Status>;
  /** Normalised words, and colours as "#gul", that a person has been asked about and says are no assessment. */
  readonly ignored?: ReadonlySet<string>;
}

/** One line of a legend: a symbol, letter or coloured cell, and the words beside it. */
export interface LegendEntry {
  /** The symbol's own text, "" for a cell that only has a colour. */
  readonly symbol: string;
  /** Fill or font colour of the symbol's cell, null when it has none. */
  readonly colour: ColourName | null;
  /** "Målet uppnås", "Uppfyllt". */
  readonly meaning: string;
}

/** What the words of legends mean, read once for all the sheets that share them. */
export class Meanings {
  private readonly known = new Map<string, Status | null>();

  of(words: string): Status | null {
    let status = this.known.get(words);
    if (status === undefined)
      this.known.set(words, (status = readStatusText(normaliseText(beginningOf(words)), 'delar')?.status ?? null));
    return status;
  }
}

export const emptyLegend: Legend = { byText: new Map(), byColour: new Map() };

/**
 * A legend from its lines. Lines whose meaning is not understood are left out, and so are symbols and colours that are
 * explained in two ways. Null when fewer than two statuses are explained: one line alone is no key.
 */
export function createLegend(entries: readonly LegendEntry[], meanings = new Meanings()): Legend | null {
  const byText = new Map<string, Status>();
  const byColour = new Map<ColourName, Status>();
  const twice = new Set<string>();
  const put = <K extends string>(map: Map<K, Status>, key: K, status: Status) => {
    const known = map.get(key);
    if (known !== undefined && known !== status) twice.add(key);
    else map.set(key, status);
  };
  const isBetween = betweenOthers(entries, meanings);
  for (const { symbol, colour, meaning } of entries) {
    const read = meanings.of(meaning);
    if (read === null) continue;
    const status = isBetween(meaning) ? 'delvis' : read;
    const form = normaliseText(symbol);
    if (status !== read) byText.set(normaliseText(meaning), status);
    if (form !== '') put(byText, form, status);
    if (colour !== null && colour !== 'other') put(byColour, colour, status);
  }
  for (const key of twice) {
    byText.delete(key);
    byColour.delete(key as ColourName);
  }
  return new Set([...byText.values(), ...byColour.values()]).size < 2 ? null : { byText, byColour };
}

const ofFulfilment = /uppfyll|måluppnå/;

export function speaksOfFulfilment(header: string): boolean {
  return ofFulfilment.test(normaliseText(header));
}

/** "Hög", "Medel", "Låg" say how high the måluppfyllelse is; the workbook's own key goes before. */
export function withDegrees(legend: Legend): Legend {
  return { ...legend, byText: new Map([...degrees, ...legend.byText]) };
}

export function looksLikeDegree(text: string): boolean {
  return text.length <= longestDegree && degrees.has(normaliseText(text));
}

const longestDegree = 12;

const onItsWay = /(?:^| )på (?:god |rätt )?väg(?: |$)|pågå|påbörja/;

/**
 * "Målet är på väg att uppfyllas" foretells that it will be. In a key that has other words for what is reached and for what is
 * not, and none between them, it is what stands between.
 */
function betweenOthers(entries: readonly LegendEntry[], meanings: Meanings): (meaning: string) => boolean {
  const isOnItsWay = (meaning: string) => meanings.of(meaning) === 'uppfyllt' && onItsWay.test(normaliseText(meaning));
  if (!entries.some(({ meaning }) => isOnItsWay(meaning))) return () => false;
  const others = new Set(
    entries.filter(({ meaning }) => !isOnItsWay(meaning)).map(({ meaning }) => meanings.of(meaning)),
  );
  return others.has('uppfyllt') && others.has('ej') && !others.has('delvis') ? isOnItsWay : () => false;
}
