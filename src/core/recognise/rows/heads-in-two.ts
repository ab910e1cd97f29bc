/**
 * "Mål 1 | Alla elever ska …", "Fokusområde 2: | En trygg kommun", "1 | En trygg kommun" and nothing else in the row: a heading in
 * two cells, the level with its number (or the number alone) and then its text. Where delmål or indicators are numbered so
 * themselves it is none.
 */
import { CellKind } from '../../workbook/snapshot.ts';
import { isBareAt, isBareNumber } from '../cells/bare-heads.ts';
import { cellWords } from '../cells/cells.ts';
import { filledCells, noColumn, onlyColumn, severalColumns } from '../cells/single-rows.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import type { SheetLayout } from '../sheets/sheet-layout.ts';
import type { Stretch } from './stretch.ts';

export interface HeadInTwo {
  /** As it would be written in one cell: "Mål 1 Alla elever ska …". */
  readonly text: string;
  /** What stands in the second cell, and where. */
  readonly own: string;
  readonly column: number;
  /** The number alone. */
  readonly isBare: boolean;
}

const level =
  /^(?:[a-zåäö:]{2,20}[ -])?[a-zåäö]*(?:mål|område|perspektiv)(?:et)?\s*(?:nr\.?\s*)?\d{1,2}(?:\.\d{1,2})?\s*[.:–-]?$/i;
const longestLevel = 34;
const shortestText = 4;
/** Headings and blank rows between one over a header and the header. */
const mostBetween = 3;

export class HeadsInTwo {
  private readonly place: Stretch;
  private readonly contents: readonly number[];
  private readonly levels = new Map<number, Level>();
  /** By level: rows of data begin with such a one too. */
  private readonly areRows = new Map<Level, boolean>();
  private readonly namesGoal: ((text: string) => boolean) | null;
  private areGoals: boolean | null = null;

  /**
   * `contents`: the columns of delmål and indicators, -1 for none. `namesGoal`: a text is a goal's of the register; null before
   * there is one.
   */
  constructor(place: Stretch, contents: readonly number[], namesGoal: ((text: string) => boolean) | null = null) {
    this.place = place;
    this.contents = contents;
    this.namesGoal = namesGoal;
  }

  at(row: number): HeadInTwo | null {
    const { sheet, left } = this.place;
    const found = row < 0 ? Level.none : this.levelAt(row);
    if (found === Level.none || this.headsRows(found) || !this.isPair(row)) return null;
    const isBare = found === Level.bare;
    if (isBare && !(this.areGoals ??= this.bareAreGoals())) return null;
    if (!isBare && !this.contents.includes(left) && !this.isOverHeader(row)) return null;
    const column = onlyColumn(sheet, row, left + 1, this.place.right);
    const own = cellWords(sheet, row, column);
    return { text: `${cellWords(sheet, row, left).replace(/\s*[.:)–-]$/, '')} ${own}`, own, column, isBare };
  }

  private levelAt(row: number): Level {
    const { sheet, left } = this.place;
    if (row >= sheet.rowCount) return Level.none;
    const kind = sheet.kind(row, left);
    if (kind !== CellKind.text) return isBareAt(sheet, row, left) ? Level.bare : Level.none;
    const id = sheet.textId(row, left);
    let known = this.levels.get(id);
    if (known === undefined) this.levels.set(id, (known = levelOf(sheet.text(row, left).trim())));
    return known;
  }

  private isPair(row: number): boolean {
    const { sheet, left, right } = this.place;
    const column = onlyColumn(sheet, row, left + 1, right);
    return (
      column >= 0 && sheet.kind(row, column) === CellKind.text && sheet.text(row, column).trim().length >= shortestText
    );
  }

  private isOverHeader(row: number): boolean {
    const { sheet, left, right, headerRows } = this.place;
    for (let next = row + 1; next <= row + mostBetween; next++) {
      if (headerRows.has(next)) return true;
      const column = next < sheet.rowCount ? onlyColumn(sheet, next, left, right) : noColumn;
      if (column === severalColumns && !(this.levelAt(next) !== Level.none && this.isPair(next))) return false;
    }
    return false;
  }

  /**
   * Only who knows a goal by its text can tell "1 | En trygg kommun" from a delmål that lacks everything; before that it takes
   * several, each over rows with delmål of their own.
   */
  private bareAreGoals(): boolean {
    const { sheet, left, right, from, to, headerRows } = this.place;
    let heads = 0;
    for (let row = from; row < to; row++) {
      if (headerRows.has(row) || this.levelAt(row) !== Level.bare || !this.isPair(row)) continue;
      if (this.namesGoal?.(cellWords(sheet, row, onlyColumn(sheet, row, left + 1, right)))) return true;
      const subGoal = this.contents[0] as number;
      if (row + 1 < to && subGoal >= 0 && sheet.kind(row + 1, subGoal) === CellKind.text && !this.isPair(row + 1))
        heads++;
      else return false;
    }
    return this.namesGoal === null && heads > 1;
  }

  private headsRows(level: Level): boolean {
    let known = this.areRows.get(level);
    if (known === undefined) this.areRows.set(level, (known = this.beginsRows(level)));
    return known;
  }

  private beginsRows(level: Level): boolean {
    const { sheet, left, right, from, to, headerRows } = this.place;
    for (let row = from; row < to; row++)
      if (this.levelAt(row) === level && !headerRows.has(row) && filledCells(sheet, row, left, right) > 2) return true;
    return false;
  }
}

const Level = { none: 0, named: 1, bare: 2 } as const;
type Level = (typeof Level)[keyof typeof Level];

function levelOf(text: string): Level {
  if (text.length > longestLevel) return Level.none;
  if (isBareNumber(text)) return Level.bare;
  return level.test(text) ? Level.named : Level.none;
}

/** Those of a table over which nothing is known yet; none where it has no column for the delmål, which may be headed so. */
export function headsInTwo(layout: SheetLayout, draft: TableDraft, contents: readonly number[]): HeadsInTwo | null {
  if (contents[0] === noColumn) return null;
  const { sheet } = layout.source;
  return new HeadsInTwo(
    { sheet, ...draft.run, headerRows: new Set(draft.headerRows), from: draft.from, to: draft.to },
    contents,
  );
}

/** Rows that tell whether the goals of a table are such headings. */
const mostRows = 30;

/** "KF-mål | Delmål" over "1 | En trygg kommun" and rows without a number: the goals are headings that tell their texts. */
export function hasBareHeads(layout: SheetLayout, draft: TableDraft, contents: readonly number[]): boolean {
  const heads = headsInTwo(layout, draft, contents);
  for (let row = draft.from; heads !== null && row < Math.min(draft.to, draft.from + mostRows); row++)
    if (!draft.headerRows.includes(row) && heads.at(row)?.isBare) return true;
  return false;
}
