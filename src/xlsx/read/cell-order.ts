/** Brings the cells of a sheet whose rows or cells came in another order than by place into that order. */

export interface CellRun {
  /** Row of each run, in the order met. */
  readonly rows: Int32Array;
  /** Where each run begins. */
  readonly starts: Int32Array;
  readonly columns: Uint16Array;
  readonly meta: Uint32Array;
  readonly values: Float64Array;
}

/** Rows ascending, columns ascending within each; of cells at the same place the last one met is kept. */
export function sortCells(run: CellRun, count: number): CellRun {
  const rows = Int32Array.from(new Set(run.rows)).sort();
  const order = orderByRow(run, count, rows);
  const starts = new Int32Array(rows.length);
  let kept = 0;
  for (let i = 0; i < rows.length; i++) {
    const from = order.starts[i] as number;
    const to = order.starts[i + 1] as number;
    const cells = order.cells.subarray(from, to);
    // Typed array sort is stable, so of equal columns the last one met stays last.
    cells.sort((a, b) => (run.columns[a] as number) - (run.columns[b] as number) || a - b);
    starts[i] = kept;
    for (let k = 0; k < cells.length; k++) {
      const isRepeated =
        k + 1 < cells.length && run.columns[cells[k] as number] === run.columns[cells[k + 1] as number];
      if (!isRepeated) order.cells[kept++] = cells[k] as number;
    }
  }
  const picked = order.cells.subarray(0, kept);
  return {
    rows,
    starts,
    columns: Uint16Array.from(picked, (at) => run.columns[at] as number),
    meta: Uint32Array.from(picked, (at) => run.meta[at] as number),
    values: Float64Array.from(picked, (at) => run.values[at] as number),
  };
}

/** Entry numbers bucketed by row, in the order met within each. */
function orderByRow(run: CellRun, count: number, rows: Int32Array): { cells: Int32Array; starts: Int32Array } {
  const place = new Map<number, number>();
  rows.forEach((row, i) => place.set(row, i));
  const endOf = (i: number): number => (i + 1 < run.starts.length ? (run.starts[i + 1] as number) : count);
  const starts = new Int32Array(rows.length + 1);
  run.rows.forEach((row, i) => {
    const at = (place.get(row) as number) + 1;
    starts[at] = (starts[at] as number) + endOf(i) - (run.starts[i] as number);
  });
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const next = starts.slice();
  const cells = new Int32Array(count);
  run.rows.forEach((row, i) => {
    const at = place.get(row) as number;
    for (let k = run.starts[i] as number; k < endOf(i); k++) {
      cells[next[at] as number] = k;
      next[at] = (next[at] as number) + 1;
    }
  });
  return { cells, starts };
}
