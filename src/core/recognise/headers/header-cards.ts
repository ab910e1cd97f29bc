/** Rows that look like a header and are none: a label or two with their values beside them, as on a card. */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import type { HeaderWords } from './header-words.ts';
import { bareLabelOf, barePairs, kindOfPair, Label, looseLabelOf } from '../cells/labelled-cells.ts';

/** "KF-mål: | 2. Trygg omsorg", from column `left` on. */
export function isCard(
  sheet: SheetSnapshot,
  row: number,
  left: number,
  columnCount: number,
  words: HeaderWords,
): boolean {
  if (!isLabel(sheet, row, left)) return isBareCard(sheet, row, left, columnCount, words);
  let values = 0;
  for (let column = left + 1; column < columnCount; column++) {
    if (sheet.kind(row, column) === CellKind.empty || isLabel(sheet, row, column)) continue;
    // "Indikator: | Målvärde: | Utfall*": a header whose cells carry marks of different kinds.
    if (++values > 2 || headerScore(cellWords(sheet, row, column), words) >= 0.95) return false;
  }
  return values > 0;
}

/** The same without a colon: a label, and a text that is no header. */
function isBareCard(sheet: SheetSnapshot, row: number, left: number, columnCount: number, words: HeaderWords): boolean {
  const found = looseLabelOf(sheet.text(row, left));
  const pair = barePairs(sheet, row, left, columnCount - 1, found, (at) => bareLabelOf(sheet.text(row, at)))?.[0];
  if (pair === undefined) return false;
  const value = cellWords(sheet, row, pair.column);
  // "Uppfyllt" is a header too, and how it went.
  if (bareLabelOf(sheet.text(row, left)) === Label.status) return true;
  if (pair.label === Label.result && kindOfPair(pair.label, value) === Label.status) return true;
  return headerScore(value, words) < 0.6;
}

function headerScore(text: string, words: HeaderWords): number {
  return words.read(text).candidates[0]?.score ?? 0;
}

/** "Indikator:", "KF-mål:", with its value in the cell beside it. */
function isLabel(sheet: SheetSnapshot, row: number, column: number): boolean {
  return sheet.kind(row, column) === CellKind.text && sheet.text(row, column).trimEnd().endsWith(':');
}
