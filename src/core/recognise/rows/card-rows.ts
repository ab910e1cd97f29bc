/** Which rows are label and value over a delmål's own table, or under it: "Nämndmål | …", "Status: | Uppfyllt", "Analys". */
import { CellKind } from '../../workbook/snapshot.ts';
import type { LabelledCell } from '../cells/labelled-cells.ts';
import { barePairs, Label, labelledCells, mayBe } from '../cells/labelled-cells.ts';
import { filledCells, noColumn, onlyColumn } from '../cells/single-rows.ts';
import type { RowWords } from './row-words.ts';
import type { TableRows } from './table-rows.ts';

/** No card has more rows than this. */
const mostRows = 10;

const isSaid = (label: Label) => label === Label.comment || label === Label.action;

/** Labels that may stand without a value and say that nobody has filled it in. */
const mayBeAlone: ReadonlySet<Label> = new Set([Label.status, Label.comment, Label.action, Label.result]);

export class CardRows {
  private readonly input: TableRows;
  private readonly words: RowWords;

  constructor(input: TableRows, words: RowWords) {
    this.input = input;
    this.words = words;
  }

  /** The label and value pairs of a row that begins with a label; null for any other row. */
  at(row: number): LabelledCell[] | null {
    const { sheet, left } = this.input.context;
    const kind = sheet.kind(row, left);
    if (kind === CellKind.empty) return this.saidAt(row);
    if (kind !== CellKind.text) return null;
    const id = sheet.textId(row, left);
    if (this.words.label(id) !== Label.none) return this.pairsAt(row);
    const loose = this.words.looseLabel(id);
    return loose === Label.none || (loose === Label.other && this.isHeading(row)) ? null : this.barePairAt(row);
  }

  /** "Fokusområde 1 | En trygg kommun" over no other labels is no card's. */
  private isHeading(row: number): boolean {
    const { inTwo, headerRows } = this.input.context;
    return inTwo?.at(row) != null && (headerRows.has(row + 1) || !this.beginsWithLabel(row + 1));
  }

  /**
   * A text beside a word that is no label we know ("Strategier för att nå målet | …"), with a label right over it, or a heading
   * in two cells.
   */
  isWithin(row: number): boolean {
    const { sheet, left, right, inTwo } = this.input.context;
    if (inTwo?.at(row) != null) return true;
    return row > 0 && filledCells(sheet, row, left, right) === 2 && this.at(row - 1) !== null;
  }

  /** "Analys: | Fler elever …" in the columns of the delmål and its indicator, under a delmål. */
  private saidAt(row: number): LabelledCell[] | null {
    const { context, columns } = this.input;
    const { column } = columns.subGoal;
    const id = column < 0 ? -1 : context.sheet.textId(row, column);
    if (id < 0 || !isSaid(this.words.bareLabel(id) || this.words.label(id))) return null;
    const { sheet, left, right } = context;
    const pairs = labelledCells(sheet, row, left, right, (at) =>
      at === column ? this.words.bareLabel(id) || this.words.label(id) : Label.none,
    );
    return pairs[0] === undefined || pairs[0].column < 0 ? null : pairs;
  }

  // Apart from `at`: what a function made there closes over is paid for by every row, labelled or not.
  private pairsAt(row: number): LabelledCell[] | null {
    const { sheet, left, right } = this.input.context;
    const pairs = labelledCells(sheet, row, left, right, (column) => this.words.label(sheet.textId(row, column)));
    return pairs.length > 0 && pairs.every(({ label, column }) => mayBe(label, sheet, row, column)) ? pairs : null;
  }

  private barePairAt(row: number): LabelledCell[] | null {
    const { sheet, left, right } = this.input.context;
    const found = this.words.looseLabel(sheet.textId(row, left));
    const pairs = barePairs(sheet, row, left, right, found, (at) => this.words.bareLabel(sheet.textId(row, at)));
    const pair = pairs?.[0];
    if (!pairs || !pair) return this.aloneAt(row);
    if (!mayBe(pair.label, sheet, row, pair.column)) return null;
    return this.isSure(row, pair) || this.isConfirmed(row, pair) ? pairs : null;
  }

  /** A label without a value, under other labels or in a card as others: "Måluppföljning" alone over a table is a title. */
  private aloneAt(row: number): LabelledCell[] | null {
    const { sheet, left, right } = this.input.context;
    if (row === 0 || onlyColumn(sheet, row, left, right) !== left) return null;
    const label = this.words.looseLabel(sheet.textId(row, left));
    if (!mayBeAlone.has(label)) return null;
    const isUnderLabels = this.beginsWithLabel(row - 1) && this.isOverHeader(row);
    return isUnderLabels || (this.isUnsaid(row) && this.isOnCard(row)) ? [{ label, at: left, column: -1 }] : null;
  }

  /** What the label is to say does not follow under it: another label does, or nothing. */
  private isUnsaid(row: number): boolean {
    const { sheet, left, right } = this.input.context;
    return (
      row + 1 >= sheet.rowCount || onlyColumn(sheet, row + 1, left, right) === noColumn || this.beginsWithLabel(row + 1)
    );
  }

  /** Right under or over a label and its value, or a label with its value elsewhere in the table. */
  private isOnCard(row: number): boolean {
    const { context, from, to } = this.input;
    const { sheet, left, headerRows } = context;
    if (this.at(row - 1) !== null || (row + 1 < sheet.rowCount && this.isPair(row + 1))) return true;
    const id = sheet.textId(row, left);
    for (let other = from; other < to; other++)
      if (other !== row && sheet.textId(other, left) === id && !headerRows.has(other) && this.isPair(other))
        return true;
    return false;
  }

  private isPair(row: number): boolean {
    return (
      onlyColumn(this.input.context.sheet, row, this.input.context.left, this.input.context.right) < noColumn &&
      this.at(row) !== null
    );
  }

  /** A word that is nothing but a label, with a text beside it. In the references' own column "KF-mål 2" is one of them. */
  private isSure(row: number, { label, column }: LabelledCell): boolean {
    const { sheet, left } = this.input.context;
    if (left === this.input.columns.reference.column && /\d/.test(sheet.text(row, left))) return false;
    if (label === Label.other || sheet.kind(row, column) !== CellKind.text) return false;
    return this.words.bareLabel(sheet.textId(row, left)) !== Label.none;
  }

  /** Over a header, or a delmål in a table that has no other place for it. */
  private isConfirmed(row: number, { label }: LabelledCell): boolean {
    return (label === Label.subGoal && !this.input.columns.subGoal.exists) || this.isOverHeader(row);
  }

  /** Nothing but labels with their values, and a blank row at most, stand between the row and a header. */
  private isOverHeader(row: number): boolean {
    const { sheet, headerRows, left, right } = this.input.context;
    let blanks = 0;
    for (let next = row + 1; next <= row + mostRows && next < sheet.rowCount; next++) {
      if (headerRows.has(next)) return true;
      if (this.beginsWithLabel(next)) continue;
      if (onlyColumn(sheet, next, left, right) !== noColumn || ++blanks > 1) return false;
    }
    return false;
  }

  private beginsWithLabel(row: number): boolean {
    const { sheet, left } = this.input.context;
    if (row >= sheet.rowCount || sheet.kind(row, left) !== CellKind.text) return false;
    const id = sheet.textId(row, left);
    return this.words.label(id) !== Label.none || this.words.looseLabel(id) !== Label.none;
  }
}
