/** The cells of one sheet: sparse, row by row. A cell that holds nothing and has no format of its own does not exist. */
import type { Area } from './address.ts';
import type { CellValue } from './cell-value.ts';
import type { Style } from './style.ts';
import { plainStyle } from './style.ts';

export interface Cell {
  value: CellValue;
  /** As typed, with "=", A1 and en-US; null for a plain value. */
  formula: string | null;
  /** Null: the cell has the format of its row, column or sheet. */
  style: Style | null;
  /** The formula's result was spilled from this cell: its rows and columns. */
  spill: { rows: number; columns: number } | null;
  /** The value came from the array formula in another cell. */
  spilledFrom: { row: number; column: number } | null;
  /** A rich value (entity, formatted number …) as the script set it. */
  rich: object | null;
  /** A checkbox is shown instead of the value. */
  control?: 'Checkbox';
}

export const emptyCell = (): Cell => ({
  value: null,
  formula: null,
  style: null,
  spill: null,
  spilledFrom: null,
  rich: null,
});

export class Cells {
  private rows = new Map<number, Map<number, Cell>>();
  readonly rowStyles = new Map<number, Style>();
  readonly columnStyles = new Map<number, Style>();
  sheetStyle: Style = plainStyle;

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell, made when it does not exist. */
  ensure(row: number, column: number): Cell {
    let line = this.rows.get(row);
    if (!line) this.rows.set(row, (line = new Map()));
    let cell = line.get(column);
    if (!cell) line.set(column, (cell = emptyCell()));
    return cell;
  }

  put(row: number, column: number, cell: Cell): void {
    let line = this.rows.get(row);
    if (!line) this.rows.set(row, (line = new Map()));
    line.set(column, cell);
  }

  remove(row: number, column: number): void {
    const line = this.rows.get(row);
    line?.delete(column);
    if (line?.size === 0) this.rows.delete(row);
  }

  /** The format of a place, whether a cell exists there or not. */
  style(row: number, column: number): Style {
    return this.get(row, column)?.style ?? this.background(row, column);
  }

  background(row: number, column: number): Style {
    return this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? this.sheetStyle;
  }

  /** The cells that exist in an area, row by row, left to right. */
  *in(a: Area): Generator<[row: number, column: number, cell: Cell]> {
    const rows =
      a.bottom - a.top + 1 < this.rows.size
        ? Array.from({ length: a.bottom - a.top + 1 }, (_, i) => a.top + i).filter((r) => this.rows.has(r))
        : [...this.rows.keys()].filter((r) => r >= a.top && r <= a.bottom).sort((x, y) => x - y);
    for (const row of rows) {
      const line = this.rows.get(row) as Map<number, Cell>;
      if (a.right - a.left + 1 < line.size) {
        for (let column = a.left; column <= a.right; column++) {
          const cell = line.get(column);
          if (cell) yield [row, column, cell];
        }
      } else {
        const columns = [...line.keys()].filter((c) => c >= a.left && c <= a.right).sort((x, y) => x - y);
        for (const column of columns) yield [row, column, line.get(column) as Cell];
      }
    }
  }

  /** The area that holds content (or, when asked, format too); null when there is none. */
  used(valuesOnly: boolean, within?: Area): Area | null {
    let found: Area | null = null;
    for (const [row, line] of this.rows) {
      if (within && (row < within.top || row > within.bottom)) continue;
      for (const [column, cell] of line) {
        if (within && (column < within.left || column > within.right)) continue;
        if (cell.value === null && cell.formula === null && (valuesOnly || !cell.style)) continue;
        if (!found) found = { top: row, left: column, bottom: row, right: column };
        else {
          if (row < found.top) found.top = row;
          if (row > found.bottom) found.bottom = row;
          if (column < found.left) found.left = column;
          if (column > found.right) found.right = column;
        }
      }
    }
    return found;
  }

  /** Every cell that exists, in no order. */
  *all(): Generator<[row: number, column: number, cell: Cell]> {
    for (const [row, line] of this.rows) for (const [column, cell] of line) yield [row, column, cell];
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
      for (const [column, cell] of line) {
        const place = to(row, column);
        if (place) this.put(place.row, place.column, cell);
      }
  }
}
