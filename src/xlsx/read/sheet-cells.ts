/** A sheet's cells asked one by one: the accessor side of the columnar scan. */
import { CellKind, plainFormat } from '../../core/workbook/snapshot.ts';
import type {
  CellColumns,
  CellFormat,
  SheetOwner,
  SheetSnapshot,
  SheetVisibility,
  ListValidation,
  TableArea,
} from '../../core/workbook/snapshot.ts';
import { decimalKind, formatShift, formulaBit, kindBits } from '../../core/workbook/cell-columns.ts';
import type { Area } from '../../core/workbook/cell-ref.ts';
import type { Cells } from './cell-store.ts';
import { commentKey } from './comments.ts';

/** All of a sheet but its cells. */
export interface SheetFacts {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly owner: SheetOwner;
  readonly isProtected: boolean;
  readonly merges: readonly Area[];
  readonly tables: readonly TableArea[];
  readonly listValidations: readonly ListValidation[];
  readonly comments: ReadonlyMap<number, string>;
  /** 1 for each hidden column, as far as there are any. */
  readonly hiddenColumns: Uint8Array;
  /** Format id by column, as far as columns have one. */
  readonly columnFormats: Uint16Array;
}

export class SheetCells implements SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly owner: SheetOwner;
  readonly isProtected: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Area[];
  readonly tables: readonly TableArea[];
  readonly listValidations: readonly ListValidation[];
  readonly #facts: SheetFacts;
  readonly #cells: Cells;
  readonly #strings: readonly string[];
  readonly #formats: readonly CellFormat[];
  // The place asked for last: kind, text and format of a cell are asked one after the other.
  #lastRow = -1;
  #lastColumn = -1;
  #lastPlace = -1;

  constructor(facts: SheetFacts, cells: Cells, strings: readonly string[], formats: readonly CellFormat[]) {
    this.name = facts.name;
    this.visibility = facts.visibility;
    this.owner = facts.owner;
    this.isProtected = facts.isProtected;
    this.merges = facts.merges;
    this.tables = facts.tables;
    this.listValidations = facts.listValidations;
    this.rowCount = cells.rowCount;
    this.columnCount = cells.columnCount;
    this.#facts = facts;
    this.#cells = cells;
    this.#strings = strings;
    this.#formats = formats;
  }

  /** Place of a cell in the arrays, -1 when nothing stands there. */
  #find(row: number, column: number): number {
    if (row === this.#lastRow && column === this.#lastColumn) return this.#lastPlace;
    this.#lastRow = row;
    this.#lastColumn = column;
    return (this.#lastPlace = this.#search(row, column));
  }

  #search(row: number, column: number): number {
    const { rowStarts, columns, rowCount } = this.#cells;
    if (row < 0 || row >= rowCount) return -1;
    let low = rowStarts[row] as number;
    let high = (rowStarts[row + 1] as number) - 1;
    if (low > high) return -1;
    // Most rows are filled from their first cell on: then the place is known at once.
    const guess = low + column - (columns[low] as number);
    if (guess < low) return -1;
    if (guess <= high && columns[guess] === column) return guess;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = columns[middle] as number;
      if (found === column) return middle;
      if (found < column) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  kind(row: number, column: number): CellKind {
    const at = this.#find(row, column);
    if (at < 0) return CellKind.empty;
    const kind = (this.#cells.meta[at] as number) & kindBits;
    return kind === decimalKind ? CellKind.number : (kind as CellKind);
  }

  number(row: number, column: number): number {
    const at = this.#find(row, column);
    if (at < 0) return NaN;
    const kind = (this.#cells.meta[at] as number) & kindBits;
    const payload = this.#cells.payload[at] as number;
    if (kind === decimalKind) return this.#cells.doubles[payload] as number;
    return kind === CellKind.number || kind === CellKind.boolean ? payload : NaN;
  }

  text(row: number, column: number): string {
    const at = this.#find(row, column);
    if (at < 0) return '';
    const kind = (this.#cells.meta[at] as number) & kindBits;
    if (kind !== CellKind.text && kind !== CellKind.error) return '';
    return this.#strings[this.#cells.payload[at] as number] as string;
  }

  textId(row: number, column: number): number {
    const at = this.#find(row, column);
    if (at < 0 || ((this.#cells.meta[at] as number) & kindBits) !== CellKind.text) return -1;
    return this.#cells.payload[at] as number;
  }

  format(row: number, column: number): CellFormat {
    const at = this.#find(row, column);
    if (at >= 0) return this.#formats[(this.#cells.meta[at] as number) >>> formatShift] as CellFormat;
    const ofRow = (this.#cells.rowMeta?.[row] ?? 0) >>> 1;
    const id = ofRow > 0 ? ofRow : (this.#facts.columnFormats[column] ?? 0);
    return this.#formats[id] ?? plainFormat;
  }

  hasFormula(row: number, column: number): boolean {
    const at = this.#find(row, column);
    return at >= 0 && ((this.#cells.meta[at] as number) & formulaBit) !== 0;
  }

  isRowHidden(row: number): boolean {
    return ((this.#cells.rowMeta?.[row] ?? 0) & 1) === 1;
  }

  isColumnHidden(column: number): boolean {
    return this.#facts.hiddenColumns[column] === 1;
  }

  comment(row: number, column: number): string | null {
    return this.#facts.comments.get(commentKey(row, column)) ?? null;
  }

  /** One past the row's last cell that holds a value or has a format of its own: never further than columnCount. */
  rowEnd(row: number): number {
    const { rowStarts, columns, rowCount, columnCount } = this.#cells;
    if (row < 0 || row >= rowCount) return 0;
    const end = rowStarts[row + 1] as number;
    return end === rowStarts[row] ? 0 : Math.min(columnCount, (columns[end - 1] as number) + 1);
  }

  cellColumns(): CellColumns | null {
    return this.#hasFillWithoutCell() ? null : { ...this.#cells, formats: this.#formats };
  }

  #hasFillWithoutCell(): boolean {
    const isFilled = this.#formats.map(({ fill }) => fill !== null);
    return (
      this.#facts.columnFormats.some((id) => isFilled[id]) ||
      (this.#cells.rowMeta?.some((meta) => isFilled[meta >>> 1]) ?? false)
    );
  }
}
