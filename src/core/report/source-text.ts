/** Where a text of a row stands in its own workbook's string table, so that a file can reuse it (decision 1.5). */
import type { Field, IndicatorRow, TableReading } from '../model/chain.ts';

/** Place of `text` in the workbook's strings when the row's cell of the field says exactly that; -1 when it does not. */
export type SourceText = (row: IndicatorRow, text: string | null) => number;

export function sourceText(strings: readonly string[], field: Field): SourceText {
  // Rows of one table come together: the column is looked up once a table.
  let table: TableReading | null = null;
  let column = -1;
  return (row, text) => {
    if (text === null) return -1;
    if (row.table !== table) {
      table = row.table;
      column = table.columnOf(field);
    }
    if (column < 0) return -1;
    const id = row.sheet.snapshot.textId(row.row, column);
    return id >= 0 && strings[id] === text ? id : -1;
  };
}
