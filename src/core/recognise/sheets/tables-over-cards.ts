/**
 * "Mål | BUN | SN" over how it goes, or "Nämnd | Antal mål", above the cards of a sheet: the header of a small table in a word
 * that is a label too, and no line of a card.
 */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { filledCells } from '../cells/single-rows.ts';
import type { HeaderWords } from '../headers/header-words.ts';
import type { SideLabels } from './side-label.ts';
import { labelAt } from './side-labels.ts';

/** The labels of the cards, where what they say stands in one column. */
export function withoutTables(sheet: SheetSnapshot, found: SideLabels, words: HeaderWords): SideLabels {
  const { column } = found;
  const isKnown = (row: number, at: number) => {
    const label = row < sheet.rowCount ? labelAt(sheet, row, at, words) : null;
    return label !== null && label.field !== 'IGNORERA';
  };
  const filled = (row: number) => (row < sheet.rowCount ? filledCells(sheet, row, column, sheet.columnCount - 1) : 0);
  const aside = new Set<number>();
  for (const { row } of found.labels) {
    const cells = filled(row);
    // The next line is one of the table's: as many cells, and no label before them.
    if (cells < 2 || aside.has(row) || filled(row + 1) !== cells || isKnown(row + 1, column)) continue;
    if (cells === 2 && !isKnown(row, column + 1)) continue;
    for (let line = row; filled(line) === cells; line++) aside.add(line);
  }
  return aside.size === 0 ? found : { column, labels: found.labels.filter(({ row }) => !aside.has(row)) };
}
