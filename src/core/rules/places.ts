import { CellKind } from '../workbook/snapshot.ts';
import type { CellPlace, Field, IndicatorRow, SheetReading } from '../model/chain.ts';

/** The row's cell in the column of a field, or null when its table has no such column. */
export function cellOf(row: IndicatorRow, field: Field): CellPlace | null {
  const column = row.table.columnOf(field);
  return column < 0 ? null : { row: row.table.rowOf?.(field) ?? row.row, column };
}

/** The row's cell in the column of a field holds a formula that no program has calculated (MK306): it says nothing yet. */
export function isUncalculated(row: IndicatorRow, field: Field): boolean {
  const place = cellOf(row, field);
  return place !== null && row.sheet.snapshot.kind(place.row, place.column) === CellKind.uncached;
}

/** Cells met so far, so that a merged cell or a section heading is complained about once. */
export class SeenCells {
  readonly #bySheet = new Map<SheetReading, Set<number>>();

  /** True the first time; a place that is no cell is always new. */
  isNew(sheet: SheetReading, place: CellPlace | null): boolean {
    if (!place) return true;
    let cells = this.#bySheet.get(sheet);
    if (!cells) this.#bySheet.set(sheet, (cells = new Set()));
    const cell = place.row * 16384 + place.column;
    if (cells.has(cell)) return false;
    cells.add(cell);
    return true;
  }
}
