/** A sheet with its labels down the side, seen as the table it could have been: a header, and a row for each indicator. */
import type { CellPlace } from '../../model/chain.ts';
import type { CellFormat, SheetOwner, SheetSnapshot, SheetVisibility } from '../../workbook/snapshot.ts';
import { CellKind, plainFormat } from '../../workbook/snapshot.ts';
import type { SideRecords } from './side-labels.ts';

export class UprightSheet implements SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly owner: SheetOwner;
  readonly isProtected: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: SheetSnapshot['merges'];
  readonly tables: SheetSnapshot['tables'] = [];
  readonly listValidations: SheetSnapshot['listValidations'] = [];
  /** The sheet as it is. */
  readonly origin: SheetSnapshot;
  /** Each row is a card of its own, none a column of a table turned on its side. */
  readonly isOfCards: boolean;
  /** What stands over the labels stays where it is. */
  private readonly top: number;
  private readonly lines: readonly (readonly (CellPlace | null)[])[];

  constructor(origin: SheetSnapshot, { header, rows, isOfCards }: SideRecords) {
    this.origin = origin;
    this.name = origin.name;
    this.visibility = origin.visibility;
    this.owner = origin.owner;
    this.isProtected = origin.isProtected;
    this.isOfCards = isOfCards;
    this.top = Math.min(...header.map(({ row }) => row));
    this.lines = [header, ...rows];
    this.rowCount = this.top + this.lines.length;
    this.columnCount = Math.max(header.length, this.top > 0 ? origin.columnCount : 0);
    this.merges = origin.merges.filter(({ bottom }) => bottom < this.top);
  }

  /** Where on the sheet itself the cell stands; null when its card has no such label. */
  placeOf(row: number, column: number): CellPlace | null {
    if (row < this.top) return { row, column };
    return this.lines[row - this.top]?.[column] ?? null;
  }

  kind(row: number, column: number): CellKind {
    const at = this.placeOf(row, column);
    return at === null ? CellKind.empty : this.origin.kind(at.row, at.column);
  }
  number(row: number, column: number): number {
    const at = this.placeOf(row, column);
    return at === null ? NaN : this.origin.number(at.row, at.column);
  }
  text(row: number, column: number): string {
    const at = this.placeOf(row, column);
    return at === null ? '' : this.origin.text(at.row, at.column);
  }
  textId(row: number, column: number): number {
    const at = this.placeOf(row, column);
    return at === null ? -1 : this.origin.textId(at.row, at.column);
  }
  format(row: number, column: number): CellFormat {
    const at = this.placeOf(row, column);
    return at === null ? plainFormat : this.origin.format(at.row, at.column);
  }
  hasFormula(row: number, column: number): boolean {
    const at = this.placeOf(row, column);
    return at !== null && this.origin.hasFormula(at.row, at.column);
  }
  comment(row: number, column: number): string | null {
    const at = this.placeOf(row, column);
    return at === null ? null : this.origin.comment(at.row, at.column);
  }
  /** All of its cells are. */
  isRowHidden(row: number): boolean {
    if (row < this.top) return this.origin.isRowHidden(row);
    const places = (this.lines[row - this.top] ?? []).filter((at) => at !== null);
    return places.every((at) => this.origin.isRowHidden(at.row) || this.origin.isColumnHidden(at.column));
  }
  isColumnHidden(): boolean {
    return false;
  }
}
