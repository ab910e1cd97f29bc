/** Functions that give grids (dynamic arrays). */
import type { CellValue } from '../../document/cell-value.ts';
import { CellError, errors } from '../../document/cell-value.ts';
import type { Value } from '../values.ts';
import { compareValues, Failed, Matrix, toBoolean, toInteger, toMatrix, toNumber } from '../values.ts';
import { given, plain } from './registry.ts';

type Rows = CellValue[][];

const rowsOf = (value: Value | undefined): Rows => {
  if (value instanceof CellError) throw new Failed(value);
  return toMatrix(value as Value).cells.map((row) => [...row]);
};
const transposed = (rows: Rows): Rows => (rows[0] ?? []).map((_, c) => rows.map((row) => row[c] ?? null));
const filled = (rows: Rows): Value => (rows.length === 0 || rows[0]?.length === 0 ? errors.calc : new Matrix(rows));

plain('FILTER', ([source, keep, otherwise]) => {
  const rows = rowsOf(source);
  const flags = rowsOf(keep);
  const isTrue = (v: CellValue): boolean => {
    if (v instanceof CellError) throw new Failed(v);
    return v === true || (typeof v === 'number' && v !== 0);
  };
  const byColumn = flags.length === 1 && rows.length > 1;
  const found = byColumn
    ? transposed(transposed(rows).filter((_, i) => isTrue(flags[0]?.[i] ?? null)))
    : rows.filter((_, i) => isTrue(flags[i]?.[0] ?? null));
  if (found.length > 0 && found[0]?.length !== 0) return new Matrix(found);
  return given(otherwise) ? otherwise : errors.calc;
});

function ordered(
  rows: Rows,
  keys: readonly { readonly values: readonly CellValue[]; readonly descending: boolean }[],
): Rows {
  const rank = (v: CellValue): number => (v === null ? 1 : 0);
  return rows
    .map((row, i) => ({ row, i }))
    .sort((a, b) => {
      for (const { values, descending } of keys) {
        const [x, y] = [values[a.i] ?? null, values[b.i] ?? null];
        if (rank(x) !== rank(y)) return rank(x) - rank(y);
        const order = compareValues(x, y);
        if (order !== 0) return descending ? -order : order;
      }
      return a.i - b.i;
    })
    .map(({ row }) => row);
}

plain('SORT', ([source, index, direction, byColumn]) => {
  const across = given(byColumn) && toBoolean(byColumn);
  const rows = across ? transposed(rowsOf(source)) : rowsOf(source);
  const key = (given(index) ? toInteger(index) : 1) - 1;
  const descending = given(direction) && toInteger(direction) < 0;
  const sorted = ordered(rows, [{ values: rows.map((r) => r[key] ?? null), descending }]);
  return new Matrix(across ? transposed(sorted) : sorted);
});
plain('SORTBY', ([source, ...rest]) => {
  const keys = [];
  for (let i = 0; i < rest.length; i += 2) {
    const direction = rest[i + 1];
    keys.push({ values: rowsOf(rest[i]).flat(), descending: given(direction) && toInteger(direction) < 0 });
  }
  return new Matrix(ordered(rowsOf(source), keys));
});
plain('UNIQUE', ([source, byColumn, once]) => {
  const across = given(byColumn) && toBoolean(byColumn);
  const rows = across ? transposed(rowsOf(source)) : rowsOf(source);
  const keyOf = (row: CellValue[]): string =>
    JSON.stringify(row.map((v) => (typeof v === 'string' ? v.toLowerCase() : v instanceof CellError ? v.code : [v])));
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  const seen = new Set<string>();
  const found = rows.filter((row) => {
    const key = keyOf(row);
    if (seen.has(key) || (given(once) && toBoolean(once) && counts.get(key) !== 1)) return false;
    seen.add(key);
    return true;
  });
  return filled(across ? transposed(found) : found);
});
plain('SEQUENCE', ([rows, columns, start, step]) => {
  const width = given(columns) ? toInteger(columns) : 1;
  const [first, by] = [given(start) ? toNumber(start) : 1, given(step) ? toNumber(step) : 1];
  const height = toInteger(rows);
  return new Matrix(
    Array.from({ length: height }, (_, r) => Array.from({ length: width }, (_c, c) => first + (r * width + c) * by)),
  );
});
const pick = (rows: Rows, count: number): Rows => (count >= 0 ? rows.slice(0, count) : rows.slice(count));
const skip = (rows: Rows, count: number): Rows => (count >= 0 ? rows.slice(count) : rows.slice(0, count));
plain('TAKE', ([source, rows, columns]) => {
  const some = given(rows) ? pick(rowsOf(source), toInteger(rows)) : rowsOf(source);
  return filled(given(columns) ? transposed(pick(transposed(some), toInteger(columns))) : some);
});
plain('DROP', ([source, rows, columns]) => {
  const some = given(rows) ? skip(rowsOf(source), toInteger(rows)) : rowsOf(source);
  return filled(given(columns) ? transposed(skip(transposed(some), toInteger(columns))) : some);
});
plain('CHOOSECOLS', ([source, ...which]) => {
  const columns = transposed(rowsOf(source));
  return filled(transposed(which.map((w) => columns.at(toInteger(w) - (toInteger(w) > 0 ? 1 : 0)) ?? [])));
});
plain('CHOOSEROWS', ([source, ...which]) => {
  const rows = rowsOf(source);
  return filled(which.map((w) => rows.at(toInteger(w) - (toInteger(w) > 0 ? 1 : 0)) ?? []));
});
function stacked(parts: Rows[]): Rows {
  const width = Math.max(...parts.map((p) => p[0]?.length ?? 0));
  return parts.flatMap((rows) =>
    rows.map((row) => Array.from({ length: width }, (_, i) => (i < row.length ? (row[i] ?? null) : errors.na))),
  );
}
plain('VSTACK', (args) => new Matrix(stacked(args.map(rowsOf))));
plain('HSTACK', (args) => new Matrix(transposed(stacked(args.map((a) => transposed(rowsOf(a)))))));
plain(
  'TOCOL',
  ([source]) =>
    new Matrix(
      rowsOf(source)
        .flat()
        .map((v) => [v]),
    ),
);
plain('TOROW', ([source]) => new Matrix([rowsOf(source).flat()]));
plain('FREQUENCY', ([data, bins]) => {
  const numbers = rowsOf(data)
    .flat()
    .filter((v): v is number => typeof v === 'number');
  const limits = rowsOf(bins)
    .flat()
    .filter((v): v is number => typeof v === 'number');
  const between = (low: number, high: number): number => numbers.filter((n) => n > low && n <= high).length;
  return new Matrix([
    ...limits.map((limit, i) => [between(limits[i - 1] ?? -Infinity, limit)]),
    [between(limits.at(-1) ?? -Infinity, Infinity)],
  ]);
});
