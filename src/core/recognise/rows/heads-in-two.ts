/**
 * "Mål 1 | Alla elever ska …", "Fokusområde 2: | En trygg kommun" and nothing else in the row: a heading in two cells, the level
 * with its number and then its text. Where delmål or indicators are numbered so themselves it is none.
 */
import { CellKind } from '../../workbook/snapshot.ts';
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
  private readonly levels = new Map<number, boolean>();
  private areNumbered: boolean | null = null;

  /** `contents`: the columns of delmål and indicators, -1 for none. */
  constructor(place: Stretch, contents: readonly number[]) {
    this.place = place;
    this.contents = contents;
  }

  at(row: number): HeadInTwo | null {
    const { sheet, left } = this.place;
    if (row < 0 || !this.isLevel(row) || !this.isPair(row)) return null;
    if ((!this.contents.includes(left) && !this.isOverHeader(row)) || (this.areNumbered ??= this.numbersRows()))
      return null;
    const column = onlyColumn(sheet, row, left + 1, this.place.right);
    const own = cellWords(sheet, row, column);
    return { text: `${cellWords(sheet, row, left).replace(/\s*[.:–-]$/, '')} ${own}`, own, column };
  }

  private isLevel(row: number): boolean {
    const { sheet, left } = this.place;
    if (row >= sheet.rowCount || sheet.kind(row, left) !== CellKind.text) return false;
    const id = sheet.textId(row, left);
    let known = this.levels.get(id);
    if (known === undefined) {
      const text = sheet.text(row, left);
      this.levels.set(id, (known = text.length <= longestLevel && level.test(text.trim())));
    }
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
      if (column === severalColumns && !(this.isLevel(next) && this.isPair(next))) return false;
    }
    return false;
  }

  /** Rows of data begin with such a level too. */
  private numbersRows(): boolean {
    const { sheet, left, right, from, to, headerRows } = this.place;
    for (let row = from; row < to; row++)
      if (this.isLevel(row) && !headerRows.has(row) && filledCells(sheet, row, left, right) > 2) return true;
    return false;
  }
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
