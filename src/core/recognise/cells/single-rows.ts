/** Rows with a single text in them: section headings, footnotes, a delmål without anything, a committee's name. */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { isWhite } from './cells.ts';
import type { Merges } from './merges.ts';

/** What `onlyColumn` says of a row with nothing in it, and of one with more than one filled cell. */
export const noColumn = -1;
export const severalColumns = -2;

/** The only filled column of a row between two columns; `noColumn` when none is filled, `severalColumns` when several are. */
export function onlyColumn(sheet: SheetSnapshot, row: number, left: number, right: number): number {
  let found = noColumn;
  for (let column = left; column <= right; column++) {
    const kind = sheet.kind(row, column);
    if (kind === CellKind.empty || (kind === CellKind.text && isWhite(sheet.text(row, column)))) continue;
    if (found >= 0) return severalColumns;
    found = column;
  }
  return found;
}

/**
 * First of the rows with a single text right above row `top`, at most five up and with two blank rows at most under them; so far
 * from the table the sheet's first text is its title.
 */
export function headingsAbove(sheet: SheetSnapshot, top: number, left: number, right: number): number {
  let from = top;
  let blanks = 0;
  while (from > Math.max(0, top - 5)) {
    const column = onlyColumn(sheet, from - 1, left, right);
    const isUnder = column === noColumn && from === top - blanks && blanks < 2;
    if (column === severalColumns || (column === noColumn && !isUnder)) break;
    if (isUnder) blanks++;
    from--;
  }
  return blanks === 2 && from === 0 ? top : from;
}

/** How many cells of a row are filled between two columns. */
export function filledCells(sheet: SheetSnapshot, row: number, left: number, right: number): number {
  let filled = 0;
  for (let column = left; column <= right; column++) if (sheet.kind(row, column) !== CellKind.empty) filled++;
  return filled;
}

/** The cell reaches over more of the table than a value would: merged across columns. */
export function isAcross(merges: Merges, row: number, column: number): boolean {
  const area = merges.at(row, column);
  return area !== null && area.right > area.left;
}

/** The kind of a row in a word: S, N, Mål, Nyckeltal. */
const longestMark = 12;

/** "S | A1. Gott företagsklimat": a goal in the indicators' column with nothing but the kind of its row beside it. */
export function isMarkedHead(
  { sheet, left, right }: { readonly sheet: SheetSnapshot; readonly left: number; readonly right: number },
  row: number,
  column: number,
): boolean {
  if (filledCells(sheet, row, left, right) !== 2 || sheet.kind(row, column) !== CellKind.text) return false;
  for (let mark = left; mark < column; mark++)
    if (sheet.kind(row, mark) === CellKind.text) return sheet.text(row, mark).trim().length <= longestMark;
  return false;
}

/** The first text of a row: its kind, in a row that is marked with it. */
export function markOf(
  { sheet, left, right }: { readonly sheet: SheetSnapshot; readonly left: number; readonly right: number },
  row: number,
): string {
  for (let column = left; column <= right; column++)
    if (sheet.kind(row, column) === CellKind.text) return sheet.text(row, column).trim();
  return '';
}
