/** Rows that sum up a table or count its goals by hand: said of the rows, and none of them. */
import { CellKind } from '../../workbook/snapshot.ts';
import { CountText, type CountTexts } from './count-text.ts';
import type { RowShape } from './row-shape.ts';
import type { TableRows } from './table-rows.ts';

const none = -1;

export class SumRows {
  private readonly input: TableRows;
  private readonly shape: RowShape;
  private readonly texts: CountTexts;
  /** Columns that may say anything beside what is counted: whose rows they are, and what is said of them. */
  private readonly free: ReadonlySet<number>;
  /** Columns in which a word that may say what is counted does. */
  private readonly heads: ReadonlySet<number>;
  /** The last row of words alone: their counts stand under them. */
  private words = none;

  constructor(input: TableRows, shape: RowShape, texts: CountTexts) {
    this.input = input;
    this.shape = shape;
    this.texts = texts;
    const { committee, comments, subGoal, indicator, reference, area } = input.columns;
    this.free = new Set([committee.column, ...comments.map(({ column }) => column)]);
    this.heads = new Set([subGoal.column, indicator.column, reference.column, area.column]);
  }

  /** The totals row of an Excel table, or words that count, with their counts, and nothing else in the row. */
  holds(row: number): boolean {
    const { sheet, left, right } = this.input.context;
    if (row === this.input.totalsRow) return true;
    if (row === this.words + 1 && this.words !== none && this.isOfFigures(row)) return true;
    let label = none;
    let kindOfLabel: CountText = CountText.other;
    let figures = 0;
    let words = 0;
    for (let column = left; column <= right; column++) {
      const kind = sheet.kind(row, column);
      if (kind === CellKind.empty) continue;
      if (kind !== CellKind.text) {
        // A number before the words is the goal's own.
        if (label === none || kind === CellKind.boolean) return false;
        figures++;
        continue;
      }
      const found = this.texts.of(sheet.textId(row, column));
      if (found === CountText.other) {
        if (this.free.has(column)) continue;
        return false;
      }
      // So is how it went.
      if (label === none && (found === CountText.count || !this.mayHead(column, found))) return false;
      if (label === none) [label, kindOfLabel] = [column, found];
      if (hasDigit(sheet.text(row, column))) figures++;
      else words++;
    }
    if (label === none) return false;
    if (kindOfLabel === CountText.title && figures === 0) return words === 1 && this.isSummedUp(row);
    if (kindOfLabel !== CountText.says) return figures > 0 && !this.shape.hasBothValues(row);
    const endsWithColon = sheet.text(row, label).trimEnd().endsWith(':');
    if (figures > 0) return endsWithColon || !this.isMeasured(row);
    if (words === 1) return endsWithColon && !this.isOver(row);
    this.words = row;
    return true;
  }

  /** A name in the indicators' column with a level to reach and one reached: a measure, however it is worded. */
  private isMeasured(row: number): boolean {
    const { sheet } = this.input.context;
    const { column } = this.input.columns.indicator;
    return column >= 0 && sheet.kind(row, column) === CellKind.text && this.shape.hasBothValues(row);
  }

  /** "Andel uppfyllda delmål | 80 | 75" beside a delmål, or as a further measure under it. */
  isOfDelmal(row: number, afterGap: boolean): boolean {
    const { subGoal, indicator } = this.input.columns;
    if (!this.isMeasured(row)) return false;
    return subGoal.isFilled(row) || (!afterGap && this.texts.of(indicator.id(row)) === CountText.says);
  }

  private mayHead(column: number, kind: CountText): boolean {
    return kind === CountText.says || this.heads.has(column);
  }

  /** "Sammanfattning" over words that count. */
  private isSummedUp(row: number): boolean {
    return row + 1 < this.input.to && this.holds(row + 1);
  }

  private isOfFigures(row: number): boolean {
    const { sheet, left, right } = this.input.context;
    let figures = 0;
    for (let column = left; column <= right; column++) {
      const kind = sheet.kind(row, column);
      if (kind === CellKind.empty) continue;
      if (kind === CellKind.boolean) return false;
      if (kind === CellKind.text && this.texts.of(sheet.textId(row, column)) !== CountText.count) return false;
      figures++;
    }
    return figures > 1;
  }

  /** Something that counts nothing stands right under it: a heading. */
  private isOver(row: number): boolean {
    const { sheet, left, right } = this.input.context;
    if (row + 1 >= sheet.rowCount) return false;
    for (let column = left; column <= right; column++) {
      if (sheet.kind(row + 1, column) !== CellKind.text) continue;
      if (this.texts.of(sheet.textId(row + 1, column)) === CountText.other) return true;
    }
    return false;
  }
}

function hasDigit(text: string): boolean {
  return /\d/.test(text);
}
