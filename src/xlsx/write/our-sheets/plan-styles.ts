/** Every style that a plan uses, given its number in the workbook's styles before any sheet is written. */
import type { ColumnSource, SheetPlan, StyleSpec, WritePlan } from '../../../core/workbook/write-plan.ts';
import type { StyleIndex } from './block-columns.ts';
import type { StyleBook } from '../styles/style-book.ts';
import { isRisky } from '../text/xml-text.ts';

/** Columns whose texts are not known until they are written get both forms of their style. */
function mayBeRisky(column: ColumnSource): boolean {
  return column.kind === 'text' || column.kind === 'word' || column.kind === 'mixed';
}

export function planStyles(plan: WritePlan, book: StyleBook): StyleIndex {
  const plain = new Map<string, number>();
  const inert = new Map<string, number>();
  const need = (style: string, isInert: boolean): void => {
    const known = isInert ? inert : plain;
    if (known.has(style)) return;
    const spec: StyleSpec | undefined = style === '' ? {} : plan.styles[style];
    if (!spec) throw new Error(`the plan has no style "${style}"`);
    known.set(style, book.cell(spec, isInert));
  };
  for (const sheet of plan.sheets) needOfSheet(sheet, need);
  return (style, isInert) => {
    const index = (isInert ? inert : plain).get(style);
    if (index === undefined) throw new Error(`style "${style}" was not asked for`);
    return index;
  };
}

function needOfSheet(sheet: SheetPlan, need: (style: string, isInert: boolean) => void): void {
  for (const { value, formula, style } of sheet.cells) {
    const isInert = formula === undefined && typeof value === 'string' && isRisky(value);
    if (style !== undefined || isInert) need(style ?? '', isInert);
  }
  for (const block of sheet.blocks)
    for (const column of block.columns) {
      need(column.style, false);
      if (mayBeRisky(column)) need(column.style, true);
    }
}
