/** COUNTIFS, SUMIFS and their like: which places of equally big ranges meet all conditions. */
import { criterionText } from './criterion-text.ts';
import { criterionTest } from '../document/criterion.ts';
import { CellError, errors } from '../document/cell-value.ts';
import { readTyped } from '../document/input.ts';
import type { Matrix, Met, Value } from './values.ts';
import { Failed, isGrid, Ref, toScalar } from './values.ts';

type Grid = Ref | Matrix;
type Test = (value: unknown) => boolean;

/** What is known is not looked for again: each answer takes a walk over all rows. */
function metInRef(ref: Ref, criterion: string): Met {
  const { met: known } = ref.reader;
  const { sheet, area } = ref;
  const key = `${sheet.id} ${area.top} ${area.left} ${area.bottom} ${area.right} ${criterion}`;
  let met = known.get(key);
  if (!met) known.set(key, (met = metIn(ref, ref.columns, tester(criterion))));
  return met;
}

function metIn(grid: Grid, columns: number, test: Test): Met {
  const { rows } = grid;
  const flags = new Uint8Array(rows * columns);
  let count = 0;
  for (let r = 0, i = 0; r < rows; r++)
    for (let c = 0; c < columns; c++, i++)
      if (test(grid.at(r, c))) {
        flags[i] = 1;
        count++;
      }
  return { flags, count };
}

export interface Matching {
  readonly count: number;
  /** Places within the ranges. */
  matching(): Generator<readonly [row: number, column: number]>;
}

/** `pairs` are range, criterion, range, criterion … */
export function conditionsOf(pairs: readonly Value[]): Matching {
  const conditions: { grid: Grid; criterion: string }[] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const range = pairs[i] as Value;
    if (!isGrid(range)) throw new Failed(errors.value);
    const grid = range instanceof Ref && range.rows > 100_000 ? range.trimmed() : range;
    const criterion = pairs[i + 1] as Value;
    conditions.push({
      grid,
      criterion: criterionText(criterion instanceof CellError ? criterion : toScalar(criterion)),
    });
  }
  const [first] = conditions;
  if (!first) throw new Failed(errors.value);
  const { columns } = first.grid;
  const rows = Math.min(...conditions.map((c) => c.grid.rows));
  const met = conditions.map(({ grid, criterion }) =>
    grid instanceof Ref && grid.columns === columns
      ? metInRef(grid, criterion)
      : metIn(grid, columns, tester(criterion)),
  );
  return together(met, rows, columns);
}

function together(met: readonly Met[], rows: number, columns: number): Matching {
  const [only] = met;
  const end = rows * columns;
  const isMet = (i: number): boolean => met.every(({ flags }) => flags[i] === 1);
  let count = 0;
  if (met.length === 1 && only?.flags.length === end) ({ count } = only);
  else for (let i = 0; i < end; i++) if (isMet(i)) count++;
  return {
    count,
    *matching() {
      for (let i = 0; i < end; i++) if (isMet(i)) yield [Math.floor(i / columns), i % columns];
    },
  };
}

/** A criterion as a test; plain words are compared without reading the criterion anew for each cell. */
function tester(criterion: string): Test {
  const isWord = /^[^<>=*?~\d%$.,/:-]+$/u.test(criterion) && !/^(true|false)$/i.test(criterion);
  if (isWord) return isText(criterion);
  const test = criterionTest(criterion);
  const hasNoPattern =
    /^=?[^<>=*?~]+$/u.test(criterion) && typeof readTyped(criterion.replace(/^=/, '')).value === 'string';
  if (hasNoPattern) return isText(criterion.replace(/^=/, ''));
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

function isText(text: string): Test {
  const wanted = text.toLowerCase();
  return (value) => typeof value === 'string' && value.toLowerCase() === wanted;
}

/** Places of criteria in range, criterion, range, criterion … */
export const isCriterion = (place: number): boolean => place % 2 === 1;
/** The same behind the range that is summed. */
export const isLaterCriterion = (place: number): boolean => place > 0 && place % 2 === 0;
