/** "Utvecklingen är positiv." last under rows whose delmål are no sentences: of the block, no delmål. */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { isProse, isSentence } from './row-words.ts';

/** So many rows show how the delmål of a table are written. */
const rowsAbove = 12;

/** `from`: the first row of the table. */
export function isClosingSentence(sheet: SheetSnapshot, row: number, column: number, from: number): boolean {
  if (!isSentence(sheet.text(row, column))) return false;
  for (let above = row - 1; above >= Math.max(from, row - rowsAbove); above--) {
    const text = sheet.kind(above, column) === CellKind.text ? sheet.text(above, column).trimEnd() : '';
    if (text.endsWith('.') && !isProse(text)) return false;
  }
  return true;
}
