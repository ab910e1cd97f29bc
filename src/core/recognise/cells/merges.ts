/** Merged cells: only the top left one holds a value, the rest of the area belongs to it. */
import type { Area } from '../../workbook/cell-ref.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';

export class Merges {
  private readonly byRow = new Map<number, Area[]>();
  private readonly tops = new Map<number, Int32Array>();
  private readonly sheet: SheetSnapshot;

  constructor(sheet: SheetSnapshot) {
    this.sheet = sheet;
    // Only areas of moderate height are indexed row by row: headers and sections are what asks.
    for (const area of sheet.merges)
      for (let row = area.top; row <= Math.min(area.bottom, area.top + 8); row++) {
        const found = this.byRow.get(row);
        if (found) found.push(area);
        else this.byRow.set(row, [area]);
      }
  }

  /** The merged area that a cell is part of, or null. */
  at(row: number, column: number): Area | null {
    const areas = this.byRow.get(row);
    if (!areas) return null;
    for (const area of areas) if (column >= area.left && column <= area.right) return area;
    return null;
  }

  /**
   * For every row of a column the top row of the vertical merge that covers it, or -1; null when no merge touches the
   * column. One pass over the merges, so that reading rows stays linear.
   */
  topRows(column: number): Int32Array | null {
    const known = this.tops.get(column);
    if (known) return known;
    let tops: Int32Array | null = null;
    for (const area of this.sheet.merges) {
      if (column < area.left || column > area.right || area.top === area.bottom) continue;
      tops ??= new Int32Array(this.sheet.rowCount).fill(-1);
      for (let row = area.top; row <= area.bottom && row < tops.length; row++) tops[row] = area.top;
    }
    if (tops) this.tops.set(column, tops);
    return tops;
  }
}
