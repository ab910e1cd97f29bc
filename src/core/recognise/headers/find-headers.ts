/**
 * Finds the headers of a sheet: wherever they stand, how many there are, in one or more rows, side by side or below each
 * other. Only short texts can be headers, so rows of data are left at their first number or second unknown word.
 */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import { isCard } from './header-cards.ts';
import type { HeaderCell, HeaderRun } from './header-run.ts';
import { isCount, isOfGoals, kindOf, namesGoals, tellsHowItWent } from './header-run.ts';
import type { HeaderWords } from './header-words.ts';
import { longestHeader } from './header-words.ts';
import { isSubHeading, splitInHeading } from './header-stack.ts';
import { SubRows } from './header-sub-rows.ts';
import { withoutEconomy } from './economy-columns.ts';
import { withoutValues } from './rows-of-values.ts';
import { belongTogether, isSureOther } from './header-joining.ts';
import type { Merges } from '../cells/merges.ts';
import { TableOpenings } from './table-openings.ts';
import { withUnnamedLabels } from './unnamed-labels.ts';

/** Wider than any template: a stray value far to the right must not cost a scan of thousands of columns. */
const widest = 200;
/** A header is looked for in this many rows before a sheet is taken for prose or a list. */
const deepestFirst = 400;
/** At a second look, for a header with so many known words among others. */
const deepestSecond = 60;
const plainly = 2;

/** "104 %", "26,5", "Utfall: 21,6 %": what was measured, never the name of a column. */
const figure = /^[<>≥≤~±+-]*\s*\d+(?:[.,]\d+)?\s*%$|^[<>≥≤~±+-]*\d+,\d+$|^[^:\d]{2,20}:[^\d]{0,12}\d+(?:[.,]\d+)?\s*%$/;

/** "82", "≥ 80 %", "minst 3". */
const level = /^[^\d]{0,12}\d+(?:[.,]\d+)?\s*%?$/;

/** "X", "✓", "●". */
const cross = /^\s*[xX×✓✔●•]\s*$/;

export class HeaderFinder {
  private readonly sheet: SheetSnapshot;
  private readonly merges: Merges;
  private readonly words: HeaderWords;
  private readonly date1904: boolean;
  private readonly openings: TableOpenings;
  private readonly columnCount: number;
  private readonly subRows: SubRows;
  /** The sheet showed no goals at a first look: words that nobody knows, however many, are no reason to pass a row by. */
  private isSecondLook = false;

  constructor(sheet: SheetSnapshot, merges: Merges, words: HeaderWords, date1904: boolean) {
    this.sheet = sheet;
    this.merges = merges;
    this.words = words;
    this.date1904 = date1904;
    this.columnCount = Math.min(sheet.columnCount, widest);
    this.subRows = new SubRows(sheet, merges, words, this.columnCount, (row, column) => this.headerText(row, column));
    this.openings = new TableOpenings(sheet, this.columnCount, deepestFirst);
  }

  find(): HeaderRun[] {
    const found = this.findIn(this.sheet.rowCount);
    if (found.some((run) => run.kind === 'goal')) return found;
    this.isSecondLook = true;
    const again = this.findIn(Math.min(this.sheet.rowCount, deepestSecond));
    return again.some((run) => run.kind === 'goal') ? again : found;
  }

  private findIn(rowCount: number): HeaderRun[] {
    const found: HeaderRun[] = [];
    let underGroups = -1;
    let hasGoals = false;
    for (let row = 0; row < rowCount; row++) {
      if (!hasGoals && row >= deepestFirst) break;
      if (found.length > 0 && row !== underGroups && !this.openings.mayOpenTable(row, found)) continue;
      const runs = this.headersAt(row, found);
      // Group headings alone: the row under them is the header, and takes them along. Economy may stand beside them.
      const beside = runs.filter(({ kind }) => kind === 'economy');
      if (
        runs.length > beside.length &&
        runs.every((run) => run.kind === 'other' || beside.includes(run) || this.isGroups(row, run)) &&
        this.headersAt(row + 1, found).some((run) => run.kind === 'goal')
      ) {
        found.push(...beside);
        underGroups = row + 1;
        continue;
      }
      const kept = runs.filter((run) => isOfGoals(run) || isSureOther(run, found));
      found.push(...kept);
      hasGoals ||= kept.some(isOfGoals);
      const last = kept[0]?.rows.at(-1);
      if (last !== undefined) row = last;
    }
    return found;
  }

