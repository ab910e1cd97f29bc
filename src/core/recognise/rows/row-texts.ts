/** Comment and action of a row: its own cells', those of the delmål it goes on with, or a note on its cells. */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { TableColumns } from '../columns/table-columns.ts';
import type { TextColumn } from '../cells/text-column.ts';

export class RowTexts {
  private readonly sheet: SheetSnapshot;
  private readonly columns: TableColumns;
  /** Columns whose notes stand in for a comment, after the comments' own. */
  private readonly noted: readonly number[];
  private commentRows: number[] = [];
  private actionRows: number[] = [];

  constructor(sheet: SheetSnapshot, columns: TableColumns, noted: readonly number[]) {
    this.sheet = sheet;
    this.columns = columns;
    this.noted = [columns.comments[0]?.column ?? -1, ...noted];
  }

  /** A delmål on a row of its own: what is said there is said of the rows that go on with it. */
  open(row: number): void {
    const filled = (column: TextColumn) => (column.isFilled(row) ? row : -1);
    this.commentRows = this.columns.comments.map(filled);
    this.actionRows = this.columns.actions.map(filled);
  }

  comment(row: number, continues: boolean): string | null {
    return textOf(this.columns.comments, row, continues, this.commentRows);
  }

  action(row: number, continues: boolean): string | null {
    return textOf(this.columns.actions, row, continues, this.actionRows);
  }

  /** A note on the row's cells stands in for an empty comment column. */
  note(row: number): string | null {
    for (const column of this.noted) {
      const note = column < 0 ? null : this.sheet.comment(row, column);
      if (note !== null && note !== '') return note;
    }
    return null;
  }
}

function textOf(columns: readonly TextColumn[], row: number, continues: boolean, last: number[]): string | null {
  let joined: string | null = null;
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at] as TextColumn;
    let source = column.sourceRow(row);
    if (source >= 0) last[at] = source;
    else if (continues) source = last[at] ?? -1;
    else last[at] = -1;
    if (source < 0) continue;
    const text = column.text(source);
    joined = joined === null ? text : `${joined}\n${text}`;
  }
  return joined;
}
