/**
 * A sheet seen in another way: everything is the sheet's own but what the way of seeing changes. The sheet itself is left
 * alone; a row's end and all cells at once are not asked of a view, only of the sheet.
 */
import type { CellFormat, CellKind, SheetSnapshot } from './snapshot.ts';

/** What a view may see in another place than the sheet has it. */
export type SheetShape = Pick<SheetSnapshot, 'rowCount' | 'columnCount' | 'merges' | 'tables' | 'listValidations'>;

export abstract class SheetView implements SheetSnapshot {
  /** The sheet as it is; a view's rows and columns need not be its. */
  readonly origin: SheetSnapshot;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly owner: SheetSnapshot['owner'];
  readonly isProtected: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: SheetSnapshot['merges'];
  readonly tables: SheetSnapshot['tables'];
  readonly listValidations: SheetSnapshot['listValidations'];

  protected constructor(origin: SheetSnapshot, shape: SheetShape) {
    this.origin = origin;
    this.name = origin.name;
    this.visibility = origin.visibility;
    this.owner = origin.owner;
    this.isProtected = origin.isProtected;
    this.rowCount = shape.rowCount;
    this.columnCount = shape.columnCount;
    this.merges = shape.merges;
    this.tables = shape.tables;
    this.listValidations = shape.listValidations;
  }

  kind(row: number, column: number): CellKind {
    return this.origin.kind(row, column);
  }
  number(row: number, column: number): number {
    return this.origin.number(row, column);
  }
  text(row: number, column: number): string {
    return this.origin.text(row, column);
  }
  textId(row: number, column: number): number {
    return this.origin.textId(row, column);
  }
  format(row: number, column: number): CellFormat {
    return this.origin.format(row, column);
  }
  hasFormula(row: number, column: number): boolean {
    return this.origin.hasFormula(row, column);
  }
  isRowHidden(row: number): boolean {
    return this.origin.isRowHidden(row);
  }
  isColumnHidden(column: number): boolean {
    return this.origin.isColumnHidden(column);
  }
  comment(row: number, column: number): string | null {
    return this.origin.comment(row, column);
  }
}
