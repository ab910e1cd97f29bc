/** SUBTOTAL and AGGREGATE: a function by its number over what is left of some ranges. */
import { CellError, errors } from '../../document/cell-value.ts';
import type { CellValue } from '../../document/cell-value.ts';
import type { Value } from '../values.ts';
import { each, Failed, Matrix, Ref, toInteger } from '../values.ts';
import type { Scope } from './registry.ts';
import { findFunction, plain } from './registry.ts';

const functions =
  'AVERAGE COUNT COUNTA MAX MIN PRODUCT STDEV.S STDEV.P SUM VAR.S VAR.P MEDIAN MODE.SNGL LARGE SMALL PERCENTILE.INC QUARTILE.INC PERCENTILE.EXC QUARTILE.EXC'.split(
    ' ',
  );
/** From here on they take a list and a number: the n-th largest, the n-th percentile. */
const firstWithNumber = 14;

interface LeftOut {
  readonly hidden: boolean;
  readonly errors: boolean;
  /** What is itself a subtotal. */
  readonly totals: boolean;
}

function* kept(ref: Ref, out: LeftOut): Generator<CellValue> {
  const { sheet, area } = ref;
  for (const [r, c, cell] of sheet.cells.in(area)) {
    if (sheet.filteredRows.has(r) || (out.hidden && sheet.hiddenRows.has(r))) continue;
    if (out.totals && cell.formula !== null && /^=(SUBTOTAL|AGGREGATE)\(/i.test(cell.formula)) continue;
    const value = ref.at(r - area.top, c - area.left);
    if (value !== null && !(out.errors && value instanceof CellError)) yield value;
  }
}

function run(number: number, values: readonly CellValue[], rest: readonly Value[], scope: Scope): Value {
  const known = findFunction(functions[number - 1] ?? '');
  if (known?.kind !== 'plain') throw new Failed(errors.value);
  // A column of its own, so that nothing in it counts as written in the formula.
  return known.run([new Matrix(values.map((value) => [value])), ...rest], scope);
}

plain('SUBTOTAL', ([code, ...ranges], scope) => {
  const number = toInteger(code);
  if (number % 100 > 11) return errors.value;
  const out = { hidden: number > 100, errors: false, totals: true };
  const values = ranges.flatMap((range) => {
    if (!(range instanceof Ref)) throw new Failed(errors.value);
    return [...kept(range, out)];
  });
  // Nothing left is 0 for the largest and the product too, as for a column of texts.
  return run(number % 100, values, [], scope);
});

plain('AGGREGATE', ([code, options, ...rest], scope) => {
  const [number, option] = [toInteger(code), toInteger(options)];
  if (option < 0 || option > 7) return errors.value;
  const out = { hidden: option % 2 === 1, errors: [2, 3, 6, 7].includes(option), totals: option < 4 };
  const isList = number >= firstWithNumber;
  if (isList && rest.length < 2) return errors.value;
  const sources = isList ? rest.slice(0, 1) : rest;
  const values = sources.flatMap((source) => {
    if (source instanceof Ref) return [...kept(source, out)];
    if (!isList) throw new Failed(errors.value);
    return [...each([source])]
      .map(({ value }) => value)
      .filter((value) => value !== null && !(out.errors && value instanceof CellError));
  });
  return run(number, values, isList ? rest.slice(1) : [], scope);
});
