/** Range.copyFrom and moveTo. */
import {
  shiftFormula,
  transposeFormula,
  rewriteFormula,
  parseReference,
  referenceArea,
  referenceText,
} from '../../calc/references.ts';
import type { Area } from '../../document/address.ts';
import { area, cellArea, columnCount, containsArea, rowCount, sheetPrefix } from '../../document/address.ts';
import type { Cell } from '../../document/cells.ts';
import { copyOf, emptyCell } from '../../document/cells.ts';
import { everyFormula } from '../../document/formulas.ts';
import { clearContent, releaseSpill } from '../../document/writing.ts';
import { copyOverlays, moveOverlays } from './range-overlays.ts';
import { announceChange } from '../announce.ts';
import { keepTableHeaders } from './range-writing.ts';
import type { Found, Target } from '../target.ts';
import { rangeArgument } from '../target.ts';
import { word } from '../words.ts';
import type { Sheet } from '../../document/model.ts';

const kinds = ['All', 'Formulas', 'Values', 'Formats', 'Link', 'ColumnWidths'];

/** Copies into the range; a source that fits several times is repeated, and a bigger one spills past the range. */
export function copyInto(
  target: Target & { area: Area },
  source: unknown,
  given: string,
  skipBlanks: boolean,
  transpose: boolean,
): void {
  const { sheet } = target;
  const kind = word(given, kinds);
  sheet.workbook.calculator.calculate(sheet.workbook);
  const sources = sourceAreas(sheet, source);
  let column = target.area.left;
  for (const from of sources) {
    copyArea(
      from,
      sheet,
      { ...target.area, left: column, right: Math.max(column, target.area.right) },
      kind,
      skipBlanks,
      transpose,
    );
    column += columnCount(from.area);
  }
  keepTableHeaders(sheet, target.area);
  sheet.workbook.touch();
  announceChange(sheet, target.area, 'RangeEdited');
}

function sourceAreas(sheet: Sheet, source: unknown): Found[] {
  if (source !== null && typeof source === 'object' && 'sheet' in source && 'areas' in source) {
    const many = source as Target;
    return many.areas().map((a) => ({ sheet: many.sheet, area: a }));
  }
  return String(source)
    .split(',')
    .map((text) => rangeArgument(sheet.workbook, sheet, text));
}

function copyArea(from: Found, sheet: Sheet, to: Area, kind: string, skipBlanks: boolean, transpose: boolean): void {
  const used = from.sheet.cells.used(false, from.area);
  const source =
    rowCount(from.area) > 100_000 || columnCount(from.area) > 5_000
      ? (used ?? cellArea(from.area.top, from.area.left))
      : from.area;
  const [rows, columns] = transpose ? [columnCount(source), rowCount(source)] : [rowCount(source), columnCount(source)];
  const downs = rowCount(to) % rows === 0 && rowCount(to) <= 100_000 ? rowCount(to) / rows : 1;
  const acrosses = columnCount(to) % columns === 0 && columnCount(to) <= 5_000 ? columnCount(to) / columns : 1;
  const copies: [number, number, Cell][] = [];
  for (let r = 0; r < rows * downs; r++)
    for (let c = 0; c < columns * acrosses; c++) {
      const sourceRow = source.top + (transpose ? c % columns : r % rows);
      const sourceColumn = source.left + (transpose ? r % rows : c % columns);
      const found = from.sheet.cells.get(sourceRow, sourceColumn);
      if (skipBlanks && (found?.value ?? null) === null) continue;
      const style = found?.style ?? nullIfPlain(from.sheet, sourceRow, sourceColumn);
      const [row, column] = [to.top + r, to.left + c];
      const copy = copyOf(found ?? emptyCell(), { style, spill: null, spilledFrom: null });
      if (copy.formula !== null)
        copy.formula = transpose
          ? transposeFormula(copy.formula, { row: sourceRow, column: sourceColumn }, { row, column })
          : shiftFormula(copy.formula, row - sourceRow, column - sourceColumn);
      if (kind === 'Link')
        copy.formula = `=${from.sheet === sheet ? '' : `${sheetPrefix(from.sheet.name)}!`}${absolute(sourceRow, sourceColumn)}`;
      copies.push([row, column, copy]);
    }
  const reach = area(to.top, to.left, to.top + rows * downs - 1, to.left + columns * acrosses - 1);
  sheet.assertWritable(reach);
  for (const [row, column, copy] of copies) place(sheet, row, column, copy, kind);
  if (kind === 'All' || kind === 'Formats') copyOverlays({ from: from.sheet, source, to: sheet, reach }, kind);
  if (kind === 'ColumnWidths')
    for (let c = 0; c < columns; c++) sheet.columnWidths.set(to.left + c, from.sheet.columnWidth(source.left + c));
}

