/** "Nämndmål: … | Uppnått": a heading with nothing but how it went beside it, perhaps outside the table. */
import type { CellPlace } from '../../model/chain.ts';
import { looksLikeAssessment } from '../../parse/index.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import { onlyColumn } from '../cells/single-rows.ts';
import type { Section, SectionContext } from './section-rows.ts';
import { sectionAt } from './section-rows.ts';

/** Columns to the right of a table where a heading's bedömning may stand. */
const farthestStatus = 4;
const longestStatus = 40;

export interface JudgedHeading {
  readonly section: Section;
  readonly status: { readonly text: string; readonly place: CellPlace };
}

/** The heading in the row and how it went; null when the row is none. */
export function judgedHeading(context: SectionContext, row: number, afterGap: boolean): JudgedHeading | null {
  const { sheet, left, right } = context;
  if (sheet.kind(row, left) !== CellKind.text) return null;
  const beside = onlyColumn(sheet, row, left + 1, Math.min(right + farthestStatus, sheet.columnCount - 1));
  if (beside < 0 || sheet.kind(row, beside) !== CellKind.text) return null;
  const text = cellWords(sheet, row, beside);
  if (text.length > longestStatus || !looksLikeAssessment(text)) return null;
  const section = sectionAt(context, row, left, afterGap);
  if (section === null || section.kind === 'status' || section.kind === 'committee') return null;
  return { section, status: { text, place: { row, column: beside } } };
}