  /** Nothing but headings merged over several columns each: "Mål och indikatorer | Resultat och bedömning". */
  private isGroups(row: number, run: HeaderRun): boolean {
    const merged = run.cells.filter(({ column }) => {
      const area = this.merges.at(row, column);
      return area !== null && area.top === area.bottom && area.right > area.left;
    });
    return merged.length === run.cells.length || (merged.length > 0 && this.isWhole(row + 1, run));
  }

  /** A text of its own in every column: a header that needs none of the headings over it. */
  private isWhole(row: number, { left, right }: HeaderRun): boolean {
    for (let column = left; column <= right; column++) {
      const source = row < this.sheet.rowCount ? this.sourceColumn(row, column) : -1;
      const text = source < 0 ? null : this.headerText(row, source);
      if (text === null || text === '') return false;
    }
    return true;
  }

  /** Figures in the first rows under a header. */
  private holdsFigures(row: number, column: number): boolean {
    const { sheet } = this;
    for (let at = row + 1; at <= row + 3 && at < sheet.rowCount; at++) {
      const kind = sheet.kind(at, column);
      if (kind === CellKind.number || (kind === CellKind.text && level.test(sheet.text(at, column)))) return true;
    }
    return false;
  }

  /** A mark in the first rows under a header: the column tells of each row, and counts nothing. */
  private holdsCross(row: number, column: number): boolean {
    const { sheet } = this;
    for (let at = row + 1; at <= row + 5 && at < sheet.rowCount; at++)
      if (sheet.kind(at, column) === CellKind.text && cross.test(sheet.text(at, column))) return true;
    return false;
  }

  /** The header of rows that a person has pointed out, whatever its words; null where nothing stands in them. */
  pointedOut(first: number, last: number): HeaderRun | null {
    const { rowCount } = this.sheet;
    const rows = Array.from({ length: Math.max(0, Math.min(last, rowCount - 1) - first + 1) }, (_, i) => first + i);
    const cells: HeaderCell[] = [];
    for (let column = 0; column < this.columnCount; column++) {
      const parts = rows
        .map((row) => this.sourceColumn(row, column))
        .map((source, i) => (source < 0 ? '' : cellWords(this.sheet, rows[i] as number, source, this.date1904)))
        .filter((text, i, all) => text !== '' && all.indexOf(text) === i);
      if (parts.length === 0) continue;
      const text = parts.join(' ');
      cells.push({ column, text, reading: this.words.read(text), split: null });
    }
    const [left, right] = [cells[0]?.column, cells.at(-1)?.column];
    return left === undefined || right === undefined ? null : { kind: 'goal', rows, left, right, cells };
  }

  /** Every header that begins in this row, left to right; rows of data of the tables found above are none. */
  private headersAt(row: number, found: readonly HeaderRun[]): HeaderRun[] {
    if (row >= this.sheet.rowCount) return [];
    const pieces: HeaderCell[][] = [];
    const stretches = this.stretches(row);
    // Single cells with blank columns between them may be one header; a cell or two alone are titles.
    const isSpread = stretches.length >= 4;
    if (!isSpread && !stretches.some(([left, right]) => this.isSeveral(row, left, right))) return [];
    if (isCard(this.sheet, row, stretches[0]?.[0] ?? 0, this.columnCount, this.words)) return [];
    for (const [left, right] of stretches) {
      const cells = this.headerCells(row, left, right);
      if (cells) pieces.push(cells);
    }
    if (!isSpread && !pieces.some((cells) => cells.length > 1)) return [];
    return this.joined(withoutValues(pieces, found))
      .flatMap((cells) => this.withSubRows(row, cells))
      .flatMap((run) => withoutEconomy(run))
      .map((run) => withUnnamedLabels(run, this.sheet, this.words));
  }

  /** More than one cell: a single text, merged or not, is a title or a heading. */
  private isSeveral(row: number, left: number, right: number): boolean {
    return right > left && this.sourceColumn(row, right) !== this.sourceColumn(row, left);
  }