const nullIfPlain = (sheet: Sheet, row: number, column: number): Cell['style'] => {
  const background = sheet.cells.background(row, column);
  return background === sheet.cells.sheetStyle ? null : background;
};

function absolute(row: number, column: number): string {
  const corner = { row, rowFixed: true, column, columnFixed: true };
  return referenceText({ sheet: null, from: corner, to: null });
}

function place(sheet: Sheet, row: number, column: number, copy: Cell, kind: string): void {
  if (kind === 'ColumnWidths') return;
  const cell = sheet.cells.ensure(row, column);
  if (kind !== 'Formats') {
    releaseSpill(sheet, row, column, cell);
    cell.rich = copy.rich;
    cell.value = copy.value;
    cell.formula = kind === 'Values' ? null : copy.formula;
    if (cell.formula !== null) cell.value = null;
  }
  if (kind === 'All' || kind === 'Formats') cell.style = copy.style;
  if (cell.value === null && cell.formula === null && !cell.style) sheet.cells.remove(row, column);
}

/** Moves cells: what pointed at them points at their new place. */
export function moveRange(range: Target & { area: Area }, destination: Found): void {
  const { sheet, area: from } = range;
  const to = area(
    destination.area.top,
    destination.area.left,
    destination.area.top + rowCount(from) - 1,
    destination.area.left + columnCount(from) - 1,
  );
  sheet.assertWritable(from);
  destination.sheet.assertWritable(to);
  const cells = [...sheet.cells.in(from)].map(([r, c, cell]) => [r, c, copyOf(cell)] as const);
  for (const [r, c] of cells) {
    clearContent(sheet, r, c);
    sheet.cells.remove(r, c);
  }
  for (const [r, c] of [...destination.sheet.cells.in(to)]) destination.sheet.cells.remove(r, c);
  for (const [r, c, cell] of cells) destination.sheet.cells.put(r - from.top + to.top, c - from.left + to.left, cell);
  const [rows, columns] = [to.top - from.top, to.left - from.left];
  everyFormula(sheet.workbook, (formula, own) =>
    rewriteFormula(formula, (token) => {
      if (token.kind !== 'reference') return null;
      const reference = parseReference(token.text);
      const isHere = (reference.sheet ?? own?.name ?? '').toLowerCase() === sheet.name.toLowerCase();
      if (!isHere || !containsArea(from, referenceArea(reference))) return null;
      const shift = (c: typeof reference.from): typeof reference.from => ({
        ...c,
        row: c.row === null ? null : c.row + rows,
        column: c.column === null ? null : c.column + columns,
      });
      const needsSheet = reference.sheet !== null || destination.sheet !== sheet;
      return referenceText({
        sheet: needsSheet ? destination.sheet.name : null,
        from: shift(reference.from),
        to: reference.to && shift(reference.to),
      });
    }),
  );
  moveOverlays({ from: sheet, source: from, to: destination.sheet, reach: to });
  sheet.workbook.touch();
  announceChange(destination.sheet, to, 'RangeEdited');
}
