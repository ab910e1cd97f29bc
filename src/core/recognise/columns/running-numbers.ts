/** Columns whose numbers count the rows of their table, and those whose numbers only look as if they did. */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords, isBlank } from '../cells/cells.ts';
import { RowCount, rowCount } from './row-count.ts';

export class RunningNumbers {
  private readonly sheet: SheetSnapshot;
  private readonly rows: readonly number[];
  private readonly counts = new Map<number, RowCount>();

  constructor(sheet: SheetSnapshot, rows: readonly number[]) {
    this.sheet = sheet;
    this.rows = rows;
  }

  countIn(column: number): RowCount {
    let count = this.counts.get(column);
    if (count === undefined) this.counts.set(column, (count = this.look(column)));
    return count;
  }

  private look(column: number): RowCount {
    const rows = this.filled(column);
    const asNumbers = rows.filter((row) => this.sheet.kind(row, column) === CellKind.number);
    if (asNumbers.length === 0)
      return rowCount(this.writtenCounts(column)) === RowCount.perBlock ? RowCount.perBlock : RowCount.none;
    const count = rowCount(asNumbers.map((row) => this.sheet.number(row, column)));
    const distinct = new Set(rows.map((row) => cellWords(this.sheet, row, column))).size;
    return count === RowCount.through && distinct <= 0.5 * rows.length ? RowCount.none : count;
  }

  /** Numbers written as text: "1", "2.". Without a new beginning they may as well be the goals' ids, in the goals' order. */
  private writtenCounts(column: number): number[] {
    return this.filled(column).flatMap((row) => {
      const written = /^\s*(\d{1,3})\.?\s*$/.exec(this.sheet.text(row, column));
      return written ? [Number(written[1])] : [];
    });
  }

  /** One number beside several things that `counted` holds, on rows after each other: it numbers something over them. */
  isOverSeveral(column: number, counted: number): boolean {
    const rows = this.filled(column).filter((row) => !isBlank(this.sheet, row, counted));
    return rows.some((row, at) => {
      const above = rows[at - 1];
      if (above === undefined || this.sheet.number(above, column) !== this.sheet.number(row, column)) return false;
      return cellWords(this.sheet, above, counted) !== cellWords(this.sheet, row, counted);
    });
  }

  private filled(column: number): number[] {
    return this.rows.filter((row) => !isBlank(this.sheet, row, column));
  }
}
