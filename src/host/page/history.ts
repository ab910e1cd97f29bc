/** What a person has done in the grid, so that it can be undone and done again: contents of cells, nothing else. */
import type { Area } from '../document/address.ts';
import type { Cell } from '../document/cells.ts';
import { copyOf } from '../document/cells.ts';
import type { Sheet } from '../document/model.ts';
import { writeCells } from '../excel-objects/ranges/range-writing.ts';

type Cells = readonly (readonly (Cell | null)[])[];

interface Edit {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly before: Cells;
  readonly after: Cells;
}

/** More than this is not remembered: a paste over whole columns. */
const mostCells = 100_000;
const mostEdits = 100;

export class History {
  private done: Edit[] = [];
  private undone: Edit[] = [];

  /** Carries out an edit of an area; it is remembered when it came about. */
  edit<T>(sheet: Sheet, area: Area | null, work: () => T, cameAbout: (result: T) => boolean): T {
    const isSmall = area !== null && (area.bottom - area.top + 1) * (area.right - area.left + 1) <= mostCells;
    const before = isSmall ? cellsOf(sheet, area) : null;
    const result = work();
    if (!cameAbout(result)) return result;
    // What is not remembered cannot be stepped over either.
    this.undone = [];
    const edit = before && area ? { sheet, area, before, after: cellsOf(sheet, area) } : null;
    this.done = edit ? [...this.done, edit].slice(-mostEdits) : [];
    return result;
  }

  /** Takes the latest edit back (-1) or does it again (1). "changed": the cells hold something else by now. */
  step(way: -1 | 1): { readonly sheet: Sheet; readonly area: Area } | 'nothing' | 'changed' {
    const from = way < 0 ? this.done : this.undone;
    const edit = from.at(-1);
    if (!edit) return 'nothing';
    const { sheet, area, before, after } = edit;
    const [stood, wanted] = way < 0 ? [after, before] : [before, after];
    if (!sheet.workbook.sheets.includes(sheet) || !isSame(cellsOf(sheet, area), stood)) {
      this.done = [];
      this.undone = [];
      return 'changed';
    }
    put(sheet, area, wanted);
    from.pop();
    (way < 0 ? this.undone : this.done).push(edit);
    return { sheet, area };
  }
}

function cellsOf(sheet: Sheet, { top, left, bottom, right }: Area): Cells {
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => {
      const cell = sheet.cells.get(top + r, left + c);
      return cell ? copyOf(cell) : null;
    }),
  );
}

/** What was written is compared, not what a formula gives. */
function isSame(a: Cells, b: Cells): boolean {
  const content = (cell: Cell | null | undefined): unknown => cell?.formula ?? cell?.value ?? null;
  return a.every((line, r) => line.every((cell, c) => content(cell) === content(b[r]?.[c])));
}

/** Entered as a person would, so that who listens hears of it; then the cell's own look is put back. */
function put(sheet: Sheet, area: Area, cells: Cells): void {
  const input = ({ formula, value }: Cell): unknown =>
    formula ?? (typeof value === 'string' ? `'${value}` : (value ?? ''));
  writeCells(
    sheet,
    area,
    cells.map((line) => line.map((cell) => (cell ? input(cell) : ''))),
    'formulas',
  );
  for (const [r, line] of cells.entries())
    for (const [c, cell] of line.entries())
      if (cell === null) sheet.cells.remove(area.top + r, area.left + c);
      else sheet.cells.ensure(area.top + r, area.left + c).style = cell.style;
  sheet.workbook.touch();
}
