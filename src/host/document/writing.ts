/** Putting values, formulas and formats into cells, as a person typing them would (en-US). */
import { FormulaSyntaxError, tokenise } from '../calc/tokens.ts';
import { parseFormula } from '../calc/parse.ts';
import { normaliseFormula, rewriteFormula } from '../calc/references.ts';
import { spellStructured } from '../calc/table-references.ts';
import { invalidArgument } from '../executor/host-error.ts';
import type { Area } from './address.ts';
import { isEntireColumn, isEntireRow, sheetPrefix, splitSheet } from './address.ts';
import type { Cell, Cells } from './cells.ts';
import { readTyped } from './input.ts';
import type { Style } from './style.ts';
import { styleChanger, styleValue, withStyle } from './style.ts';
import type { Sheet } from './model.ts';

/** Characters that a cell can hold. */
const longestText = 32_767;

/** Puts one value as `values` and `formulas` take it; null leaves the cell as it is. */
export function enter(sheet: Sheet, row: number, column: number, input: unknown): void {
  if (input === null || input === undefined) return;
  if (input === '') return clearContent(sheet, row, column);
  const cell = sheet.cells.ensure(row, column);
  releaseSpill(sheet, row, column, cell);
  cell.rich = null;
  cell.formula = null;
  if (typeof input === 'number' || typeof input === 'boolean') cell.value = input;
  else if (typeof input === 'string' && input.length <= longestText) enterText(sheet, row, column, cell, input);
  else throw invalidArgument('A cell takes a text of 32,767 characters at most, a number or true and false.');
}

function enterText(sheet: Sheet, row: number, column: number, cell: Cell, text: string): void {
  const style = cell.style ?? sheet.cells.background(row, column);
  const numberFormat = styleValue(style, 'numberFormat');
  if (numberFormat === '@') cell.value = text.startsWith("'") ? text.slice(1) : text;
  else if (text.length > 1 && text.startsWith('=')) {
    cell.formula = spelled(checkedFormula(text), sheet, row, column);
    cell.value = null;
    const shown = numberFormat === 'General' ? formatOfFormula(cell.formula) : null;
    if (shown !== null) cell.style = withStyle(style, { numberFormat: shown });
  } else {
    const typed = readTyped(text);
    cell.value = typed.value;
    if (typed.numberFormat !== undefined && numberFormat === 'General')
      cell.style = withStyle(style, { numberFormat: typed.numberFormat });
    if (typed.quotePrefix) cell.style = withStyle(cell.style ?? style, { quotePrefix: true });
  }
}

/** Sheets, tables and columns as they are spelt where they were named. */
function spelled(formula: string, sheet: Sheet, row: number, column: number): string {
  const { workbook } = sheet;
  const named = formula.includes('!')
    ? rewriteFormula(formula, ({ kind, text }) => {
        if (kind !== 'reference' && kind !== 'name') return null;
        const { sheet: prefix, rest } = splitSheet(text);
        const found = prefix === null ? null : workbook.sheetByName(prefix);
        return found && found.name !== prefix ? `${sheetPrefix(found.name)}!${rest}` : null;
      })
    : formula;
  return workbook.sheets.some((s) => s.tables.length > 0)
    ? spellStructured(named, workbook, { sheet, row, column })
    : named;
}

/** Functions that give days and times format their cell when it had no format, as their documentation says. */
function formatOfFormula(formula: string): string | null {
  const name = /^=\s*(TODAY|NOW|DATE|TIME)\(/.exec(formula)?.[1];
  if (name === undefined || !/^=[^()]*(\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))(\s*[-+]\s*\d+)?$/.test(formula))
    return null;
  return { TODAY: 'm/d/yyyy', DATE: 'm/d/yyyy', NOW: 'm/d/yyyy h:mm', TIME: 'h:mm AM/PM' }[name] ?? null;
}

/** The formula as Excel keeps it; one that cannot be read is refused as Excel does. */
export function checkedFormula(text: string): string {
  try {
    tokenise(text.slice(1));
    parseFormula(text.slice(1).trim());
  } catch (error) {
    if (error instanceof FormulaSyntaxError)
      throw invalidArgument(`The argument is invalid or missing or has an incorrect format: ${text.slice(0, 80)}`);
    throw error;
  }
  return normaliseFormula(text);
}

