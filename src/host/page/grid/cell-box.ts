import type { Place } from './grid-view.ts';
import { headHeight } from './rows.ts';
import type { RowContext } from './rows.ts';

/** Where a cell lies in the sheet, in pixels, with its heads. */
export interface CellBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Merged cells are one. */
export function cellBox({ merges, extent, headWidth }: RowContext, { row, column }: Place): CellBox {
  const merged = merges.at(row, column);
  return {
    left: headWidth + extent.columns.start(column),
    top: headHeight + extent.rows.start(row),
    width: extent.columns.span(column, merged?.right ?? column),
    height: extent.rows.span(row, merged?.bottom ?? row),
  };
}
