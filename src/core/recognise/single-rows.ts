/** Rows with a single text in them: section headings, footnotes, a delmål without anything, a committee's name. */
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { CellKind } from '../workbook/snapshot.ts';
import { isWhite } from './cells.ts';
import type { Merges } from './merges.ts';

/** The only filled column of a row between two columns, -1 when none is filled, -2 when several are. */
export function onlyColumn(sheet: SheetSnapshot, row: number, left: number, right: number): number {
  let found = -1;
  for (let column = left; column <= right; column++) {
    const kind = sheet.kind(row, column);
    if (kind === CellKind.empty || (kind === CellKind.text && isWhite(sheet.text(row, column)))) continue;
    if (found >= 0) return -2;
    found = column;
  }
  return found;
}

/** The cell reaches over more of the table than a value would: merged across columns. */
export function isAcross(merges: Merges, row: number, column: number): boolean {
  const area = merges.at(row, column);
  return area !== null && area.right > area.left;
}