export function clearContent(sheet: Sheet, row: number, column: number): void {
  const cell = sheet.cells.get(row, column);
  if (!cell) return;
  releaseSpill(sheet, row, column, cell);
  cell.value = null;
  cell.formula = null;
  cell.rich = null;
  if (!cell.style) sheet.cells.remove(row, column);
}

/** Forgets the values that a formula had spilled over its neighbours. */
export function releaseSpill(sheet: Sheet, row: number, column: number, cell: Cell): void {
  const { spill } = cell;
  cell.spilledFrom = null;
  if (!spill) return;
  cell.spill = null;
  for (let r = row; r < row + spill.rows; r++)
    for (let c = column; c < column + spill.columns; c++) {
      const other = sheet.cells.get(r, c);
      if (other && other !== cell && other.spilledFrom) {
        other.spilledFrom = null;
        other.value = null;
        if (!other.style) sheet.cells.remove(r, c);
      }
    }
}

/** Changes the format of every cell of an area; whole rows, columns and sheets keep it as theirs. */
export function restyle(sheet: Sheet, where: Area, change: (style: Style) => Style): void {
  const changed = styleChanger(change);
  const { cells } = sheet;
  const wholeRows = isEntireRow(where);
  const wholeColumns = isEntireColumn(where);
  if (!wholeRows && !wholeColumns) {
    for (let row = where.top; row <= where.bottom; row++) restyleRow(cells, row, where, changed);
    return;
  }
  for (const [, , cell] of cells.in(where)) if (cell.style) cell.style = changed(cell.style);
  if (wholeRows && wholeColumns) {
    cells.sheetStyle = changed(cells.sheetStyle);
    for (const map of [cells.rowStyles, cells.columnStyles]) for (const [i, style] of map) map.set(i, changed(style));
  } else if (wholeColumns) {
    for (let c = where.left; c <= where.right; c++)
      cells.columnStyles.set(c, changed(cells.columnStyles.get(c) ?? cells.sheetStyle));
  } else {
    for (let r = where.top; r <= where.bottom; r++)
      cells.rowStyles.set(r, changed(cells.rowStyles.get(r) ?? cells.sheetStyle));
  }
}

function restyleRow(cells: Cells, row: number, { left, right }: Area, changed: (style: Style) => Style): void {
  let line = cells.row(row);
  for (let column = left; column <= right; column++) {
    const background = cells.background(row, column);
    const own = line?.styleAt(column) ?? null;
    const style = changed(own ?? background);
    // An empty cell that looks as its surroundings does not count as used.
    if (style === background && (line?.isEmptyAt(column) ?? true)) {
      cells.remove(row, column);
      line = cells.row(row);
    } else if (style !== own) (line ??= cells.newRow(row)).restyle(column, style);
  }
}

/** Every format that occurs in an area, the background of cells that do not exist included. */
export function stylesIn(sheet: Sheet, where: Area): Set<Style> {
  const { cells } = sheet;
  const found = new Set<Style>();
  let count = 0;
  for (const [row, line] of cells.rowsIn(where))
    for (const column of line.columns(where.left, where.right)) {
      found.add(line.styleAt(column) ?? cells.background(row, column));
      count++;
    }
  if (count === (where.bottom - where.top + 1) * (where.right - where.left + 1)) return found;
  const isSmall = (where.bottom - where.top + 1) * (where.right - where.left + 1) <= 10_000;
  if (isSmall) {
    for (let row = where.top; row <= where.bottom; row++)
      for (let column = where.left; column <= where.right; column++) found.add(cells.style(row, column));
    return found;
  }
  found.add(cells.sheetStyle);
  for (const [c, style] of cells.columnStyles) if (c >= where.left && c <= where.right) found.add(style);
  for (const [r, style] of cells.rowStyles) if (r >= where.top && r <= where.bottom) found.add(style);
  const columns = where.right - where.left + 1;
  const isCovered =
    [...cells.columnStyles.keys()].filter((c) => c >= where.left && c <= where.right).length === columns;
  if (isCovered) found.delete(cells.sheetStyle);
  return found;
}
