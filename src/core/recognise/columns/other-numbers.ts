/** Numbers beside the texts of fullmäktige's goals. */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { cellWords, isBlank } from '../cells/cells.ts';
import type { KnownGoals } from './known-goals.ts';

/** Of the numbers beside goals' whole texts, the share (0–1) that are theirs; 1 where no such text stands beside one. */
export function shareOfOwnNumbers(
  sheet: SheetSnapshot,
  rows: readonly number[],
  goals: KnownGoals,
  column: number,
  ofTexts: number,
): number {
  let known = 0;
  let own = 0;
  for (const row of rows) {
    const id = isBlank(sheet, row, column) ? null : goals.idOf(cellWords(sheet, row, ofTexts));
    if (id === null) continue;
    known++;
    if (goals.isId(cellWords(sheet, row, column), id)) own++;
  }
  return known === 0 ? 1 : own / known;
}
