/** A sheet with its labels down the side, seen as the table it could have been: a header, and a row for each indicator. */
import type { Area } from '../../workbook/cell-ref.ts';
import type { CellPlace } from '../../model/chain.ts';
import { SheetView } from '../../workbook/sheet-view.ts';
import type { CellFormat, SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind, plainFormat } from '../../workbook/snapshot.ts';
import { headingWord } from './card-headings.ts';
import type { SideRecords } from './side-labels.ts';

export class UprightSheet extends SheetView {
  /** What stands over the labels stays where it is. */
  private readonly top: number;
  private readonly lines: readonly (readonly (CellPlace | null)[])[];
  private readonly isOfCards: boolean;
  /** Column of the cards' headings; -1 for none. */
  private readonly headings: number;
  /** Rows of cards on a sheet with other tables: the cards come after all of those. */
  private readonly moved: ReadonlySet<number>;

  constructor(
    origin: SheetSnapshot,
    { header, rows, isOfCards, headings }: SideRecords,
    moved: ReadonlySet<number> = new Set(),
  ) {
    const top = moved.size > 0 ? origin.rowCount + 1 : Math.min(...header.map(({ row }) => row));
    // One column to the right, so that their header is not the tables' own come again.
    const lines = moved.size > 0 ? [header, ...rows].map((line) => [null, ...line]) : [header, ...rows];
    const stays = ({ top: first, bottom }: Area) => bottom < top && !moved.has(first) && !moved.has(bottom);
    super(origin, {
      rowCount: top + lines.length,
      columnCount: Math.max(header.length + (moved.size > 0 ? 1 : 0), top > 0 ? origin.columnCount : 0),
      merges: origin.merges.filter(stays),
      tables: [],
      listValidations: [],
    });
    this.isOfCards = isOfCards;
    this.headings = headings < 0 || moved.size === 0 ? headings : headings + 1;
    this.top = top;
    this.lines = lines;
    this.moved = moved;
  }

  /** Each row under this header is a card of its own, none a column of a table turned on its side. */
  holdsCards(header: number): boolean {
    return this.isOfCards && header >= this.top;
  }

  /** Where on the sheet itself the cell stands; null when its card has no such label. */
  placeOf(row: number, column: number): CellPlace | null {
    if (row < this.top) return row < this.origin.rowCount && !this.moved.has(row) ? { row, column } : null;
    return this.lines[row - this.top]?.[column] ?? null;
  }

  /** The row on the sheet itself, of what stands first in it here. */
  rowOf(row: number): number {
    return (row < this.top ? row : this.lines[row - this.top]?.find((at) => at !== null)?.row) ?? row;
  }

  override kind(row: number, column: number): CellKind {
    const at = this.placeOf(row, column);
    return at === null ? CellKind.empty : this.origin.kind(at.row, at.column);
  }
  override number(row: number, column: number): number {
    const at = this.placeOf(row, column);
    return at === null ? NaN : this.origin.number(at.row, at.column);
  }
  override text(row: number, column: number): string {
    if (row === this.top && column === this.headings) return headingWord;
    const at = this.placeOf(row, column);
    return at === null ? '' : this.origin.text(at.row, at.column);
  }
  override textId(row: number, column: number): number {
    // No text of the workbook's says what the headings are.
    if (row === this.top && column === this.headings) return -1;
    const at = this.placeOf(row, column);
    return at === null ? -1 : this.origin.textId(at.row, at.column);
  }
  override format(row: number, column: number): CellFormat {
    const at = this.placeOf(row, column);
    return at === null ? plainFormat : this.origin.format(at.row, at.column);
  }
  override hasFormula(row: number, column: number): boolean {
    const at = this.placeOf(row, column);
    return at !== null && this.origin.hasFormula(at.row, at.column);
  }
  override comment(row: number, column: number): string | null {
    const at = this.placeOf(row, column);
    return at === null ? null : this.origin.comment(at.row, at.column);
  }
  /** All of its cells are. */
  override isRowHidden(row: number): boolean {
    if (row < this.top) return this.origin.isRowHidden(row);
    const places = (this.lines[row - this.top] ?? []).filter((at) => at !== null);
    return places.every((at) => this.origin.isRowHidden(at.row) || this.origin.isColumnHidden(at.column));
  }
  override isColumnHidden(): boolean {
    return false;
  }
}
