/**
 * Cells as they are kept: 7 bytes for most (column, meta, and a whole number or string id in 32 bits), the numbers that are
 * not whole apart. A sheet of the largest workbook is touched once more, but memory is what costs.
 */
import { decimalKind, kindBits } from '../../core/workbook/cell-columns.ts';
import type { PackedCells } from '../../core/workbook/cell-columns.ts';
import { CellKind } from '../../core/workbook/snapshot.ts';

/** Packs the first `count` entries; `meta` and `values` are scratch memory and are written to. */
export function packCells(columns: Uint16Array, meta: Uint32Array, values: Float64Array, count: number): PackedCells {
  const payload = new Int32Array(count);
  const { decimals, widest, allMeta } = moveDecimals(columns, meta, values, payload);
  const packedColumns = widest < 256 ? new Uint8Array(count) : new Uint16Array(count);
  packedColumns.set(columns.subarray(0, count));
  const packedMeta = allMeta >>> 16 === 0 ? new Uint16Array(count) : new Uint32Array(count);
  packedMeta.set(meta.subarray(0, count));
  return { columns: packedColumns, meta: packedMeta, payload, doubles: values.slice(0, decimals) };
}

/** Fills `payload`, and gathers at the beginning of `values` the numbers that it cannot hold. */
function moveDecimals(columns: Uint16Array, meta: Uint32Array, values: Float64Array, payload: Int32Array) {
  let decimals = 0;
  let widest = 0;
  let allMeta = 0;
  for (let i = 0; i < payload.length; i++) {
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
  return { decimals, widest, allMeta };
}
