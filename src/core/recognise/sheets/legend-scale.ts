/** A key that only lists the words, from the best to the worst: "Bra | OK | Har brister", "Uppnås / På väg att nås / Uppnås inte". */
import { latinPattern } from '../../parse/index.ts';
import type { LegendEntry, Meanings } from '../../parse/index.ts';
import type { Status } from '../../model/status.ts';
import type { ColourName } from '../../workbook/snapshot.ts';
import { entryOfLine } from './legend-line.ts';

/** One of the words, and the colour of its cell. */
export interface ScaleWord {
  readonly text: string;
  readonly colour: ColourName | null;
}

const longestWord = 40;
/** Words alone: "↑ = Målet uppfyllt" explains a sign. */
const isPlain = latinPattern(/^\p{L}[^\d=:]*$/u);
const mostWords = 6;
/** "Bedömning: " before the words. */
const leading = latinPattern(/^[\p{L} -]{3,30}:\s*/u);

const sentenceEnd = /\.(?:\s+|$)/;

/** The words that a line lists; empty when it is another kind of line. */
export function wordsOfLine(line: string): readonly ScaleWord[] {
  if (line.length > 200 || line.includes('=')) return [];
  // "Bra / OK / Har brister. OK betyder att målet nås delvis.": the order tells what the sentence after it does.
  const [listed = ''] = line.replace(leading, '').split(sentenceEnd);
  const words = listed.split(/\s*[/|;]\s*|,\s+/);
  return words.length < 3 ? [] : words.map((text) => ({ text, colour: null }));
}

/**
 * What stands between the word for reached and the word for not reached is partly reached, whatever it foretells alone. Null
 * unless all of the words tell of a status and the two at the ends are opposite.
 */
export function scaleEntries(words: readonly ScaleWord[], meanings: Meanings): LegendEntry[] | null {
  if (words.length < 3 || words.length > mostWords) return null;
  const steps: { symbol: string; colour: ColourName | null; status: Status }[] = [];
  const beside: LegendEntry[] = [];
  for (const { text, colour } of words) {
    if (entryOfLine(text, colour, meanings) !== null) return null;
    const [, symbol = text, explained = ''] = /^(.+?)\s*\((.{1,80})\)$/.exec(text) ?? [];
    if (symbol.length > longestWord || !isPlain.test(symbol)) return null;
    const status = meanings.of(explained) ?? meanings.of(symbol);
    if (status === null) return null;
    if (status === 'kanEjBedomas' || status === 'ejAktuell') beside.push({ symbol, colour, meaning: symbol });
    else steps.push({ symbol, colour, status });
  }
  const [first, between, last, ...more] = steps;
  if (!first || !between || !last || more.length > 0) return null;
  const isUp = first.status === 'uppfyllt' && last.status === 'ej';
  const isDown = first.status === 'ej' && last.status === 'uppfyllt';
  if (!isUp && !isDown) return null;
  const inOrder = isUp ? fromTheBest : [...fromTheBest].reverse();
  return [...steps.map(({ symbol, colour }, at) => ({ symbol, colour, meaning: inOrder[at] as string })), ...beside];
}

const fromTheBest: readonly string[] = ['uppfyllt', 'delvis uppfyllt', 'ej uppfyllt'];
