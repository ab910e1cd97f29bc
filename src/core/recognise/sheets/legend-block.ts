/** Teckenförklaring: "↑ = Målet uppfyllt", a coloured cell with a word in it or beside it. */
import type { LegendEntry } from '../../parse/index.ts';
import { Meanings } from '../../parse/index.ts';
import type { ColourName, SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import type { ScaleWord } from './legend-scale.ts';
import { scaleEntries, wordsOfLine } from './legend-scale.ts';

const mostColumns = 30;

/** "X = word", "X: word", "X – word": the symbol is short, the meaning is words. */
const line = /^(.{1,14}?)\s*(?:=|:|\s[–-]\s)\s*(\p{L}.{1,60})$/u;

/** "1 = ej uppfyllt, 2 = delvis, 3 = uppfyllt": several entries in one cell, a heading in front of them or not. */
function severalIn(text: string, colour: ColourName | null): LegendEntry[] {
  if ((text.match(/=/g) ?? []).length < 2) return [];
  const entries = text
    .replace(/^[\p{L} ]{6,30}:\s*/u, '')
    .split(/[,;|\n•]\s*|\s+\/\s+|\s+(?=\S{1,3}\s*=)/)
    .map((part) => line.exec(part.trim()))
    .filter((found) => found !== null);
  return entries.map((found) => ({ symbol: found[1] as string, colour, meaning: found[2] as string }));
}

/** Lines of a legend among the rows `from` to `to` (exclusive); the caller decides by their meaning whether they are one. */
export function legendEntries(
  sheet: SheetSnapshot,
  from: number,
  to: number,
  meanings = new Meanings(),
): LegendEntry[] {
  const entries: LegendEntry[] = [];
  for (let row = from; row < to; row++) {
    const scale = scaleEntries(wordsOfRow(sheet, row), meanings);
    if (scale) {
      entries.push(...scale);
      continue;
    }
    const under = wordsUnderEachOther(sheet, row, to, meanings);
    const list = scaleEntries(under, meanings);
    if (list) {
      entries.push(...list);
      row += under.length - 1;
      continue;
    }
    for (let column = 0; column < Math.min(sheet.columnCount, mostColumns); column++) {
      const colour = colourOf(sheet, row, column);
      if (sheet.kind(row, column) === CellKind.empty && colour === null) continue;
      const text = cellWords(sheet, row, column);
      if (text.length > 300) continue;
      const several = severalIn(text, colour);
      if (several.length > 1) {
        entries.push(...several);
        continue;
      }
      const listed = scaleEntries(wordsOfLine(text), meanings);
      if (listed) {
        entries.push(...listed);
        continue;
      }
      if (text.length > 80) continue;
      const found = line.exec(text);
      if (found) entries.push({ symbol: found[1] as string, colour, meaning: found[2] as string });
      else if (text.length <= 14 || colour !== null) entries.push(...beside(sheet, row, column, text, colour));
    }
  }
  return entries;
}

/** Words of status on rows of their own, one below the other. */
function wordsUnderEachOther(sheet: SheetSnapshot, from: number, to: number, meanings: Meanings): ScaleWord[] {
  const words: ScaleWord[] = [];
  for (let row = from; row < to; row++) {
    const [word, ...more] = wordsOfRow(sheet, row);
    if (word === undefined || more.length > 0) break;
    words.push(word);
  }
  // Titles stand under each other as well, and to understand one costs more than to count them.
  if (words.length < 3) return [];
  const other = words.findIndex(({ text }) => meanings.of(text) === null);
  return other < 0 ? words : words.slice(0, other);
}

/** The row's texts, when nothing else stands in it. */
function wordsOfRow(sheet: SheetSnapshot, row: number): ScaleWord[] {
  const words: ScaleWord[] = [];
  for (let column = 0; column < Math.min(sheet.columnCount, mostColumns); column++) {
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
