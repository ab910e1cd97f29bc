/** A headed table of Spårbarhet: short, so plain cells. */
import type { PlannedValue } from '../../workbook/write-plan.ts';
import { area, type SheetDraft } from '../sheet-draft.ts';
import type { StyleName } from '../styles.ts';
import { linesOf, rowHeight } from '../text-width.ts';
import { traceRow } from './layout.ts';

export interface TableBlock {
  readonly table: string;
  readonly heading: string;
  readonly left: number;
  readonly widths: readonly number[];
  readonly columns: readonly string[];
  readonly styles: readonly StyleName[];
  readonly rows: readonly (readonly PlannedValue[])[];
  /** What stands in the first cell when there are no rows. */
  readonly none?: string;
}

/** Puts the block; returns the last row of its table. A table has one row that says so rather than none. */
export function putTable(draft: SheetDraft, block: TableBlock): number {
  const { left, columns, styles, widths } = block;
  const rows = block.rows.length > 0 ? block.rows : [columns.map((_, i) => (i === 0 ? (block.none ?? null) : null))];
  draft.setWidths(left, widths);
  draft.put(traceRow.heading, left, block.heading, 'heading');
  columns.forEach((name, i) => draft.put(traceRow.header, left + i, name, 'header'));
  rows.forEach((values, r) => {
    const at = traceRow.first + r;
    values.forEach((value, i) => draft.put(at, left + i, value, styles[i] as StyleName));
    const lines = values.map((value, i) => (typeof value === 'string' ? linesOf(value, widths[i] as number) : 1));
    draft.heights.set(at, Math.max(draft.heights.get(at) ?? 0, rowHeight(Math.max(1, ...lines))));
  });
  const last = traceRow.first + rows.length - 1;
  draft.tables.push({
    name: block.table,
    area: area(traceRow.header, left, last, left + columns.length - 1),
    columns: columns.map((name) => ({ name })),
    filterButtons: true,
  });
  return last;
}
