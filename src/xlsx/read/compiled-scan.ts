/** Where a kernel has the state of its scan over cells, and leaves what it finds. */
import {
  cellState,
  cellStateLength,
  columnsAt,
  metaAt,
  mostCells,
  mostRows,
  rowsAt,
  rowStartsAt,
  valuesAt,
} from '../../core/kernels/layout.ts';

export interface CompiledScan {
  readonly state: Int32Array;
  readonly columns: Uint16Array;
  readonly meta: Uint32Array;
  readonly values: Float64Array;
  readonly rows: Int32Array;
  readonly rowStarts: Int32Array;
}

export function scanIn(memory: ArrayBuffer): CompiledScan {
  return {
    state: new Int32Array(memory, cellState, cellStateLength),
    columns: new Uint16Array(memory, columnsAt, mostCells),
    meta: new Uint32Array(memory, metaAt, mostCells),
    values: new Float64Array(memory, valuesAt, mostCells),
    rows: new Int32Array(memory, rowsAt, mostRows),
    rowStarts: new Int32Array(memory, rowStartsAt, mostRows),
  };
}
