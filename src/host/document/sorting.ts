/** Sorting rows (or columns) of an area by some of its columns. */
import { compareValues } from '../calc/values.ts';
import { shiftFormula } from '../calc/references.ts';
import type { Area } from './address.ts';
import { columnCount } from './address.ts';
import type { Cell } from './cells.ts';
import { copyOf } from './cells.ts';
import { CellError } from './cell-value.ts';
import type { CellValue } from './cell-value.ts';
import { styleValue } from './style.ts';
import type { Sheet, SortFieldState } from './model.ts';

/** Numbers, texts, false, true, errors, and the other way round when descending; empty cells come last either way. */
function order(a: CellValue, b: CellValue, ascending: boolean, matchCase: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [x, y] = [Number(a instanceof CellError), Number(b instanceof CellError)];
  if (x + y > 0) return ascending ? x - y : y - x;
  let result = compareValues(a, b);
  if (result === 0 && matchCase && typeof a === 'string') result = a === b ? 0 : a < (b as string) ? 1 : -1;
  return ascending ? result : -result;
}

/** Gives the areas whose rows (or columns) came to stand elsewhere, neighbours joined. */
export function sortArea(
  sheet: Sheet,
  where: Area,
  fields: readonly SortFieldState[],
  matchCase: boolean,
  byColumns = false,
): Area[] {
  const lines = byColumns ? columnCount(where) : where.bottom - where.top + 1;
  const along = byColumns ? where.bottom - where.top + 1 : columnCount(where);
  const place = (line: number, i: number): [number, number] =>
    byColumns ? [where.top + i, where.left + line] : [where.top + line, where.left + i];
  const rows = Array.from({ length: lines }, (_, line) => ({
    line,
    cells: Array.from({ length: along }, (_c, i) => {
      const cell = sheet.cells.get(...place(line, i));
      return cell && copyOf(cell);
    }),
  }));
  rows.sort((a, b) => {
    for (const field of fields) {
      const [x, y] = [a.cells[field.key], b.cells[field.key]];
      const result =
        field.sortOn && /color/i.test(field.sortOn)
          ? byColour(sheet, x, y, field)
          : order(x?.value ?? null, y?.value ?? null, field.ascending !== false, matchCase);
      if (result !== 0) return result;
    }
    return a.line - b.line;
  });
  for (const [target, { line, cells }] of rows.entries())
    for (const [i, cell] of cells.entries()) {
      const [row, column] = place(target, i);
      if (!cell) sheet.cells.remove(row, column);
      else sheet.cells.put(row, column, moved(cell, byColumns ? 0 : target - line, byColumns ? target - line : 0));
    }
  sheet.workbook.touch();
  const areas: Area[] = [];
  for (const [target, { line }] of rows.entries()) {
    if (target === line) continue;
    const last = areas.at(-1);
    const at = (byColumns ? where.left : where.top) + target;
    if (last && (byColumns ? last.right : last.bottom) === at - 1) {
      if (byColumns) last.right = at;
      else last.bottom = at;
    } else areas.push(byColumns ? { ...where, left: at, right: at } : { ...where, top: at, bottom: at });
  }
  return areas;
}

function moved(cell: Cell, rows: number, columns: number): Cell {
  return cell.formula === null ? cell : copyOf(cell, { formula: shiftFormula(cell.formula, rows, columns) });
}

function byColour(_sheet: Sheet, a: Cell | undefined, b: Cell | undefined, field: SortFieldState): number {
  const key = field.sortOn === 'FontColor' ? 'fontColor' : 'fillColor';
  const has = (cell: Cell | undefined): boolean =>
    styleValue(cell?.style ?? {}, key).toLowerCase() === (field.color ?? '').toLowerCase();
  const result = Number(has(b)) - Number(has(a));
  return field.ascending === false ? -result : result;
}
