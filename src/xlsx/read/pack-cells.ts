/**
 * Cells as they are kept: 7 bytes for most (column, meta, and a whole number or string id in 32 bits), the numbers that are
 * not whole apart. A sheet of the largest workbook is touched once more, but memory is what costs.
 */
import { CellKind } from '../../core/workbook/snapshot.ts';

/** Bits of a cell's meta: kind 0–2, formula 3, format from 4. */
export const kindBits = 7;
export const formulaBit = 8;
export const formatShift = 4;

/** Kind, inside only, of a number that is not whole: its value is a place in `doubles`. */
export const decimalKind = 6;

export interface PackedCells {
  readonly columns: Uint8Array | Uint16Array;
  readonly meta: Uint16Array | Uint32Array;
  /** Whole number, boolean as 0 or 1, string id of texts and errors, or a place in `doubles`. */
  readonly payload: Int32Array;
  readonly doubles: Float64Array;
}

/** Packs the first `count` entries; `meta` and `values` are scratch memory and are written to. */
export function packCells(columns: Uint16Array, meta: Uint32Array, values: Float64Array, count: number): PackedCells {
  const payload = new Int32Array(count);
  let decimals = 0;
  let widest = 0;
  let allMeta = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i] as number;
    const cell = meta[i] as number;
    allMeta |= cell;
    if ((columns[i] as number) > widest) widest = columns[i] as number;
    if ((cell & kindBits) === CellKind.number && !Object.is(value | 0, value)) {
      meta[i] = (cell & ~kindBits) | decimalKind;
      payload[i] = decimals;
      values[decimals++] = value;
    } else payload[i] = value;
  }
  const packedColumns = widest < 256 ? new Uint8Array(count) : new Uint16Array(count);
  packedColumns.set(columns.subarray(0, count));
  const packedMeta = allMeta >>> 16 === 0 ? new Uint16Array(count) : new Uint32Array(count);
  packedMeta.set(meta.subarray(0, count));
  return { columns: packedColumns, meta: packedMeta, payload, doubles: values.slice(0, decimals) };
}
