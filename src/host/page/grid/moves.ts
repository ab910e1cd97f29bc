/** Where a key takes the active cell. */
import type { Place } from './grid-view.ts';
import type { Extent } from './extent.ts';

export interface Ground {
  readonly extent: Extent;
  /** Rows that a window shows. */
  readonly page: number;
  isEmpty(row: number, column: number): boolean;
}

/** The new place, null when the key moves nothing. */
export function moved(key: string, isFar: boolean, { row, column }: Place, ground: Ground): Place | null {
  const { rows, columns, last } = ground.extent;
  const first = { row: rows.next(-1, 1), column: columns.next(-1, 1) };
  switch (key) {
    case 'ArrowDown':
      return isFar ? edge({ row, column }, 1, 0, ground) : { row: rows.next(row, 1), column };
    case 'ArrowUp':
      return isFar ? edge({ row, column }, -1, 0, ground) : { row: rows.next(row, -1), column };
    case 'ArrowRight':
      return isFar ? edge({ row, column }, 0, 1, ground) : { row, column: columns.next(column, 1) };
    case 'ArrowLeft':
      return isFar ? edge({ row, column }, 0, -1, ground) : { row, column: columns.next(column, -1) };
    case 'Home':
      return isFar ? first : { row, column: first.column };
    case 'End':
      return isFar ? last : { row, column: lastInRow(row, column, ground) };
    case 'PageDown':
      return { row: leap(row, ground.page, ground), column };
    case 'PageUp':
      return { row: leap(row, -ground.page, ground), column };
    default:
      return null;
  }
}

function leap(row: number, by: number, { extent: { rows } }: Ground): number {
  let at = row;
  for (let i = 0; i < Math.abs(by); i++) at = rows.next(at, by > 0 ? 1 : -1);
  return at;
}

function lastInRow(row: number, column: number, { extent: { last }, isEmpty }: Ground): number {
  for (let c = last.column; c >= 0; c--) if (!isEmpty(row, c)) return c;
  return column;
}

/** Ctrl and an arrow: to the end of what is filled, or over the empty cells to the next that is. */
function edge(from: Place, down: -1 | 0 | 1, right: -1 | 0 | 1, { extent, isEmpty }: Ground): Place {
  const { rows, columns, last } = extent;
  const step = (p: Place): Place => ({
    row: down ? rows.next(p.row, down) : p.row,
    column: right ? columns.next(p.column, right) : p.column,
  });
  const isSame = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column;
  const isOver = (p: Place): boolean => (down > 0 && p.row > last.row) || (right > 0 && p.column > last.column);
  const startsInBlock = !isEmpty(from.row, from.column) && !isEmpty(step(from).row, step(from).column);
  let at = from;
  for (;;) {
    const next = step(at);
    if (isSame(next, at) || isOver(next)) return at;
    const isNextEmpty = isEmpty(next.row, next.column);
    if (startsInBlock && isNextEmpty) return at;
    at = next;
    if (!startsInBlock && !isNextEmpty) return at;
  }
}
