/** The same measure for two schools, two ages or two sexes: a column that tells the rows apart makes them no duplicates. */
import type { IndicatorRow, Field } from '../model/chain.ts';
import { normaliseText } from '../parse/index.ts';
import { CellKind } from '../workbook/snapshot.ts';

/** Columns that say what the row is about, and of whom; the rest tell how it went. */
const telling: ReadonlySet<Field> = new Set<Field>(['kon', 'enhet', 'dimension', 'namnd', 'frekvens']);

/** Does a text column left of the values, or one of sex, unit or area, say different things in the two rows of one table? */
export function areOfDifferentParts(a: IndicatorRow, b: IndicatorRow): boolean {
  if (a.table !== b.table) return false;
  const { columns } = a.table;
  const fieldAt = new Map(columns.map(({ column, field }) => [column, field]));
  const left = Math.min(...fieldAt.keys());
  const indicator = a.table.columnOf('indikator');
  const from = left > 0 && a.table.headerRows.some((row) => isText(a, row, left - 1)) ? left - 1 : left;
  for (let column = from; column <= Math.max(indicator + 1, ...fieldAt.keys()); column++) {
    const field = fieldAt.get(column);
    const isNamed = field === undefined ? column <= indicator + 1 : telling.has(field);
    if (isNamed && tellsApart(a, b, column)) return true;
  }
  return false;
}

/** Words of their own in both rows; running numbers and marks do not count. */
function tellsApart(a: IndicatorRow, b: IndicatorRow, column: number): boolean {
  if (!isText(a, a.row, column) || !isText(b, b.row, column)) return false;
  const [one, other] = [a, b].map((row) => normaliseText(row.sheet.snapshot.text(row.row, column)));
  return (
    one !== other && [one, other].every((text) => text !== undefined && /^[a-zåäöé]{2}/.test(text) && text.length >= 3)
  );
}

function isText({ sheet }: IndicatorRow, row: number, column: number): boolean {
  return sheet.snapshot.kind(row, column) === CellKind.text;
}
