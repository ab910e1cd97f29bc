/** Where below a first table another header may stand: looked for cheaply, so that rows of data cost a few look-ups each. */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import type { HeaderCell, HeaderRun } from './header-run.ts';
import { bareLabelOf, barePairs, Label, labelOf, looseLabelOf } from '../cells/labelled-cells.ts';

export class TableOpenings {
  private readonly sheet: SheetSnapshot;
  private readonly columnCount: number;
  private readonly deepest: number;
  private readonly named = new Map<HeaderRun, readonly HeaderCell[]>();

  /** Beyond row `deepest` nothing is looked for outside the columns of the tables found so far. */
  constructor(sheet: SheetSnapshot, columnCount: number, deepest: number) {
    this.sheet = sheet;
    this.columnCount = columnCount;
    this.deepest = deepest;
  }

  /**
   * Inside a table a new header is only looked for after a gap, where the words of its own header return, in cells
   * formatted as its header, or outside every table so far: this keeps 40,000 rows of data at a few look-ups each.
   */
  mayOpenTable(row: number, found: readonly HeaderRun[]): boolean {
    for (let i = found.length - 1; i >= Math.max(0, found.length - 4); i--) {
      const run = found[i] as HeaderRun;
      if (this.filled(row, run.left, run.right, 2) < 2) continue;
      if (this.filled(row - 1, run.left, run.right, 2) < 2) return true;
      // "Nämndspecifikt mål: | Indikator" is a header itself.
      if (this.isLabelled(row - 1, run.left) && !found.some(({ rows }) => rows.includes(row - 1))) return true;
      if (this.isDressedAs(row, run)) return true;
    }
    if (row >= this.deepest) return false;
    return this.hasThreeOutside(row, found) && !this.hasThreeOutside(row - 1, found);
  }

  /** Three cells across the table are texts in bold or fill like the header's own: a header, the same or another. */
  private isDressedAs(row: number, run: HeaderRun): boolean {
    const { sheet } = this;
    const headRow = run.rows[0] as number;
    const cells = this.namedCells(run);
    if (cells.length < 2) return false;
    // "Nämndens indikatorer" in place of "Fullmäktiges indikatorer", and the rest as in the header.
    if (
      cells.length > 2 &&
      this.returns(row, headRow, cells[cells.length >> 1]) &&
      this.returns(row, headRow, cells.at(-1))
    )
      return true;
    for (let third = 0; third < 3; third++) {
      const at = third === 0 ? 0 : third === 1 ? cells.length >> 1 : cells.length - 1;
      const { column } = cells[at] as HeaderCell;
      if (sheet.kind(row, column) !== CellKind.text) return false;
      const id = sheet.textId(row, column);
      if (id === sheet.textId(headRow, column)) continue;
      const own = sheet.format(row, column);
      const head = sheet.format(headRow, column);
      if (!(own.bold && head.bold) && !(own.fill !== null && own.fill === head.fill)) return false;
    }
    return true;
  }

  /** The header's own word in its own place. */
  private returns(row: number, headRow: number, cell: HeaderCell | undefined): boolean {
    const { sheet } = this;
    if (cell === undefined || sheet.kind(row, cell.column) !== CellKind.text) return false;
    return sheet.textId(row, cell.column) === sheet.textId(headRow, cell.column);
  }

  /** The cells of the header's first row; columns that only a further row names, or none, tell nothing of its dress. */
  private namedCells(run: HeaderRun): readonly HeaderCell[] {
    let cells = this.named.get(run);
    if (cells) return cells;
    const first = run.rows[0] as number;
    cells = run.cells.filter(({ column }) => this.sheet.kind(first, column) === CellKind.text);
    this.named.set(run, cells);
    return cells;
  }

  /** "KF-mål: | 2. Trygg omsorg" over a block. */
  private isLabelled(row: number, column: number): boolean {
    if (row < 0 || this.sheet.kind(row, column) !== CellKind.text) return false;
    const text = this.sheet.text(row, column);
    if (text.endsWith(':')) return labelOf(text) !== Label.none;
    // In a list of levels ("KF-mål | …", "Nämndmål | …") the next row begins with such a word too: no header does.
    if (bareLabelOf(this.sheet.text(row + 1, column)) !== Label.none) return false;
    const label = (at: number) => bareLabelOf(this.sheet.text(row, at));
    return barePairs(this.sheet, row, column, this.columnCount - 1, looseLabelOf(text), label) !== null;
  }

  private filled(row: number, left: number, right: number, enough: number): number {
    if (row < 0) return 0;
    let count = 0;
    for (let column = left; column <= right && count < enough; column++)
      if (this.sheet.kind(row, column) !== CellKind.empty) count++;
    return count;
  }

  /** Three filled cells outside every table found so far. */
  private hasThreeOutside(row: number, found: readonly HeaderRun[]): boolean {
    if (row < 0) return false;
    let count = 0;
    for (let column = 0; column < this.columnCount; column++) {
      const run = runOver(found, column);
      if (run) column = run.right;
      else if (this.sheet.kind(row, column) !== CellKind.empty && ++count === 3) return true;
    }
    return false;
  }
}

function runOver(found: readonly HeaderRun[], column: number): HeaderRun | null {
  for (let i = 0; i < found.length; i++) {
    const run = found[i] as HeaderRun;
    if (column >= run.left && column <= run.right) return run;
  }
  return null;
}
