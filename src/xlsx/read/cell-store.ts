/**
 * Where the scan puts cells: one entry per cell in row order, in typed arrays that are used again for the next sheet. Empty
 * cells are kept only when their format says something, and never far beyond the values: a million rows of styles cost nothing.
 */
import {
  atBase,
  atColumnCount,
  atCount,
  atIsOrdered,
  atLastColumn,
  atRow,
  atRows,
  atSafeCount,
  atSafeRows,
  atValueEnd,
  atValueRowEnd,
} from '../../core/kernels/layout.ts';
import type { PackedCells } from '../../core/workbook/cell-columns.ts';
import { ProblemError } from '../package/index.ts';
import type { CompiledScan } from './compiled-scan.ts';
import { sortCells } from './cell-order.ts';
import { packCells } from './pack-cells.ts';

/** Rows and columns of a sheet (Excel's own limits). */
const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** More cells than this are more than a workbook for people: 1.3 million rows of fifteen columns. */
const maxCells = 20_000_000;
/** Styled empty cells waiting for a value further down; beyond that the gap is dropped. */
const maxPending = 500_000;
/** Styled empty cells kept to the right of the last value. */
const maxTail = 256;

/** The cells of one sheet. Row r has the entries rowStarts[r] … rowStarts[r + 1] - 1, columns ascending. */
export interface Cells extends PackedCells {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rowStarts: Int32Array;
  /** By row: hidden in bit 0, format id of its absent cells above (0: it has none). Null when all are 0. */
  readonly rowMeta: Uint32Array | null;
}

export class CellStore {
  // Open to the fast loop over plain cells, which writes entries itself.
  columns = new Uint16Array(1 << 16);
  meta = new Uint32Array(1 << 16);
  values = new Float64Array(1 << 16);
  capacity = 1 << 16;
  count = 0;
  #rows = new Int32Array(1 << 12);
  #starts = new Int32Array(1 << 12);
  #rowMeta = new Uint32Array(1 << 12);
  #rowCapacity = 1 << 12;
  #rowTotal = 0;
  #hasRowMeta = false;
  isOrdered = true;
  #valueRowEnd = 0;
  columnCount = 0;
  /** Count of entries and rows after the last row with a value: where a gap is cut. */
  #safeCount = 0;
  #safeRows = 0;
  valueEnd = -1;
  lastColumn = -1;

  /** Forgets the last sheet. */
  reset(): void {
    this.count = this.#rowTotal = this.#valueRowEnd = this.columnCount = this.#safeCount = this.#safeRows = 0;
    this.#hasRowMeta = false;
    this.isOrdered = true;
  }

  /** The row begun last, -1 before the first. */
  get lastRow(): number {
    return this.#rowTotal > 0 ? (this.#rows[this.#rowTotal - 1] as number) : -1;
  }

