/**
 * The cells that nearly all of a large sheet consists of, in one loop: `<c r="B7" s="3" t="s"><v>12</v></c>`, a number, a
 * text of the shared table, or nothing. One function, so that a run of a second has it compiled after a few rows; everything else
 * (formulas, texts of their own, other attributes or order, broken markup) is left to the scanner that asked.
 */
import { formatShift } from '../../core/workbook/cell-columns.ts';
import { CellKind } from '../../core/workbook/snapshot.ts';
import type { CellStore } from './cell-store.ts';
import { parseNumber } from './parse-number.ts';

/** What the cells refer to. */
export interface PlainContext {
  readonly store: CellStore;
  /** Format id by cell style. */
  readonly formatOfStyle: Uint16Array;
  /** Format id by column, as far as columns have one. */
  readonly columnFormats: Uint16Array;
  /** Format id of the row's absent cells; 0 or less when it has none. */
  rowFormat: number;
  /** Column of the last cell read. */
  column: number;
  readonly strings: readonly string[];
  readonly sharedCount: number;
  /** Some text of the shared table is empty: its cells show nothing. */
  readonly hasEmptyText: boolean;
}

const powers = Float64Array.from({ length: 16 }, (_, i) => Number(`1e${i}`));

const quote = 34;
const slash = 47;
const lt = 60;
const gt = 62;
const equals = 61;
const space = 32;

/**
 * From the `<` of a cell: stores plain cells as long as they follow each other; the place of the first byte that is not
 * dealt with. `digits` is the number of digits of the row's number, which is not read again in each cell.
 */
export function plainCells(bytes: Uint8Array, from: number, digits: number, context: PlainContext): number {
  const { store, formatOfStyle, columnFormats, rowFormat, strings, sharedCount, hasEmptyText } = context;
  const styleCount = formatOfStyle.length;
  let { columns, meta, values, capacity, count, valueEnd, lastColumn, columnCount } = store;
  let i = from;
  for (;;) {
    if (bytes[i] !== lt || bytes[i + 1] !== 99 || bytes[i + 2] !== space || bytes[i + 3] !== 114) break;
    if (bytes[i + 4] !== equals || bytes[i + 5] !== quote) break;
    let column = (bytes[i + 6] as number) - 65;
    let p = i + 7;
    let c = bytes[p] as number;
    if (!(column >= 0 && column < 26)) break;
    if (c >= 65 && c <= 90) {
      column = (column + 1) * 26 + c - 65;
      p++;
    }
    p += digits;
    if (bytes[p] !== quote) break;
    c = bytes[++p] as number;
    let style = 0;
    if (c === space && bytes[p + 1] === 115 && bytes[p + 2] === equals && bytes[p + 3] === quote) {
      p += 4;
      for (c = bytes[p] as number; c >= 48 && c <= 57; c = bytes[++p] as number) style = style * 10 + c - 48;
      if (c !== quote) break;
      c = bytes[++p] as number;
    }
    let isShared = false;
    if (c === space && bytes[p + 1] === 116 && bytes[p + 2] === equals && bytes[p + 3] === quote) {
      if (bytes[p + 4] !== 115 || bytes[p + 5] !== quote) break;
      isShared = true;
      p += 6;
      c = bytes[p] as number;
    }
    if (style >= styleCount) break;
    const format = formatOfStyle[style] as number;
    let value = 0;
    let kind: CellKind = CellKind.empty;
    if (c === slash && bytes[p + 1] === gt && !isShared) {
      p += 2;
      // An empty cell is kept when it looks otherwise than its row or column does.
      if (format === (rowFormat > 0 ? rowFormat : (columnFormats[column] ?? 0))) {
        context.column = column;
        i = p;
        continue;
      }
    } else {
      if (c !== gt || bytes[p + 1] !== lt || bytes[p + 2] !== 118 || bytes[p + 3] !== gt) break;
      p += 4;
      const start = p;
      for (c = bytes[p] as number; c >= 48 && c <= 57; c = bytes[++p] as number) value = value * 10 + c - 48;
      let length = p - start;
      if (c === 46 && !isShared) {
        const point = ++p;
        for (c = bytes[p] as number; c >= 48 && c <= 57; c = bytes[++p] as number) value = value * 10 + c - 48;
        length = p - start - 1;
        // Up to fifteen digits mantissa and power are exact doubles: one division rounds right.
        if (length <= 15) value /= powers[p - point] as number;
      }
      if (length === 0) break;
      if (length > 15) {
        // Excel writes 0.9 as 0.90000000000000002.
        if (isShared) break;
        value = parseNumber(bytes, start, p);
        if (value !== value) break;
      }
      if (c !== lt || bytes[p + 1] !== slash || bytes[p + 2] !== 118 || bytes[p + 3] !== gt) break;
      if (bytes[p + 4] !== lt || bytes[p + 5] !== slash || bytes[p + 6] !== 99 || bytes[p + 7] !== gt) break;
      if (isShared && (value >= sharedCount || (hasEmptyText && strings[value] === ''))) break;
      kind = isShared ? CellKind.text : CellKind.number;
      p += 8;
    }
    if (count === capacity) {
      store.count = count;
      store.grow();
      ({ columns, meta, values, capacity } = store);
    }
    if (column <= lastColumn) store.isOrdered = false;
    context.column = lastColumn = column;
    columns[count] = column;
    meta[count] = (format << formatShift) | kind;
    values[count++] = value;
    if (kind !== CellKind.empty) {
      valueEnd = count;
      if (column >= columnCount) columnCount = column + 1;
    }
    i = p;
  }
  store.tookPlain(count, valueEnd, lastColumn, columnCount);
  return i;
}
