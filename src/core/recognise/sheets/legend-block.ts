/** Teckenförklaring: "↑ = Målet uppfyllt", a coloured cell with a word in it or beside it. */
import type { LegendEntry } from '../../parse/index.ts';
import { Meanings } from '../../parse/index.ts';
import type { ColourName, SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import type { ScaleWord } from './legend-scale.ts';
import { entriesInOne, entryOfLine } from './legend-line.ts';
import { scaleEntries, wordsOfLine } from './legend-scale.ts';

const mostColumns = 30;
const longestText = 300;
const longestLine = 80;
const longestSign = 14;

/** One row of a key, or a list that begins in it. */
export interface LegendLine {
  readonly row: number;
  readonly entries: readonly LegendEntry[];
}

/** Lines of a legend among the rows `from` to `to` (exclusive); the caller decides by their meaning whether they are one. */
export function legendEntries(
  sheet: SheetSnapshot,
  from: number,
  to: number,
  meanings = new Meanings(),
): LegendEntry[] {
  return legendLines(sheet, { from, to, left: 0, right: mostColumns - 1 }, meanings).flatMap(({ entries }) => entries);
}

/** Where a key may stand; `to` is exclusive. */
export interface KeyPlace {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** The same, row by row, between two columns. */
export function legendLines(sheet: SheetSnapshot, place: KeyPlace, meanings: Meanings): LegendLine[] {
  const lines: LegendLine[] = [];
  const right = Math.min(place.right, sheet.columnCount - 1);
  for (let row = place.from; row < place.to; row++) {
    const scale = scaleEntries(wordsOfRow(sheet, row, place.left, right), meanings);
    if (scale) {
      lines.push({ row, entries: scale });
      continue;
    }
    const under = wordsUnderEachOther(sheet, { ...place, from: row, right }, meanings);
    const list = scaleEntries(under, meanings);
    if (list) {
      lines.push({ row, entries: list });
      row += under.length - 1;
      continue;
    }
    const entries: LegendEntry[] = [];
    for (let column = place.left; column <= right; column++)
      entries.push(...entriesOfCell(sheet, row, column, meanings));
    if (entries.length > 0) lines.push({ row, entries });
  }
  return lines;
}

function entriesOfCell(sheet: SheetSnapshot, row: number, column: number, meanings: Meanings): readonly LegendEntry[] {
  const colour = colourOf(sheet, row, column);
  if (sheet.kind(row, column) === CellKind.empty && colour === null) return [];
  const text = cellWords(sheet, row, column);
  if (text.length > longestText) return [];
  const written = sheet.text(row, column);
  const several = entriesInOne(isInLines(written) ? written : text, colour, meanings);
  if (several.length > 1) return several;
  const listed = scaleEntries(wordsOfLine(text), meanings);
  if (listed) return listed;
  const found = entryOfLine(text, colour, meanings);
  if (found) return [found];
  if (text.length > longestLine || (text.length > longestSign && colour === null)) return [];
  return beside(sheet, row, column, text, colour);
}

/** Nothing but line breaks may stand under the words: those are no lines. */
function isInLines(written: string): boolean {
  return written.length <= longestText && written.includes('\n');
}

/** Words of status on rows of their own, one below the other. */
function wordsUnderEachOther(sheet: SheetSnapshot, place: KeyPlace, meanings: Meanings): ScaleWord[] {
  const words: ScaleWord[] = [];
  for (let row = place.from; row < place.to; row++) {
    const [word, ...more] = wordsOfRow(sheet, row, place.left, place.right);
    if (word === undefined || more.length > 0) break;
    words.push(word);
  }
  // Titles stand under each other as well, and to understand one costs more than to count them.
  if (words.length < 3) return [];
  const other = words.findIndex(({ text }) => meanings.of(text) === null);
  return other < 0 ? words : words.slice(0, other);
}

/** The row's texts, when nothing else stands in it. */
function wordsOfRow(sheet: SheetSnapshot, row: number, left: number, right: number): ScaleWord[] {
  const words: ScaleWord[] = [];
  for (let column = left; column <= right; column++) {
    if (sheet.kind(row, column) === CellKind.empty) continue;
    if (sheet.kind(row, column) !== CellKind.text) return [];
    words.push({ text: cellWords(sheet, row, column), colour: colourOf(sheet, row, column) });
  }
  const isHeaded = words[0]?.text.endsWith(':') === true;
  return isHeaded ? words.slice(1) : words;
}

/** A symbol or coloured cell explained by itself or by the cell to its right, a blank one left between them or not. */
function beside(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  text: string,
  colour: ColourName | null,
): LegendEntry[] {
  const isSign = text.length <= 3;
  const next = cellWords(sheet, row, column + 1);
  const right = next === '' && isSign ? cellWords(sheet, row, column + 2) : next;
  const meaning = right.replace(/^[=:–-]\s*/, '');
  if (colour !== null && text.length > 2) return [{ symbol: '', colour, meaning: text }];
  if (meaning.length > 60 || !/^\p{L}/u.test(meaning) || text.endsWith(':')) return [];
  return [{ symbol: text, colour, meaning }];
}

function colourOf(sheet: SheetSnapshot, row: number, column: number): ColourName | null {
  const { fill, fontColour } = sheet.format(row, column);
  const colour = fill ?? fontColour;
  return colour === 'other' ? null : colour;
}
