/** Brings a cell into view, past what stands still: headers and frozen rows and columns. */
import type { Place } from './grid-view.ts';
import type { RowContext } from './rows.ts';
import { headHeight } from './rows.ts';

export function scrollTo(
  element: HTMLElement,
  { row, column }: Place,
  { extent, headWidth, sheet, frozen }: RowContext,
): void {
  const frozenRows = Math.min(sheet.frozen?.rows ?? 0, extent.rows.count);
  const stuckHeight = headHeight + extent.rows.start(frozenRows);
  const stuckWidth = headWidth + extent.columns.start(frozen);
  const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
  if (row >= frozenRows) {
    const [top, bottom] = [headHeight + extent.rows.start(row), headHeight + extent.rows.start(row + 1)];
    if (top - scrollTop < stuckHeight) element.scrollTop = top - stuckHeight;
    else if (bottom - scrollTop > clientHeight) element.scrollTop = Math.min(bottom - clientHeight, top - stuckHeight);
  }
  if (column >= frozen) {
    const [left, right] = [headWidth + extent.columns.start(column), headWidth + extent.columns.start(column + 1)];
    if (left - scrollLeft < stuckWidth) element.scrollLeft = left - stuckWidth;
    else if (right - scrollLeft > clientWidth) element.scrollLeft = Math.min(right - clientWidth, left - stuckWidth);
  }
}
