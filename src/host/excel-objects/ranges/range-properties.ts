/** getCellProperties and its family: the same members for each cell, row or column, as camelCase data. */
import { invalidArgument } from '../../executor/host-error.ts';
import { HostCollection, HostObject } from '../../executor/host-object.ts';
import type { Area } from '../../document/address.ts';
import { cellArea, lastColumn, lastRow } from '../../document/address.ts';
import type { Style } from '../../document/style.ts';
import { make } from '../factory.ts';
import type { Target } from '../target.ts';

type Data = Record<string, unknown>;
const pascal = (name: string): string => (name[0] ?? '').toUpperCase() + name.slice(1);
const borderWords = ['bottom', 'diagonalDown', 'diagonalUp', 'horizontal', 'left', 'right', 'top', 'vertical'];
const borderIndex: Record<string, string> = {
  bottom: 'EdgeBottom',
  top: 'EdgeTop',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

function member(target: HostObject, name: string): unknown {
  if (target instanceof HostCollection && borderWords.includes(name)) return target.find(borderIndex[name]);
  return (target as unknown as Data)[pascal(name)];
}

/** A wish for "borders" names what to tell of each line, not which lines. */
function pickBorders(borders: HostCollection, wanted: Data): Data {
  if (Object.keys(wanted).some((name) => borderWords.includes(name))) return pick(borders, wanted);
  return Object.fromEntries(borderWords.map((side) => [side, pick(member(borders, side) as HostObject, wanted)]));
}

function pick(target: HostObject, wanted: Data): Data {
  const data: Data = {};
  for (const [name, inner] of Object.entries(wanted)) {
    if (inner === false || inner == null) continue;
    const value = member(target, name);
    if (value === undefined) throw invalidArgument(`${name} is no property of a cell.`);
    if (value instanceof HostCollection) data[name] = pickBorders(value, inner as Data);
    else data[name] = value instanceof HostObject ? pick(value, inner as Data) : value;
    // Values of one cell are grids of one in a range and plain here.
    if (Array.isArray(data[name])) data[name] = (data[name] as unknown[][])[0]?.[0];
  }
  return data;
}

function assign(target: HostObject, given: Data): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const inner = member(target, name);
    if (inner instanceof HostObject) assign(inner, value as Data);
    else if (inner === undefined) throw invalidArgument(`${name} is no property of a cell.`);
    else (target as unknown as Data)[pascal(name)] = value;
  }
}

type Place = Target & { readonly area: Area };

/** Members that tell of nothing but the cell's own format. */
const ofTheFormat = new Set(['fill', 'font']);

/** Formats are few and cells are many: when only the format is asked for, cells with the same have the same answer. */
function isOfTheFormat(wanted: Data): boolean {
  const { format, ...others } = wanted;
  return Object.keys(others).length === 0 && Object.keys((format ?? {}) as Data).every((name) => ofTheFormat.has(name));
}

export function cellProperties(range: Place, wanted: object): Data[][] {
  const { sheet, area } = range;
  const told = isOfTheFormat(wanted as Data) ? new Map<Style, Data>() : null;
  const tell = (r: number, c: number): Data => {
    const style = sheet.cells.style(r, c);
    const known = told?.get(style);
    if (known) return known;
    const data = pick(make.range(sheet, cellArea(r, c)), wanted as Data);
    told?.set(style, data);
    return data;
  };
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (_c, c) => tell(area.top + r, area.left + c)),
  );
}

export function rowProperties(range: Place, wanted: object): Data[] {
  const rows: Data[] = [];
  for (let r = range.area.top; r <= range.area.bottom; r++)
    rows.push(pick(make.range(range.sheet, { top: r, bottom: r, left: 0, right: lastColumn }), wanted as Data));
  return rows;
}

export function columnProperties(range: Place, wanted: object): Data[] {
  const columns: Data[] = [];
  for (let c = range.area.left; c <= range.area.right; c++)
    columns.push(pick(make.range(range.sheet, { top: 0, bottom: lastRow, left: c, right: c }), wanted as Data));
  return columns;
}

export function setCellProperties(range: Place, given: unknown[][]): void {
  const { top, left, bottom, right } = range.area;
  const isRight =
    Array.isArray(given) && given.length === bottom - top + 1 && given.every((row) => row.length === right - left + 1);
  if (!isRight) throw invalidArgument('The properties must have the shape of the range.');
  for (const [r, row] of given.entries())
    for (const [c, data] of row.entries())
      assign(make.range(range.sheet, cellArea(top + r, left + c)), (data ?? {}) as Data);
}

export function setRowProperties(range: Place, given: unknown[]): void {
  for (const [i, data] of given.entries()) {
    const row = range.area.top + i;
    assign(make.range(range.sheet, { top: row, bottom: row, left: 0, right: lastColumn }), (data ?? {}) as Data);
  }
}

export function setColumnProperties(range: Place, given: unknown[]): void {
  for (const [i, data] of given.entries()) {
    const column = range.area.left + i;
    assign(make.range(range.sheet, { top: 0, bottom: lastRow, left: column, right: column }), (data ?? {}) as Data);
  }
}
