/** Two columns of texts where the one is a level over the other. */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';

/** Most texts of `column` stand beside several different ones of `finer`; a blank one continues the one above. */
export function isDivided(sheet: SheetSnapshot, rows: readonly number[], column: number, finer: number): boolean {
  const parts = new Map<string, Set<string>>();
  let above = '';
  for (const row of rows) {
    above = cellWords(sheet, row, column) || above;
    const part = cellWords(sheet, row, finer);
    if (above === '' || part === '') continue;
    const known = parts.get(above);
    if (known) known.add(part);
    else parts.set(above, new Set([part]));
  }
  const divided = [...parts.values()].filter(({ size }) => size > 1).length;
  return divided > 0 && divided >= parts.size / 2;
}
