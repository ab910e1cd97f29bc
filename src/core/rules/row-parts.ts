/** The same measure for two schools, two ages or two sexes: a column that tells the rows apart makes them no duplicates. */
import type { IndicatorRow, Field, TableReading } from '../model/chain.ts';
import { normaliseText } from '../parse/index.ts';
import { CellKind } from '../workbook/snapshot.ts';

/** Columns that say what the row is about, and of whom; the rest tell how it went. */
const telling: ReadonlySet<Field> = new Set<Field>(['kon', 'enhet', 'dimension', 'namnd']);

/** Does a text column left of the values, or one of sex, unit or area, say different things in the two rows of one table? */
export function areOfDifferentParts(a: IndicatorRow, b: IndicatorRow): boolean {
  if (a.table !== b.table) return false;
  const columns = tellingColumns(a);
  for (let i = 0; i < columns.length; i++) if (tellsApart(a, b, columns[i] as number)) return true;
  return false;
}

/** By table: pairs of rows are asked by the tens of thousands, and their columns are the same. */
const known = new WeakMap<TableReading, readonly number[]>();

/** Columns of the row's table that may tell two of its rows apart, from the left. */
function tellingColumns(row: IndicatorRow): readonly number[] {
  const { table } = row;
  let columns = known.get(table);
  if (columns === undefined) known.set(table, (columns = findTellingColumns(row)));
  return columns;
}

function findTellingColumns(row: IndicatorRow): number[] {
  const { table } = row;
  const fieldAt = new Map(table.columns.map(({ column, field }) => [column, field]));
  const left = Math.min(...fieldAt.keys());
  const indicator = table.columnOf('indikator');
  const from = left > 0 && table.headerRows.some((header) => isText(row, header, left - 1)) ? left - 1 : left;
  const found: number[] = [];
  for (let column = from; column <= Math.max(indicator + 1, ...fieldAt.keys()); column++) {
    const field = fieldAt.get(column);
    if (field === undefined ? column <= indicator + 1 : telling.has(field)) found.push(column);
  }
  return found;
}

/** Words of their own in both rows; running numbers and marks do not count. */
function tellsApart(a: IndicatorRow, b: IndicatorRow, column: number): boolean {
  if (!isText(a, a.row, column) || !isText(b, b.row, column)) return false;
  const text = a.sheet.snapshot.text(a.row, column);
  const other = b.sheet.snapshot.text(b.row, column);
  if (text === other) return false;
  const one = normaliseText(text);
  const two = normaliseText(other);
  if (one === two) return false;
  return (isWord(one) && isWord(two)) || (sexes.test(one) && sexes.test(two));
}

/** "T", "K", "M": as short as they come. */
const sexes = /^(?:t|tot|k|kv|f|m|p)\.?$/;

function isWord(text: string): boolean {
  return text.length >= 3 && /^[a-zåäöé]{2}/.test(text);
}

function isText({ sheet }: IndicatorRow, row: number, column: number): boolean {
  return sheet.snapshot.kind(row, column) === CellKind.text;
}
