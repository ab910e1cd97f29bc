/** A table as found: its header, repeated or not, and the rows that belong to it. Nothing of its content is read yet. */
import type { HeaderRun, TableKind } from './header-run.ts';

export interface TableDraft {
  readonly kind: TableKind;
  readonly run: HeaderRun;
  /** All header rows, repeated ones too; 0-based, ascending. */
  readonly headerRows: readonly number[];
  /** First row under the first header. */
  readonly from: number;
  /** One past the last row that may belong to the table. */
  readonly to: number;
}

/** The tables of a sheet: a header that returns continues its table, any other header in the same columns ends it. */
export function tableDrafts(runs: readonly HeaderRun[], rowCount: number): TableDraft[] {
  const open: { run: HeaderRun; headerRows: number[]; to: number; isOpen: boolean }[] = [];
  for (const run of runs) {
    const top = run.rows[0] as number;
    const same = open.find((table) => table.isOpen && isSameHeader(table.run, run));
    for (const table of open)
      if (table.isOpen && table !== same && overlaps(table.run, run)) {
        table.isOpen = false;
        table.to = top;
      }
    if (same) same.headerRows.push(...run.rows);
    else open.push({ run, headerRows: [...run.rows], to: rowCount, isOpen: true });
  }
  return open.map(({ run, headerRows, to }) => ({
    kind: run.kind,
    run,
    headerRows,
    from: (run.rows.at(-1) as number) + 1,
    to,
  }));
}

function overlaps(a: HeaderRun, b: HeaderRun): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** The same words in the same columns. */
function isSameHeader(a: HeaderRun, b: HeaderRun): boolean {
  if (a.cells.length !== b.cells.length) return false;
  return a.cells.every((cell, at) => {
    const other = b.cells[at];
    return other !== undefined && other.column === cell.column && other.reading.header.key === cell.reading.header.key;
  });
}
