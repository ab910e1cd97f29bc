/** COUNTIFS, SUMIFS and their like: which places of equally big ranges meet all conditions. */
import { criterionText } from './criterion-text.ts';
import { criterionTest } from '../document/criterion.ts';
import { CellError, errors } from '../document/cell-value.ts';
import { readTyped } from '../document/input.ts';
import type { Value, Matrix } from './values.ts';
import { Failed, isGrid, Ref, toScalar } from './values.ts';

export interface Matching {
  readonly count: number;
  /** Places within the ranges. */
  readonly matching: readonly (readonly [row: number, column: number])[];
}

/** `pairs` are range, criterion, range, criterion … */
export function conditionsOf(pairs: readonly Value[]): Matching {
  const conditions: { grid: Ref | Matrix; test: (value: unknown) => boolean }[] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const range = pairs[i] as Value;
    if (!isGrid(range)) throw new Failed(errors.value);
    const grid = range instanceof Ref && range.rows > 100_000 ? range.trimmed() : range;
    const criterion = pairs[i + 1] as Value;
    conditions.push({
      grid,
      test: tester(criterionText(criterion instanceof CellError ? criterion : toScalar(criterion))),
    });
  }
  const [first, ...others] = conditions;
  if (!first) throw new Failed(errors.value);
  const rows = Math.min(...conditions.map((c) => c.grid.rows));
  const matching: [number, number][] = [];
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < first.grid.columns; c++)
      if (first.test(first.grid.at(r, c)) && others.every((o) => o.test(o.grid.at(r, c)))) matching.push([r, c]);
  return { count: matching.length, matching };
}

/** A criterion as a test; plain words are compared without reading the criterion anew for each cell. */
function tester(criterion: string): (value: unknown) => boolean {
  const isWord = /^[^<>=*?~\d%$.,/:-]+$/u.test(criterion) && !/^(true|false)$/i.test(criterion);
  if (isWord) {
    const wanted = criterion.toLowerCase();
    return (value) => typeof value === 'string' && value.toLowerCase() === wanted;
  }
  const test = criterionTest(criterion);
  const hasNoPattern =
    /^=?[^<>=*?~]+$/u.test(criterion) && typeof readTyped(criterion.replace(/^=/, '')).value === 'string';
  if (hasNoPattern) {
    const wanted = criterion.replace(/^=/, '').toLowerCase();
    return (value) => typeof value === 'string' && value.length === wanted.length && value.toLowerCase() === wanted;
  }
  const memo = new Map<unknown, boolean>();
  return (value) => {
    let known = memo.get(value);
    if (known === undefined) {
      known = test(value, value instanceof CellError ? value.code : String(value ?? ''));
      memo.set(value, known);
    }
    return known;
  };
}

/** Places of criteria in range, criterion, range, criterion … */
export const isCriterion = (place: number): boolean => place % 2 === 1;
/** The same behind the range that is summed. */
export const isLaterCriterion = (place: number): boolean => place > 0 && place % 2 === 0;
