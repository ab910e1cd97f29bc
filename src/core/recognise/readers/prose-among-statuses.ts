/** Sentences in a column that may as well be the comments as the bedömningar: no assessments, and not asked about one by one. */
import { normaliseText, type Legend } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { isProse } from '../cells/prose.ts';
import type { Assignment } from '../columns/assign-columns.ts';
import type { TableDraft } from '../headers/table-draft.ts';

/** The legend, with the sentences of `column` left alone where its header is asked about. */
export function withProse(
  legend: Legend,
  sheet: SheetSnapshot,
  column: number,
  { ambiguous }: Assignment,
  { from, to }: TableDraft,
): Legend {
  const isAsked = ambiguous.some(({ cell, readings }) => cell.column === column && readings.includes('kommentar'));
  if (!isAsked) return legend;
  const ignored = new Set(legend.ignored);
  for (let row = from; row < to; row++) {
    const form = normaliseText(sheet.text(row, column));
    if (isProse(form) && !legend.byText.has(form)) ignored.add(form);
  }
  return { ...legend, ignored };
}
