/** A column of texts whose merged cells hold their value at the top. */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords, isWhite } from './cells.ts';
import type { Merges } from './merges.ts';

export class TextColumn {
  readonly column: number;
  private readonly sheet: SheetSnapshot;
  private readonly tops: Int32Array | null;

  constructor(sheet: SheetSnapshot, merges: Merges, column: number) {
    this.sheet = sheet;
    this.column = column;
    this.tops = column < 0 ? null : merges.topRows(column);
  }

  get exists(): boolean {
    return this.column >= 0;
  }

  /** The cell itself says something. */
  isFilled(row: number): boolean {
    if (this.column < 0) return false;
    const kind = this.sheet.kind(row, this.column);
    if (kind !== CellKind.text) return kind !== CellKind.empty;
    const text = this.sheet.text(row, this.column);
    return text.length > 4 || !isWhite(text);
  }

  /** The row whose cell counts here: its own, the top of its merge, or -1 when both are blank. */
  sourceRow(row: number): number {
    if (this.isFilled(row)) return row;
    const top = this.tops === null ? -1 : (this.tops[row] as number);
    return top >= 0 && top !== row && this.isFilled(top) ? top : -1;
  }

  /** The top of the merge that covers the cell, -1 when it is its own. */
  topRow(row: number): number {
    const top = this.tops === null ? -1 : (this.tops[row] as number);
    return top === row ? -1 : top;
  }

  isMerged(row: number): boolean {
    return this.tops !== null && (this.tops[row] as number) >= 0 && this.tops[row] !== row;
  }

  /** Text id of the cell that counts in a row, merged ones told by their top; -1 when it is blank or no text. */
  idAt(row: number): number {
    if (this.column < 0) return -1;
    const id = this.sheet.textId(row, this.column);
    if (id >= 0 || this.tops === null) return id;
    const top = this.tops[row] as number;
    return top >= 0 ? this.sheet.textId(top, this.column) : -1;
  }

  id(row: number): number {
    return this.sheet.textId(row, this.column);
  }

  /** As it stands, outer spaces aside; a number as typed; "" when there is no such row or column. */
  text(row: number): string {
    if (row < 0 || this.column < 0) return '';
    if (this.sheet.kind(row, this.column) === CellKind.text) return trimmed(this.sheet.text(row, this.column));
    return cellWords(this.sheet, row, this.column);
  }
}

/** Most texts have no outer spaces: two looks are cheaper than a call. */
function trimmed(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 32 && last > 32 && first !== 0xa0 && last !== 0xa0 ? text : text.trim();
}
