/** The cells of one sheet: sparse, row by row. A cell that holds nothing and has no format of its own does not exist. */
import type { Area } from './address.ts';
import type { Cell } from './cell-row.ts';
import { CellRow } from './cell-row.ts';
import type { CellValue } from './cell-value.ts';
import type { Style } from './style.ts';
import { plainStyle } from './style.ts';

export { copyOf, emptyCell, type Cell } from './cell-row.ts';

export class Cells {
  private rows = new Map<number, CellRow>();
  readonly rowStyles = new Map<number, Style>();
  readonly columnStyles = new Map<number, Style>();
  sheetStyle: Style = plainStyle;

  /** The cell, for a moment: after it has been removed or moved it must be asked for again. */
  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell, made when it does not exist. */
  ensure(row: number, column: number): Cell {
    return this.newRow(row).ensure(column);
  }

  /** The place holds what `cell` holds; it is not the same object afterwards. */
  put(row: number, column: number, cell: Cell): void {
    this.newRow(row).put(column, cell);
  }

  /** The row, made when nothing is in it; something must be put there at once. */
  newRow(row: number): CellRow {
    let line = this.rows.get(row);
    if (!line) this.rows.set(row, (line = new CellRow()));
    return line;
  }

  remove(row: number, column: number): void {
    const line = this.rows.get(row);
    line?.remove(column);
    if (line?.size === 0) this.rows.delete(row);
  }

  /** What `get` would give, without an object for each cell: the row, undefined when nothing is in it. */
  row(row: number): CellRow | undefined {
    return this.rows.get(row);
  }

  value(row: number, column: number): CellValue {
    return this.rows.get(row)?.valueAt(column) ?? null;
  }

  /** The format of a place, whether a cell exists there or not. */
  style(row: number, column: number): Style {
    return this.rows.get(row)?.styleAt(column) ?? this.background(row, column);
  }

  background(row: number, column: number): Style {
    return this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? this.sheetStyle;
  }

  /** The rows of an area that have cells, downwards. */
  rowsIn({ top, bottom }: Area): [row: number, line: CellRow][] {
    const found: [number, CellRow][] = [];
    if (bottom - top + 1 < this.rows.size) {
      for (let row = top; row <= bottom; row++) {
        const line = this.rows.get(row);
        if (line) found.push([row, line]);
      }
      return found;
    }
    for (const [row, line] of this.rows) if (row >= top && row <= bottom) found.push([row, line]);
    return found.sort(([a], [b]) => a - b);
  }

  /** The cells that exist in an area, row by row, left to right. */
  *in(a: Area): Generator<[row: number, column: number, cell: Cell]> {
    for (const [row, line] of this.rowsIn(a))
      for (const column of line.columns(a.left, a.right)) yield [row, column, line.get(column) as Cell];
  }

  /** The cells with a formula, in no order. */
  *formulas(): Generator<[row: number, column: number, cell: Cell]> {
    for (const [row, line] of this.rows)
      for (const column of line.formulas()) yield [row, column, line.get(column) as Cell];
  }

  /** The area that holds content (or, when asked, format too); null when there is none. */
  used(valuesOnly: boolean, within?: Area): Area | null {
    let found: Area | null = null;
    for (const [row, line] of this.rows) {
      if (within && (row < within.top || row > within.bottom)) continue;
      const span = line.used(valuesOnly, within?.left, within?.right);
      if (!span) continue;
      const [left, right] = span;
      if (!found) found = { top: row, left, bottom: row, right };
      else {
        if (row < found.top) found.top = row;
        if (row > found.bottom) found.bottom = row;
        if (left < found.left) found.left = left;
        if (right > found.right) found.right = right;
      }
    }
    return found;
  }

  /** Whole rows move: `to` says where, null drops the row. */
  remapRows(to: (row: number) => number | null): void {
    const old = this.rows;
    this.rows = new Map();
    for (const [row, line] of old) {
      const place = to(row);
      if (place !== null) this.rows.set(place, line);
    }
  }

  /** Moves every cell to where `to` says; null drops it. */
  remap(to: (row: number, column: number) => { row: number; column: number } | null): void {
    const old = this.rows;
    this.rows = new Map();
    for (const [row, line] of old)
      for (const column of line.columns()) {
        const place = to(row, column);
        if (place) this.put(place.row, place.column, line.get(column) as Cell);
      }
  }
}
