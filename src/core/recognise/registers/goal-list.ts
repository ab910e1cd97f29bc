/** A list of goals under its header: what its columns look like, whatever the header calls them. */
import { latinPattern, wordedNumber } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { cellWords, isBlank } from '../cells/cells.ts';
import { splitNumber } from '../cells/goal-text.ts';
import { headsAmong } from './list-lines.ts';

/** Rows that are looked at; lists of goals are short. */
const longest = 150;

/** "1.1", "M4", "A", "IV", "5-1", "A.1", "1a", "1:1", "II:1", "1/1": what goals are numbered with, and "Mål 1:1". */
const mark = latinPattern(
  /^\(?(?:(?:KF-?)?[Mm]ål )?(?:\p{L}{0,3}[ -]?\d{1,2}(?:\.\d{1,2})*(?:[ .]?[a-hA-H])?|\p{L}{0,3}(?:20\d\d|\d{1,2})[-:/]\d{1,2}[a-h]?|(?:[A-ZÅÄÖ]|[IVX]{2,4})[.:/]\d{1,2}(?:\.\d{1,2})?|\p{Lu}|[a-h]|[IVX]{1,5})[.)]?$/u,
);
export function isMark(text: string): boolean {
  return mark.test(text);
}

export class GoalList {
  readonly #sheet: SheetSnapshot;
  readonly #headerRow: number;

  constructor(sheet: SheetSnapshot, headerRow: number) {
    this.#sheet = sheet;
    this.#headerRow = headerRow;
  }

  /** Mean length of the column's texts, 0 when it is empty. */
  meanLength(column: number): number {
    const texts = this.#texts(column);
    return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  }

  /** How much of the column is said once, 0–1. */
  distinctShare(column: number): number {
    const texts = this.#texts(column);
    return new Set(texts).size / Math.max(1, texts.length);
  }

  /** How much of the column is worded so, 0–1. */
  share(column: number, wording: RegExp): number {
    const texts = this.#texts(column);
    return texts.filter((text) => wording.test(text)).length / Math.max(1, texts.length);
  }

  /** Whatever its header says ("Mål"), the column holds a mark of its own for each goal. */
  holdsMarks(column: number): boolean {
    const texts = this.#texts(column);
    const marks = texts.filter(isMark);
    return marks.length >= 2 && marks.length >= 0.9 * texts.length && this.distinctShare(column) >= 0.9;
  }

  /** "Verksamhetsmål 1", "Finansiellt mål 1": what the goals are called, and no more. */
  holdsWordedNumbers(column: number): boolean {
    const texts = this.#texts(column);
    return texts.length >= 2 && texts.every((text) => wordedNumber(text)?.isAll === true);
  }

  /** Every cell says something in words: neither figures nor marks. */
  holdsWords(column: number): boolean {
    const texts = this.#texts(column);
    return texts.length >= 2 && texts.every((text) => /^[A-Za-zÅÄÖåäöéÉ][A-Za-zÅÄÖåäöéü\s,&–-]{2,}/.test(text));
  }

  /** How many texts the column holds above the row. */
  countUntil(column: number, end: number): number {
    return this.#texts(column, end).length;
  }

  count(column: number): number {
    return this.#texts(column).length;
  }

  /** The column's first text stands right under the header, or a line below. */
  follows(column: number): boolean {
    return [1, 2].some((down) => !isBlank(this.#sheet, this.#headerRow + down, column));
  }

  /** One of the column's texts is just this one. */
  says(column: number, text: string): boolean {
    return this.#texts(column).includes(text);
  }

  /** A list without a header that says what it is: every text begins with its number, but for those over several that do. */
  isNumbered(column: number): boolean {
    const numbered = this.#texts(column).map((text) => splitNumber(text).id !== null);
    return numbered.length > 1 && (numbered.every((is) => is) || headsAmong(numbered).length > 0);
  }

  /** Every goal has a text; a målområde written once over the goals it holds has not. */
  fullest<T extends { readonly column: number }>(cells: readonly T[]): readonly T[] {
    const filled = cells.map(({ column }) => this.#texts(column).length);
    const most = Math.max(...filled);
    return cells.filter((_, at) => (filled[at] as number) >= 0.7 * most);
  }

  /** A column without a header, left of the texts, that holds a short mark of its own for each goal: 1.1, A, M4. -1: none. */
  unnamedId(text: number, named: readonly number[]): number {
    const goals = this.#texts(text).length;
    for (let at = text - 1; at >= 0; at--) {
      if (named.includes(at)) continue;
      const marks = this.#texts(at).length;
      if (marks < 0.8 * goals || marks > goals + 3) continue;
      if (this.meanLength(at) <= 6 && this.distinctShare(at) >= 0.9) return at;
    }
    return -1;
  }

  /** Filled cells of a column, top to bottom. */
  #texts(column: number, end = this.#headerRow + longest): string[] {
    const texts: string[] = [];
    for (let row = this.#headerRow + 1; row < Math.min(this.#sheet.rowCount, end); row++)
      if (!isBlank(this.#sheet, row, column)) texts.push(cellWords(this.#sheet, row, column));
    return texts;
  }
}
