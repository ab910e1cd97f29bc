/** DSUM and its like: a column of a list, over the rows that meet a range of criteria. */
import { CellError, errors } from '../../document/cell-value.ts';
import type { CellValue } from '../../document/cell-value.ts';
import { criterionTest } from '../../document/criterion.ts';
import { criterionText } from '../criterion-text.ts';
import type { Value } from '../values.ts';
import { Failed, Matrix, OutOfReach, toMatrix } from '../values.ts';
import type { Scope } from './registry.ts';
import { findFunction, given, plain } from './registry.ts';

type Row = readonly CellValue[];
type Test = (row: Row) => boolean;

const isNamed = (header: CellValue, name: CellValue): boolean =>
  String(header ?? '')
    .trim()
    .toLowerCase() ===
  String(name ?? '')
    .trim()
    .toLowerCase();

/** Texts match what begins with them; all else is as in COUNTIF. */
function testOf(criterion: CellValue): (value: CellValue) => boolean {
  const isPlainText = typeof criterion === 'string' && !/^[=<>]/.test(criterion);
  const test = criterionTest(criterionText(isPlainText ? `${criterion}*` : criterion));
  return (value) => test(value, String(value ?? ''));
}

/** Conditions beside each other must all hold, one of those below each other must. */
function conditions(headers: Row, criteria: Matrix): Test {
  const [names = [], ...rows] = criteria.cells;
  const alternatives = rows.map((row) =>
    row.flatMap((criterion, i): Test[] => {
      if (criterion === null || criterion === '') return [];
      const at = headers.findIndex((header) => isNamed(header, names[i] ?? null));
      // A header that is none of the list's belongs to a formula, worked out row by row.
      if (at < 0) throw new OutOfReach('a criterion that is worked out');
      const holds = testOf(criterion);
      return [(values) => holds(values[at] ?? null)];
    }),
  );
  return (values) => alternatives.some((tests) => tests.every((test) => test(values)));
}

function found(list: Value | undefined, field: Value | undefined, criteria: Value | undefined): CellValue[] | null {
  const [headers = [], ...rows] = toMatrix(list ?? null).cells;
  const meets = conditions(headers, toMatrix(criteria ?? null));
  const chosen = rows.filter(meets);
  if (!given(field) || field === null) return null;
  const wanted = toMatrix(field).at(0, 0);
  const at =
    typeof wanted === 'number' ? Math.trunc(wanted) - 1 : headers.findIndex((header) => isNamed(header, wanted));
  if (at < 0 || at >= headers.length) throw new Failed(errors.value);
  return chosen.map((row) => row[at] ?? null);
}

function over(name: string, values: readonly CellValue[], scope: Scope): Value {
  const known = findFunction(name);
  if (known?.kind !== 'plain') throw new Failed(errors.name);
  return known.run([new Matrix(values.map((value) => [value]))], scope);
}

const pairs = [
  ['DSUM', 'SUM'],
  ['DAVERAGE', 'AVERAGE'],
  ['DMAX', 'MAX'],
  ['DMIN', 'MIN'],
  ['DPRODUCT', 'PRODUCT'],
  ['DSTDEV', 'STDEV.S'],
  ['DSTDEVP', 'STDEV.P'],
  ['DVAR', 'VAR.S'],
  ['DVARP', 'VAR.P'],
] as const;
for (const [name, counted] of pairs)
  plain(name, ([list, field, criteria], scope) => over(counted, found(list, field, criteria) ?? [], scope));

/** Without a column the rows themselves are counted. */
for (const [name, counted] of [
  ['DCOUNT', 'COUNT'],
  ['DCOUNTA', 'COUNTA'],
] as const)
  plain(name, ([list, field, criteria], scope) => {
    const values = found(list, field, criteria);
    if (values) return over(counted, values, scope);
    const [headers = [], ...rows] = toMatrix(list ?? null).cells;
    return rows.filter(conditions(headers, toMatrix(criteria ?? null))).length;
  });

plain('DGET', ([list, field, criteria]) => {
  const values = found(list, field, criteria) ?? [];
  if (values.length === 0) return errors.value;
  return values.length > 1 ? CellError.of('#NUM!') : (values[0] ?? 0);
});
