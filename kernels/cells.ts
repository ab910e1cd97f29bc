/**
 * Rows and cells that nearly all of a large sheet consists of, as in src/xlsx/read/plain-cells.ts, from window to columns. What
 * is not plain, or not whole, is left to the scanner that asked: the state is that of the byte before it.
 */
import {
  atBase,
  atColumn,
  atColumnCount,
  atColumnFormatCount,
  atCount,
  atDigits,
  atIsInRow,
  atIsOrdered,
  atLastColumn,
  atRow,
  atRows,
  atRowStart,
  atSafeCount,
  atSafeRows,
  atSharedCount,
  atStyleCount,
  atValueEnd,
  atValueRowEnd,
  cellState,
  columnFormatsAt,
  columnsAt,
  metaAt,
  mostRows,
  rowsAt,
  rowStartsAt,
  styleFormatsAt,
  valuesAt,
} from '../src/core/kernels/layout';
import { longNumber, power } from './numbers';
import { openRow, rowDigits, rowNumber } from './rows';

/** As in CellKind. */
const empty: u32 = 0;
const number: u32 = 1;
const text: u32 = 2;
const formatShift: u32 = 4;

/** As in CellStore: styled empty cells right of the last value, and waiting for a value further down. */
const maxTail = 256;
const maxPending = 500000;

function get(at: i32): i32 {
  return load<i32>(cellState + (at << 2));
}

function set(at: i32, value: i32): void {
  store<i32>(cellState + (at << 2), value);
}

export function scanCells(from: i32, end: i32): i32 {
  let isInRow = get(atIsInRow);
  let digits = get(atDigits);
  let column = get(atColumn);
  let lastColumn = get(atLastColumn);
  let count = get(atCount);
  let valueEnd = get(atValueEnd);
  let columnCount = get(atColumnCount);
  let isOrdered = get(atIsOrdered);
  let safeCount = get(atSafeCount);
  let safeRows = get(atSafeRows);
  let valueRowEnd = get(atValueRowEnd);
  let rows = get(atRows);
  let row = get(atRow);
  let rowStart = get(atRowStart);
  const base = get(atBase);
  const styleCount = get(atStyleCount);
  const columnFormatCount = get(atColumnFormatCount);
  const sharedCount = get(atSharedCount);
  let i = from;
  while (i < end) {
    if (!isInRow) {
      const inner = openRow(i, end);
      if (inner === 0 || rows === mostRows) break;
      if (rowNumber - 1 <= row) isOrdered = 0;
      row = rowNumber - 1;
      store<i32>(rowsAt + (rows << 2), row);
      store<i32>(rowStartsAt + (rows << 2), count);
      rows++;
      rowStart = count;
      digits = rowDigits;
      column = lastColumn = -1;
      valueEnd = -1;
      isInRow = 1;
      i = inner;
    }
    const head = load<u32>(i);
    // `<c r`
    if (head === 0x7220633c) {
      // `="`
      if (load<u16>(i + 4) !== 0x223d) break;
      let place: i32 = <i32>load<u8>(i + 6) - 65;
      if (<u32>place >= 26) break;
      let p = i + 7;
      let c: i32 = load<u8>(p);
      if (<u32>(c - 65) < 26) {
        place = (place + 1) * 26 + c - 65;
        p++;
      }
      p += digits;
      if (load<u8>(p) !== 34) break;
      let style = 0;
      // ` s="`
      if (load<u32>(p + 1) === 0x223d7320) {
        p += 5;
        c = load<u8>(p);
        while (<u32>(c - 48) <= 9 && style < 100000) {
          style = style * 10 + c - 48;
          c = load<u8>(++p);
        }
        if (c !== 34) break;
      }
      let isShared = false;
      // ` t="`
      if (load<u32>(p + 1) === 0x223d7420) {
        // `s"`
        if (load<u16>(p + 5) !== 0x2273) break;
        isShared = true;
        p += 6;
      }
      p++;
      if (style >= styleCount) break;
      const format: u32 = load<u16>(styleFormatsAt + (style << 1));
      let value: f64 = 0;
      let kind = empty;
      c = load<u8>(p);
      if (c === 47 && !isShared) {
        if (load<u8>(p + 1) !== 62) break;
        p += 2;
        const around: u32 = place < columnFormatCount ? <u32>load<u16>(columnFormatsAt + (place << 1)) : 0;
        if (format === around) {
          column = place;
          i = p;
          continue;
        }
      } else {
        // `><v>`
        if (load<u32>(p) !== 0x3e763c3e) break;
        p += 4;
        const start = p;
        // Exact up to fifteen digits; with more it is not asked.
        let mantissa: u64 = 0;
        c = load<u8>(p);
        while (<u32>(c - 48) <= 9) {
          mantissa = mantissa * 10 + (c - 48);
          c = load<u8>(++p);
        }
        let length = p - start;
        value = <f64>mantissa;
        if (c === 46 && !isShared) {
          const point = ++p;
          c = load<u8>(p);
          while (<u32>(c - 48) <= 9) {
            mantissa = mantissa * 10 + (c - 48);
            c = load<u8>(++p);
          }
          length = p - start - 1;
          if (length <= 15) value = <f64>mantissa / power(p - point);
        }
        if (length === 0) break;
        if (length > 15) {
          if (isShared) break;
          value = longNumber(start, p);
          if (value !== value) break;
        }
        // `</v>`, `</c>`
        if (load<u32>(p) !== 0x3e762f3c || load<u32>(p + 4) !== 0x3e632f3c) break;
        if (isShared && mantissa >= <u64>sharedCount) break;
        kind = isShared ? text : number;
        p += 8;
      }
      const at = count - base;
      if (place <= lastColumn) isOrdered = 0;
      column = lastColumn = place;
      store<u16>(columnsAt + (at << 1), <u16>place);
      store<u32>(metaAt + (at << 2), (format << formatShift) | kind);
      store<f64>(valuesAt + (at << 3), value);
      count++;
      if (kind !== empty) {
        valueEnd = count;
        if (place >= columnCount) columnCount = place + 1;
      }
      i = p;
      continue;
    }
    // `</ro`, `w>`
    if (head !== 0x6f722f3c || load<u16>(i + 4) !== 0x3e77) break;
    const hasValue = valueEnd >= 0;
    if (isOrdered) {
      const least = hasValue ? valueEnd : rowStart;
      const edge = columnCount + maxTail;
      let kept = count;
      while (kept > least && kept > base && <i32>load<u16>(columnsAt + ((kept - 1 - base) << 1)) >= edge) kept--;
      // The tail may go on before what is at hand.
      if (kept > least && kept === base) break;
      count = kept;
    }
    if (hasValue) {
      if (row >= valueRowEnd) valueRowEnd = row + 1;
      safeCount = count;
      safeRows = rows;
    } else if (count - safeCount > maxPending) break;
    isInRow = 0;
    i += 6;
  }
  set(atIsInRow, isInRow);
  set(atDigits, digits);
  set(atColumn, column);
  set(atLastColumn, lastColumn);
  set(atCount, count);
  set(atValueEnd, valueEnd);
  set(atColumnCount, columnCount);
  set(atIsOrdered, isOrdered);
  set(atSafeCount, safeCount);
  set(atSafeRows, safeRows);
  set(atValueRowEnd, valueRowEnd);
  set(atRows, rows);
  set(atRow, row);
  set(atRowStart, rowStart);
  return i;
}
