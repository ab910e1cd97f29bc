/** Ctrl+arrow, Ctrl+Shift+arrow and Ctrl+A: where the block of filled cells ends. */
import { invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import { area, boundingArea, cellArea, lastColumn, lastRow } from '../../document/address.ts';
import type { Sheet } from '../../document/model.ts';

const steps: Record<string, readonly [number, number]> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

const isFilled = (sheet: Sheet, row: number, column: number): boolean => {
  const cell = sheet.cells.get(row, column);
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
};

function jump(sheet: Sheet, row: number, column: number, direction: string): readonly [number, number] {
  const step = steps[direction.toLowerCase()];
  if (!step) throw invalidArgument();
  const used = sheet.cells.used(true);
  const isInside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r <= lastRow && c <= lastColumn;
  const end = [
    step[0] < 0 ? 0 : step[0] > 0 ? lastRow : row,
    step[1] < 0 ? 0 : step[1] > 0 ? lastColumn : column,
  ] as const;
  let [r, c] = [row + step[0], column + step[1]];
  if (!isInside(r, c)) return [row, column];
  const startsInBlock = isFilled(sheet, row, column) && isFilled(sheet, r, c);
  while (isInside(r, c)) {
    if (startsInBlock && !isFilled(sheet, r, c)) return [r - step[0], c - step[1]];
    if (!startsInBlock && isFilled(sheet, r, c)) return [r, c];
    if (!startsInBlock && (!used || r > used.bottom || c > used.right)) return end;
    r += step[0];
    c += step[1];
  }
  return end;
}

/** The cell that Ctrl+arrow goes to from the active cell (by default the range's first). */
export function rangeEdge(sheet: Sheet, where: Area, direction: string, active: { area: Area } | null): Area {
  const from = active?.area ?? where;
  return cellArea(...jump(sheet, from.top, from.left, direction));
}

/** The range with everything up to that edge. */
export function extendedEdge(sheet: Sheet, where: Area, direction: string, active: { area: Area } | null): Area {
  return boundingArea(where, rangeEdge(sheet, where, direction, active));
}

/** The block around an area, bounded by empty rows and columns. */
export function surroundingRegion(sheet: Sheet, where: Area): Area {
  let region = { ...where };
  for (;;) {
    const wider = area(
      Math.max(0, region.top - 1),
      Math.max(0, region.left - 1),
      Math.min(lastRow, region.bottom + 1),
      Math.min(lastColumn, region.right + 1),
    );
    const used = sheet.cells.used(true, wider);
    const next = used ? boundingArea(region, used) : region;
    if (
      next.top === region.top &&
      next.left === region.left &&
      next.bottom === region.bottom &&
      next.right === region.right
    )
      return region;
    region = next;
  }
}