  /** Begins a row; rows may come in any order, but the usual one is cheaper. */
  beginRow(row: number, format: number, isHidden: boolean): void {
    if (row >= maxRows) throw new ProblemError('damaged', `row ${row + 1} is beyond the sheet`);
    if (this.#rowTotal === this.#rowCapacity) this.#growRows();
    if (this.#rowTotal > 0 && row <= (this.#rows[this.#rowTotal - 1] as number)) this.isOrdered = false;
    this.#rows[this.#rowTotal] = row;
    this.#starts[this.#rowTotal] = this.count;
    const meta = format * 2 + (isHidden ? 1 : 0);
    this.#rowMeta[this.#rowTotal] = meta;
    if (meta !== 0) this.#hasRowMeta = true;
    this.#rowTotal++;
    this.valueEnd = -1;
    this.lastColumn = -1;
  }

  /** A cell that holds something. */
  add(column: number, meta: number, value: number): void {
    this.addBlank(column, meta, value);
    this.valueEnd = this.count;
    if (column >= this.columnCount) this.columnCount = column + 1;
  }

  /** A cell that shows nothing: an empty one with a format of its own, or an empty text. It does not widen the used area. */
  addBlank(column: number, meta: number, value: number): void {
    const at = this.count;
    if (at === this.capacity) this.grow();
    if (column <= this.lastColumn) this.isOrdered = false;
    this.lastColumn = column;
    this.columns[at] = column;
    this.meta[at] = meta;
    this.values[at] = value;
    this.count = at + 1;
  }

  /** Plain cells have been written as entries up to `count`. */
  tookPlain(count: number, valueEnd: number, lastColumn: number, columnCount: number): void {
    this.count = count;
    this.valueEnd = valueEnd;
    this.lastColumn = lastColumn;
    this.columnCount = columnCount;
  }

  /** Sets the state of a scan of compiled rows, whose entries come after those there are. */
  prepare(scan: CompiledScan): void {
    const { state } = scan;
    state[atCount] = state[atBase] = this.count;
    state[atColumnCount] = this.columnCount;
    state[atIsOrdered] = Number(this.isOrdered);
    state[atSafeCount] = this.#safeCount;
    state[atValueRowEnd] = this.#valueRowEnd;
    state[atRows] = 0;
    state[atSafeRows] = -1;
    state[atRow] = this.lastRow;
  }

  /** Takes the rows and cells that a scan has found since it was prepared. */
  take({ state, columns, meta, values, rows, rowStarts }: CompiledScan): void {
    const [base, count, found] = [state[atBase] as number, state[atCount] as number, state[atRows] as number];
    while (count > this.capacity) this.grow();
    this.columns.set(columns.subarray(0, count - base), base);
    this.meta.set(meta.subarray(0, count - base), base);
    this.values.set(values.subarray(0, count - base), base);
    this.count = count;
    const total = this.#rowTotal;
    while (total + found > this.#rowCapacity) this.#growRows();
    this.#rows.set(rows.subarray(0, found), total);
    this.#starts.set(rowStarts.subarray(0, found), total);
    this.#rowMeta.fill(0, total, total + found);
    this.#rowTotal = total + found;
    this.lastColumn = state[atLastColumn] as number;
    this.valueEnd = state[atValueEnd] as number;
    this.columnCount = state[atColumnCount] as number;
    this.isOrdered = state[atIsOrdered] === 1;
    this.#valueRowEnd = state[atValueRowEnd] as number;
    if ((state[atSafeRows] as number) < 0) return;
    this.#safeCount = state[atSafeCount] as number;
    this.#safeRows = total + (state[atSafeRows] as number);
  }

  endRow(): void {
    const hasValue = this.valueEnd >= 0;
    if (this.isOrdered) this.#dropTail(hasValue);
    if (hasValue) {
      const row = this.#rows[this.#rowTotal - 1] as number;
      if (row >= this.#valueRowEnd) this.#valueRowEnd = row + 1;
      this.#safeCount = this.count;
      this.#safeRows = this.#rowTotal;
    } else if (this.count - this.#safeCount > maxPending) {
      this.count = this.#safeCount;
      this.#rowTotal = this.#safeRows;
    }
  }

  /** Styled empty cells far to the right of every value go. */
  #dropTail(hasValue: boolean): void {
    const from = hasValue ? this.valueEnd : (this.#starts[this.#rowTotal - 1] as number);
    const edge = this.columnCount + maxTail;
    while (this.count > from && (this.columns[this.count - 1] as number) >= edge) this.count--;
  }

  /** Makes room for more entries. Throws ProblemError (tooLarge). */
  grow(): void {
    if (this.capacity >= maxCells) throw new ProblemError('tooLarge', `more than ${maxCells} cells in a sheet`);
    this.capacity = Math.min(maxCells, this.capacity * 2);
    this.columns = grown(this.columns, new Uint16Array(this.capacity));
    this.meta = grown(this.meta, new Uint32Array(this.capacity));
    this.values = grown(this.values, new Float64Array(this.capacity));
  }

  #growRows(): void {
    if (this.#rowCapacity > maxRows) throw new ProblemError('damaged', 'the same rows come again and again');
    this.#rowCapacity *= 2;
    this.#rows = grown(this.#rows, new Int32Array(this.#rowCapacity));
    this.#starts = grown(this.#starts, new Int32Array(this.#rowCapacity));
    this.#rowMeta = grown(this.#rowMeta, new Uint32Array(this.#rowCapacity));
  }

  /** The sheet's cells in arrays of their own. */
  finish(): Cells {
    if (!this.isOrdered) this.#sort();
    const rowCount = this.#valueRowEnd;
    const rowStarts = new Int32Array(rowCount + 1);
    const rowMeta = this.#hasRowMeta ? new Uint32Array(rowCount) : null;
    const end = this.#placeRows(rowStarts, rowMeta);
    const { columns, meta, payload, doubles } = packCells(this.columns, this.meta, this.values, end);
    // Spelled out, for the same shape on every sheet: all that reads cells reads it.
    return { rowCount, columnCount: this.columnCount, rowStarts, rowMeta, columns, meta, payload, doubles };
  }

  /**
   * Where the rows that are kept begin; where their last cell ends. A function of its own: V8 optimises it inside the loop, and
   * what stood after the loop would throw that away again for each sheet.
   */
  #placeRows(rowStarts: Int32Array, rowMeta: Uint32Array | null): number {
    const rowCount = rowStarts.length - 1;
    let next = 0;
    let end = 0;
    for (let i = 0; i < this.#rowTotal; i++) {
      const row = this.#rows[i] as number;
      if (row >= rowCount) break;
      const start = this.#starts[i] as number;
      while (next <= row) rowStarts[next++] = start;
      end = i + 1 < this.#rowTotal ? (this.#starts[i + 1] as number) : this.count;
      if (rowMeta) rowMeta[row] = this.#rowMeta[i] as number;
    }
    rowStarts.fill(end, next);
    return end;
  }

  /** Puts rows and cells in order; where a place comes twice the last one counts. */
  #sort(): void {
    const rows = this.#rows.subarray(0, this.#rowTotal);
    const metaOf = new Map<number, number>();
    rows.forEach((row, i) => metaOf.set(row, this.#rowMeta[i] as number));
    const starts = this.#starts.subarray(0, this.#rowTotal);
    const run = { rows, starts, columns: this.columns, meta: this.meta, values: this.values };
    const sorted = sortCells(run, this.count);
    this.#rowTotal = sorted.rows.length;
    this.count = sorted.columns.length;
    this.#rows.set(sorted.rows);
    this.#starts.set(sorted.starts);
    this.columns.set(sorted.columns);
    this.meta.set(sorted.meta);
    this.values.set(sorted.values);
    sorted.rows.forEach((row, i) => (this.#rowMeta[i] = metaOf.get(row) as number));
  }
}

function grown<T extends Uint16Array | Uint32Array | Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
