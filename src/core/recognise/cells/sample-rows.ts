/** Which rows of data the columns under a header are known by. */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';

/** Rows that are looked at; enough to know a column, few enough to cost nothing. */
const sampleSize = 30;

/** So many rows tell enough; what stands apart from them may be another table. */
const enough = 5;

/** Rows of data to sample under a header: those with at least two cells, at most thirty, up to a wide gap or another header. */
export function sampleRows(
  sheet: SheetSnapshot,
  from: number,
  to: number,
  columns: readonly number[],
  skip: ReadonlySet<number>,
): number[] {
  const rows: number[] = [];
  let blanks = 0;
  for (let row = from; row < to && rows.length < sampleSize && row < from + 500; row++) {
    if (skip.has(row)) {
      blanks = 0;
      continue;
    }
    let filled = 0;
    for (const column of columns) if (sheet.kind(row, column) !== CellKind.empty && ++filled === 2) break;
    blanks = filled === 0 ? blanks + 1 : blanks;
    if (blanks >= 2 && filled === 2 && rows.length >= enough) break;
    if (blanks >= 1 && filled === 2 && rows.length >= 3 && isDressed(sheet, row, columns)) break;
    if (filled === 2) blanks = 0;
    if (filled === 2) rows.push(row);
  }
  return rows;
}

/** Nothing but bold texts, over cells that are not. */
function isDressed(sheet: SheetSnapshot, row: number, columns: readonly number[]): boolean {
  const filled = columns.filter((column) => sheet.kind(row, column) !== CellKind.empty);
  return filled.every(
    (column) =>
      sheet.kind(row, column) === CellKind.text &&
      sheet.format(row, column).bold &&
      row + 1 < sheet.rowCount &&
      !sheet.format(row + 1, column).bold,
  );
}
