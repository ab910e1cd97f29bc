/** Which cells a formula needs, and which formulas need a cell. */
import { structuredArea } from '../../calc/structured.ts';
import { parseReference, referenceArea } from '../../calc/references.ts';
import { FormulaSyntaxError, tokenise } from '../../calc/tokens.ts';
import { itemNotFound } from '../../executor/host-error.ts';
import type { HostObject } from '../../executor/host-object.ts';
import type { Area } from '../../document/address.ts';
import { cellArea, containsArea, overlaps, wholeSheet } from '../../document/address.ts';
import { joined } from './area-joining.ts';
import { findCells } from '../target.ts';
import { WorkbookRangeAreas } from './workbook-range-areas.ts';
import type { Sheet } from '../../document/model.ts';

interface Piece {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The areas that a formula at a place refers to. */
function referencesOf(sheet: Sheet, row: number, column: number, formula: string): Piece[] {
  try {
    return tokenise(formula.slice(1)).flatMap((token): Piece[] => {
      if (token.kind === 'structured') {
        const found = structuredArea(token.text, sheet.workbook, sheet, row, column);
        return found ? [found] : [];
      }
      if (token.kind === 'name') {
        const found = findCells(sheet.workbook, sheet, token.text);
        return found ? [found] : [];
      }
      if (token.kind !== 'reference') return [];
      const reference = parseReference(token.text);
      const on = reference.sheet === null ? sheet : sheet.workbook.sheetByName(reference.sheet);
      return on ? [{ sheet: on, area: referenceArea(reference) }] : [];
    });
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return [];
    throw error;
  }
}

function formulaPieces(start: Piece): Piece[] {
  const found: Piece[] = [];
  for (const [row, column, cell] of start.sheet.cells.in(start.area))
    if (cell.formula !== null) found.push(...referencesOf(start.sheet, row, column, cell.formula));
  return found;
}

function users(start: Piece): Piece[] {
  const found: Piece[] = [];
  for (const sheet of start.sheet.workbook.sheets)
    for (const [row, column, cell] of sheet.cells.in(wholeSheet()))
      if (cell.formula !== null)
        if (
          referencesOf(sheet, row, column, cell.formula).some(
            (p) => p.sheet === start.sheet && overlaps(p.area, start.area),
          )
        )
          found.push({ sheet, area: cellArea(row, column) });
  return found;
}

function collect(start: Piece, next: (piece: Piece) => Piece[], direct: boolean): HostObject {
  const found: Piece[] = [];
  let wave = next(start);
  while (wave.length > 0) {
    const fresh = wave.filter((p) => !found.some((f) => f.sheet === p.sheet && containsArea(f.area, p.area)));
    const unique = fresh.filter(
      (p, i) => !fresh.slice(0, i).some((f) => f.sheet === p.sheet && containsArea(f.area, p.area)),
    );
    found.push(...unique);
    wave = direct ? [] : unique.flatMap(next);
  }
  if (found.length === 0) throw itemNotFound('The requested resource');
  const bySheet = new Map<Sheet, Area[]>();
  for (const { sheet, area } of found) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), area]);
  const sheets = start.sheet.workbook.sheets.filter((s) => bySheet.has(s));
  return new WorkbookRangeAreas(sheets.map((s) => ({ sheet: s, areas: merged(bySheet.get(s) as Area[]) })));
}

/** Single cells that stand together are shown as one area. */
function merged(areas: Area[]): Area[] {
  const cells = areas.filter((a) => a.top === a.bottom && a.left === a.right);
  if (cells.length !== areas.length) return areas;
  return joined(cells.map((a) => [a.top, a.left] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]));
}

export const precedents = (sheet: Sheet, area: Area, direct: boolean): HostObject =>
  collect({ sheet, area }, formulaPieces, direct);
export const dependents = (sheet: Sheet, area: Area, direct: boolean): HostObject =>
  collect({ sheet, area }, users, direct);
