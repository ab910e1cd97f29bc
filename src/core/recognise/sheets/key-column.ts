/** A column of signs that the sheet's own key explains: A, B and C under "Betyg", over which stands "A = målet uppnås". */
import { looksLikeAssessment, Meanings, normaliseText } from '../../parse/index.ts';
import { cellWords, isBlank } from '../cells/cells.ts';
import { sheetLegend } from './sheet-legend.ts';
import type { SheetLayout } from './sheet-layout.ts';

/** Longer texts say for themselves what they mean. */
const longestSign = 20;

/** Every cell is in the key or a word of assessment, and they are not all alike. */
export function isExplained(layout: SheetLayout, rows: readonly number[], column: number): boolean {
  const { sheet, workbook } = layout.source;
  const filled = rows.filter((row) => !isBlank(sheet, row, column));
  const said = new Set(filled.map((row) => normaliseText(cellWords(sheet, row, column))));
  if (said.size < 2 || [...said].some((text) => text.length > longestSign)) return false;
  const { byText } = sheetLegend(layout, [], workbook, new Meanings());
  return (
    [...said].some((text) => byText.has(text)) &&
    [...said].every((text) => byText.has(text) || looksLikeAssessment(text))
  );
}
