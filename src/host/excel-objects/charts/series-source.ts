/** The cells that a series reads, and what follows from them: its values, its name, its place. */
import { invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import { wireValue } from '../../document/cell-value.ts';
import type { BagCollection } from '../bag.ts';
import { Bag } from '../bag.ts';
import { findCells } from '../target.ts';
import type { Sheet } from '../../document/model.ts';

/** Cells that a chart reads; they follow when rows are put in above them. */
export interface Source {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The cells of a dimension; "Name" is the cell that names the series. */
export const sourceOf = (bag: Bag, key: string): Source | null =>
  (bag.entries().get(`source:${key}`) as Source | undefined) ?? null;

export function setSource(bag: Bag, dimension: string, sheet: Sheet, area: Area): void {
  bag.put(`source:${dimension}`, { sheet, area });
}

export function valuesOf({ sheet, area }: Source): unknown[] {
  sheet.workbook.calculator.calculate(sheet.workbook);
  const values: unknown[] = [];
  for (let r = area.top; r <= area.bottom; r++)
    for (let c = area.left; c <= area.right; c++) values.push(wireValue(sheet.cells.get(r, c)?.value ?? null));
  return values;
}

export const placeOf = (series: Bag): number => (series.parent as BagCollection).list.indexOf(series);

/** What was set, else the text of the cell that names the series, else its number. */
export function seriesName(series: Bag): string {
  const own = series.entries().get('Name');
  if (own !== undefined) return String(own);
  const cell = sourceOf(series, 'Name');
  const text = cell ? String(valuesOf(cell)[0] ?? '') : '';
  return text === '' ? `Series${placeOf(series) + 1}` : text;
}

/** A name that is a formula is the cell's text from now on. */
export function renamed(series: Bag, value: unknown): unknown {
  const { sheet } = sourceOf(series, 'Values') ?? {};
  const cell = typeof value === 'string' && value.startsWith('=') && sheet && findCells(sheet.workbook, sheet, value);
  if (!cell) return value === null ? undefined : String(value);
  setSource(series, 'Name', cell.sheet, cell.area);
  return undefined;
}

/** The series takes the wanted place (the first is 0); the others keep their order. */
export function ordered(series: Bag, value: unknown): undefined {
  const { list } = series.parent as BagCollection;
  if (typeof value !== 'number' || !(value >= 0)) throw invalidArgument();
  list.splice(list.indexOf(series), 1);
  list.splice(Math.min(Math.trunc(value), list.length), 0, series);
  return undefined;
}

/** The only series' name, as Excel titles a chart of one series. */
export function usualTitle(chart: Bag): string {
  const [only, ...more] = (chart.child('Series') as BagCollection).list;
  return only instanceof Bag && more.length === 0 ? seriesName(only) : 'Chart Title';
}
