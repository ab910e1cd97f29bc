/** Setting `values`, `formulas` and `numberFormat` of a range: shape, protection, tables, events. */
import { fromR1C1 } from '../../calc/references.ts';
import { invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import { cellCount, columnCount, isEntireColumn, isEntireRow, overlaps, rowCount } from '../../document/address.ts';
import { wireValue } from '../../document/cell-value.ts';
import { announceChange, announceFormat, announceFormulas, before, formulasIn } from '../announce.ts';
import { isReadableFormat } from '../../document/number-format.ts';
import { freeIn } from '../../document/table.ts';
import { renameColumns } from '../../document/table-change.ts';
import { restyle, enter } from '../../document/writing.ts';
import { withStyle } from '../../document/style.ts';
import type { Sheet } from '../../document/model.ts';

const writeLimit = 5_000_000;

/** A grid of the area's shape from what a script assigned: one value is spread over all cells. */
export function shaped(where: Area, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as unknown[];
  if (rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1) {
    const [only] = rows[0] as unknown[];
    return () => only;
  }
  const isRight =
    rows.length === rowCount(where) && rows.every((line) => Array.isArray(line) && line.length === columnCount(where));
  if (!isRight)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, column) => (rows[row] as unknown[])[column];
}

/** The rows and columns that a write to a whole column or sheet would reach are too many: refused. */
function assertWritableSize(where: Area): void {
  if (cellCount(where) > writeLimit)
    throw invalidArgument('The request is too large: a range of this size cannot be written.');
}

export function writeCells(sheet: Sheet, where: Area, given: unknown, kind: 'values' | 'formulas' | 'r1c1'): void {
  const at = shaped(where, given);
  sheet.assertWritable(where);
  assertWritableSize(where);
  const old = before(sheet, where);
  const formulas = formulasIn(sheet, where);
  sheet.workbook.cellsTouched += cellCount(where);
  for (let row = where.top; row <= where.bottom; row++)
    for (let column = where.left; column <= where.right; column++) {
      const input = at(row - where.top, column - where.left);
      const isFormula = typeof input === 'string' && input.startsWith('=');
      enter(sheet, row, column, kind === 'r1c1' && isFormula ? fromR1C1(input, row, column) : input);
    }
  keepTableHeaders(sheet, where);
  sheet.workbook.touch();
  announceChange(sheet, where, 'RangeEdited', old);
  announceFormulas(sheet, where, formulas);
}

export function writeNumberFormat(sheet: Sheet, where: Area, given: unknown): void {
  const at = shaped(where, given);
  if (sheet.protection && sheet.protection.options['allowFormatCells'] !== true) sheet.assertWritable(where);
  const format = (value: unknown): string | undefined => {
    if (typeof value !== 'string') return undefined;
    if (!isReadableFormat(value)) throw invalidArgument(`${value} is no number format.`);
    return value === '' ? 'General' : value;
  };
  if (!Array.isArray(given) || isEntireColumn(where) || isEntireRow(where)) {
    const numberFormat = format(at(0, 0));
    if (numberFormat !== undefined) restyle(sheet, where, (style) => withStyle(style, { numberFormat }));
    return announceFormat(sheet, where);
  }
  for (let row = where.top; row <= where.bottom; row++)
    for (let column = where.left; column <= where.right; column++) {
      const numberFormat = format(at(row - where.top, column - where.left));
      if (numberFormat === undefined) continue;
      const cell = sheet.cells.ensure(row, column);
      cell.style = withStyle(cell.style ?? sheet.cells.background(row, column), { numberFormat });
    }
  announceFormat(sheet, where);
}

/** A header cell is the column's name: unique, a text, never empty. */
export function keepTableHeaders(sheet: Sheet, where: Area): void {
  for (const table of sheet.tables) {
    const header = table.header();
    if (!header || !overlaps(header, where)) continue;
    // A name that was there before goes before one that was written now.
    const isWritten = (i: number): boolean => header.left + i >= where.left && header.left + i <= where.right;
    const places = [...table.columns.keys()];
    const names = new Map<number, string>();
    const taken = new Set<string>();
    for (const i of [...places.filter((p) => !isWritten(p)), ...places.filter(isWritten)]) {
      const cell = sheet.cells.ensure(header.top, header.left + i);
      const name = freeIn(taken, String(wireValue(cell.value)), i);
      taken.add(name.toLowerCase());
      names.set(i, name);
      cell.value = name;
      cell.formula = null;
    }
    renameColumns(table, names);
  }
}
