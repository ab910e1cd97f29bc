/** Rows of a key (teckenförklaring) among those of a table. */
import { CellKind } from '../../workbook/snapshot.ts';
import type { TextColumn } from '../cells/text-column.ts';
import { explains, isKeyLine } from './key-lines.ts';
import type { RowShape } from './row-shape.ts';
import type { SectionContext } from './section-rows.ts';
import type { TableRows } from './table-rows.ts';

const longestSign = 3;

export class KeyRows {
  private readonly context: SectionContext;
  private readonly shape: RowShape;
  private readonly contents: readonly TextColumn[];

  constructor({ context, columns }: TableRows, shape: RowShape) {
    this.context = context;
    this.shape = shape;
    this.contents = [columns.subGoal, columns.indicator];
  }

  /** `only` is the row's only filled column, if it has one. */
  holds(row: number, only: number): boolean {
    return only >= 0 ? isKeyLine(this.context.sheet, row, only) : !this.shape.hasFigures(row) && this.isOfSigns(row);
  }

  /** "● | Målet nås", "Uppfyllt | Delvis uppfyllt | Ej uppfyllt": signs and what they mean, and nothing else in the row. */
  private isOfSigns(row: number): boolean {
    const { sheet, left, right } = this.context;
    if (!this.contents.some((content) => content.isFilled(row) && explains(sheet.text(row, content.column).trim())))
      return false;
    for (let at = left; at <= right; at++) {
      if (sheet.kind(row, at) === CellKind.empty) continue;
      const text = sheet.text(row, at).trim();
      if (text.length > longestSign && !explains(text)) return false;
    }
    return true;
  }
}
