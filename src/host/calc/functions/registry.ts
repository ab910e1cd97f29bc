/** How functions are declared: by what they want to be given. */
import type { CellValue } from '../../document/cell-value.ts';
import { CellError } from '../../document/cell-value.ts';
import type { Expression } from '../parse.ts';
import type { Value } from '../values.ts';
import { Failed, isGrid, Matrix, missing } from '../values.ts';
import type { Sheet, Workbook } from '../../document/model.ts';

/** Where a formula stands and how it asks for more. */
export interface Scope {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  evaluate(expression: Expression, names?: ReadonlyMap<string, Value>): Value;
  readonly names: ReadonlyMap<string, Value>;
  now(): Date;
  /** From 0 up to 1. */
  random(): number;
}

export type FormulaFunction = {
  /** Which arguments are to be single values; absent: none, or as its kind says. */
  readonly isSingle?: (place: number) => boolean;
} &
  /** Gets its arguments worked out, ranges as they are. */
  (
    | { readonly kind: 'plain'; readonly run: (args: readonly Value[], scope: Scope) => Value }
    /** Works on single values: given ranges, it is applied to each of their cells. */
    | { readonly kind: 'each'; readonly run: (args: readonly Value[], scope: Scope) => CellValue }
    /** Decides itself what is worked out (IF, LET). */
    | { readonly kind: 'lazy'; readonly run: (args: readonly Expression[], scope: Scope) => Value }
  );

const registry = new Map<string, FormulaFunction>();

export function plain(names: string, run: (args: readonly Value[], scope: Scope) => Value): void {
  for (const name of names.split(' ')) registry.set(name, { kind: 'plain', run });
}

/**
 * Gets its arguments as they are, but single values where `isSingle` says so (by the argument's place): given several there,
 * the function is applied to each of them, and gives a grid.
 */
export function spread(
  names: string,
  isSingle: (place: number) => boolean,
  run: (args: readonly Value[], scope: Scope) => Value,
): void {
  const spreading = (args: readonly Value[], scope: Scope): Value => {
    const places = args.map((_, i) => i).filter((i) => isSingle(i) && isMany(args[i]));
    if (places.length === 0) return run(args, scope);
    return lift(
      places.map((i) => args[i] as Value),
      (singles) => {
        const all = [...args];
        for (const [k, i] of places.entries()) all[i] = singles[k] as Value;
        const result = run(all, scope);
        return isGrid(result) ? result.at(0, 0) : result === missing ? null : result;
      },
    );
  };
  for (const name of names.split(' ')) registry.set(name, { kind: 'plain', run: spreading, isSingle });
}

const isMany = (value: Value | undefined): boolean =>
  value !== undefined && isGrid(value) && (value.rows > 1 || value.columns > 1);

export function perCell(names: string, run: (args: readonly Value[], scope: Scope) => CellValue): void {
  for (const name of names.split(' ')) registry.set(name, { kind: 'each', run, isSingle: () => true });
}

export function lazy(name: string, run: (args: readonly Expression[], scope: Scope) => Value): void {
  registry.set(name, { kind: 'lazy', run });
}

export function findFunction(name: string): FormulaFunction | undefined {
  return registry.get(name);
}

/** Applies a function of single values to arguments of which some are grids: each result cell on its own. */
export function lift(args: readonly Value[], run: (args: readonly Value[]) => CellValue): Value {
  const grids = args.filter(isGrid).filter((g) => g.rows > 1 || g.columns > 1);
  const attempt = (values: readonly Value[]): CellValue => {
    try {
      return run(values);
    } catch (error) {
      if (error instanceof Failed) return error.error;
      throw error;
    }
  };
  if (grids.length === 0) return run(args.map((a) => (isGrid(a) ? a.at(0, 0) : a)));
  const sizes = grids.map((g) => ('trimmed' in g && g.rows > 100_000 ? g.trimmed() : g));
  const rows = Math.max(...sizes.map((g) => g.rows));
  const columns = Math.max(...sizes.map((g) => g.columns));
  const pick = (value: Value, r: number, c: number): Value => {
    if (!isGrid(value)) return value;
    const row = value.rows === 1 ? 0 : r;
    const column = value.columns === 1 ? 0 : c;
    return row >= value.rows || column >= value.columns ? CellError.of('#N/A') : value.at(row, column);
  };
  const results: CellValue[][] = [];
  for (let r = 0; r < rows; r++) {
    const result: CellValue[] = [];
    for (let c = 0; c < columns; c++) result.push(attempt(args.map((a) => pick(a, r, c))));
    results.push(result);
  }
  return new Matrix(results);
}

export const given = (value: Value | undefined): value is Exclude<Value, typeof missing> =>
  value !== undefined && value !== missing;
