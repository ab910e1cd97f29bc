/** The parts that all sheets of a template share. */
import { quotedSheet, a1 } from '../workbook/cell-ref.ts';
import type { PlannedCell, PlannedValue, SheetPlan } from '../workbook/write-plan.ts';
import type { TemplateStyle } from './styles.ts';

export function cell(row: number, column: number, value: PlannedValue, style: TemplateStyle): PlannedCell {
  return { row, column, value, style };
}

/** `Målregister!$A$10:$A$20` as names and validations write it. */
export function absoluteColumn(sheet: string, column: number, top: number, bottom: number): string {
  const dollars = (row: number): string => a1(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `${quotedSheet(sheet)}!${dollars(top)}:${dollars(bottom)}`;
}

type Varying = Pick<SheetPlan, 'name' | 'tabColour' | 'cells' | 'print'>;

/** A sheet with nothing special; what a sheet has more is spread over it. */
export function plainSheet(sheet: Varying, widths: readonly number[]): SheetPlan {
  return {
    role: 'users',
    columnWidths: new Map(widths.map((width, column) => [column, width])),
    rowHeights: new Map(),
    freeze: { rows: 0, columns: 0 },
    showGridlines: false,
    blocks: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    hyperlinks: [],
    charts: [],
    ...sheet,
  };
}

/**
 * Height in points that a text needs in a column of this width (characters of a digit's width): letters of running text
 * are a tenth narrower, and words break before the edge.
 */
export function heightOf(text: string, width: number, line = 15): number {
  const lines = text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / (width * 1.05))), 0);
  return lines * line;
}