  /** Stretches of filled columns; a merged cell fills all of its columns. */
  private stretches(row: number): [left: number, right: number][] {
    const all: [number, number][] = [];
    let left = -1;
    for (let column = 0; column <= this.columnCount; column++) {
      const isFilled = column < this.columnCount && this.sourceColumn(row, column) >= 0;
      if (isFilled && left < 0) left = column;
      if (!isFilled && left >= 0) {
        all.push([left, column - 1]);
        left = -1;
      }
    }
    return all;
  }

  /** Column whose cell fills this one: itself, or the left end of the merge; -1 when blank. */
  private sourceColumn(row: number, column: number): number {
    if (this.sheet.kind(row, column) !== CellKind.empty) return column;
    const area = this.merges.at(row, column);
    return area && area.top === row && this.sheet.kind(row, area.left) !== CellKind.empty ? area.left : -1;
  }

  /** The cells of a stretch when it reads as a header, null when it is data or prose. */
  private headerCells(row: number, left: number, right: number): HeaderCell[] | null {
    const cells: HeaderCell[] = [];
    let known = 0;
    let unknown = 0;
    let merged = 0;
    for (let column = left; column <= right; column++) {
      const source = this.sourceColumn(row, column);
      if (source !== column) merged++;
      const text = this.headerText(row, source);
      if (text === null || figure.test(text)) return null;
      if (text === '') continue;
      const reading = this.words.read(text);
      cells.push({ column, text, reading, split: splitInHeading(reading) });
      const isKnown = (reading.candidates[0]?.score ?? 0) >= 0.6 || isSubHeading(text, reading);
      if (isKnown) known++;
      else if (source === column && ++unknown > known + 2 && !this.isSecondLook) return null;
    }
    // One text over all columns is a section heading or a title.
    if (cells.length > 1 && merged === cells.length - 1) return null;
    return known > 0 && (known >= unknown || (this.isSecondLook && known >= plainly)) ? cells : null;
  }

  /** The text of a header cell; "" when blank, null when it cannot be part of a header. */
  private headerText(row: number, column: number): string | null {
    const { sheet } = this;
    const kind = sheet.kind(row, column);
    if (kind === CellKind.empty) return '';
    if (kind === CellKind.number) {
      if (sheet.format(row, column).numberClass === 'date') return cellWords(sheet, row, column, this.date1904);
      const year = sheet.number(row, column);
      return Number.isInteger(year) && year >= 1990 && year <= 2060 ? String(year) : null;
    }
    if (kind !== CellKind.text) return null;
    return sheet.text(row, column).length > longestHeader ? null : cellWords(sheet, row, column);
  }

  /**
   * Stretches with a single empty column between them are one table when neither says what the other says; two goal
   * tables side by side, or goals beside economy, stay apart.
   */
  private joined(pieces: HeaderCell[][]): HeaderCell[][] {
    const out: HeaderCell[][] = [];
    for (const cells of pieces) {
      const last = out.at(-1);
      if (last && belongTogether(last, cells)) last.push(...cells);
      else out.push(cells);
    }
    return out.filter((cells) => cells.length > 1);
  }

  private withSubRows(row: number, cells: HeaderCell[]): HeaderRun[] {
    const rows = [row];
    let stack = cells;
    while (rows.length < 3) {
      const next = this.subRows.below(row + rows.length, stack);
      if (!next) break;
      stack = next;
      rows.push(row + rows.length);
    }
    const context = this.subRows.above(row, stack);
    if (context) {
      stack = context;
      rows.unshift(row - 1);
    }
    const left = Math.min(...stack.map((cell) => cell.column));
    const right = Math.max(...stack.map((cell) => cell.column));
    const kind = kindOf(stack);
    const last = rows.at(-1) as number;
    const isGoal =
      kind === 'summary'
        ? namesGoals(stack) && stack.some((cell) => isCount(cell) && this.holdsCross(last, cell.column))
        : kind === 'other' && this.isSecondLook && tellsHowItWent(stack, (column) => this.holdsFigures(last, column));
    return [{ kind: isGoal ? 'goal' : kind, rows, left, right, cells: stack }];
  }
}
