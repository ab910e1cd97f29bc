/** Averages, extremes, ranks and spreads. */
import { CellError, errors } from '../../document/cell-value.ts';
import { conditionsOf, isCriterion, isLaterCriterion } from '../conditions.ts';
import type { Value, Matrix } from '../values.ts';
import { each, Failed, numbersOf, toInteger, toMatrix, toNumber } from '../values.ts';
import { given, plain, spread } from './registry.ts';

const sum = (n: readonly number[]): number => n.reduce((a, b) => a + b, 0);
const mean = (n: readonly number[]): number => {
  if (n.length === 0) throw new Failed(errors.div0);
  return sum(n) / n.length;
};
const squares = (n: readonly number[]): number => {
  const m = mean(n);
  return sum(n.map((x) => (x - m) ** 2));
};
const sorted = (n: readonly number[]): number[] => [...n].sort((a, b) => a - b);

function variance(n: readonly number[], isSample: boolean): number {
  const divisor = isSample ? n.length - 1 : n.length;
  if (divisor < 1) throw new Failed(errors.div0);
  return squares(n) / divisor;
}

/** AVERAGEA and its like count texts as 0 and booleans as 0 or 1. */
function allValues(args: readonly Value[]): number[] {
  const found: number[] = [];
  for (const { value } of each(args)) {
    if (value instanceof CellError) throw new Failed(value);
    if (value !== null) found.push(typeof value === 'number' ? value : value === true ? 1 : 0);
  }
  return found;
}

const extreme = (n: readonly number[], pick: (a: number, b: number) => number): number =>
  n.length === 0 ? 0 : n.reduce((a, b) => pick(a, b));

plain('AVERAGE', (args) => mean(numbersOf(args)));
plain('AVERAGEA', (args) => mean(allValues(args)));
plain('MAX', (args) => {
  const numbers = numbersOf(args);
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b));
});
plain('MIN', (args) => {
  const numbers = numbersOf(args);
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b));
});
plain('MAXA', (args) => extreme(allValues(args), Math.max));
plain('MINA', (args) => extreme(allValues(args), Math.min));
plain('MEDIAN', (args) => {
  const n = sorted(numbersOf(args));
  if (n.length === 0) return errors.num;
  const half = Math.floor(n.length / 2);
  return n.length % 2 ? (n[half] as number) : ((n[half - 1] as number) + (n[half] as number)) / 2;
});
plain('MODE MODE.SNGL', (args) => {
  const counts = new Map<number, number>();
  for (const n of numbersOf(args)) counts.set(n, (counts.get(n) ?? 0) + 1);
  let best: number | null = null;
  for (const [n, count] of counts) if (count > 1 && (best === null || count > (counts.get(best) ?? 0))) best = n;
  return best ?? errors.na;
});
plain('STDEV STDEV.S', (args) => Math.sqrt(variance(numbersOf(args), true)));
plain('STDEVP STDEV.P', (args) => Math.sqrt(variance(numbersOf(args), false)));
plain('VAR VAR.S', (args) => variance(numbersOf(args), true));
plain('VARP VAR.P', (args) => variance(numbersOf(args), false));
plain('DEVSQ', (args) => squares(numbersOf(args)));
plain('AVEDEV', (args) => {
  const n = numbersOf(args);
  const m = mean(n);
  return mean(n.map((x) => Math.abs(x - m)));
});
plain('GEOMEAN', (args) => {
  const n = numbersOf(args);
  return n.some((x) => x <= 0) ? errors.num : Math.exp(mean(n.map(Math.log)));
});
plain('HARMEAN', (args) => {
  const n = numbersOf(args);
  return n.some((x) => x <= 0) ? errors.num : n.length / sum(n.map((x) => 1 / x));
});
spread(
  'LARGE',
  (i) => i === 1,
  ([range, k]) => sorted(numbersOf([range as Value])).at(-toInteger(k)) ?? errors.num,
);
spread(
  'SMALL',
  (i) => i === 1,
  ([range, k]) => sorted(numbersOf([range as Value]))[toInteger(k) - 1] ?? errors.num,
);

function quantile(n: readonly number[], share: number): number | CellError {
  if (n.length === 0 || share < 0 || share > 1) return errors.num;
  const at = share * (n.length - 1);
  const low = Math.floor(at);
  const value = n[low] as number;
  return value + (at - low) * ((n[low + 1] ?? value) - value);
}
spread(
  'PERCENTILE PERCENTILE.INC',
  (i) => i === 1,
  ([range, share]) => quantile(sorted(numbersOf([range as Value])), toNumber(share)),
);
spread(
  'QUARTILE QUARTILE.INC',
  (i) => i === 1,
  ([range, q]) => quantile(sorted(numbersOf([range as Value])), toInteger(q) / 4),
);
plain('PERCENTRANK PERCENTRANK.INC', ([range, x]) => {
  const n = sorted(numbersOf([range as Value]));
  const value = toNumber(x);
  const below = n.filter((v) => v < value).length;
  if (n.includes(value)) return Math.floor((below / (n.length - 1)) * 1000) / 1000;
  return errors.na;
});
spread(
  'RANK RANK.EQ',
  (i) => i === 0,
  ([x, range, ascending]) => {
    const n = numbersOf([range as Value]);
    const value = toNumber(x);
    if (!n.includes(value)) return errors.na;
    const isUp = given(ascending) && toNumber(ascending) !== 0;
    return n.filter((v) => (isUp ? v < value : v > value)).length + 1;
  },
);
spread('AVERAGEIF', isCriterion, ([range, criterion, values]) => {
  const { matching } = conditionsOf([range as Value, criterion as Value]);
  const from = toMatrix((given(values) ? values : range) as Value);
  return mean([...matching()].map(([r, c]) => from.at(r, c)).filter((v): v is number => typeof v === 'number'));
});
const chosen = (values: Value | undefined, pairs: readonly Value[]): number[] => {
  const from = values as Matrix;
  return [...conditionsOf(pairs).matching()]
    .map(([r, c]) => from.at(r, c))
    .filter((v): v is number => typeof v === 'number');
};
spread('AVERAGEIFS', isLaterCriterion, ([values, ...pairs]) => mean(chosen(values, pairs)));
spread('MAXIFS', isLaterCriterion, ([values, ...pairs]) => extreme(chosen(values, pairs), Math.max));
spread('MINIFS', isLaterCriterion, ([values, ...pairs]) => extreme(chosen(values, pairs), Math.min));

/** Pairs of numbers at the same places of two ranges. */
function pairs(a: Value | undefined, b: Value | undefined): [number, number][] {
  const [x, y] = [toMatrix(a as Value).cells.flat(), toMatrix(b as Value).cells.flat()];
  if (x.length !== y.length) throw new Failed(errors.na);
  return x.flatMap((v, i): [number, number][] =>
    typeof v === 'number' && typeof y[i] === 'number' ? [[v, y[i]]] : [],
  );
}
function line(ys: Value | undefined, xs: Value | undefined): { slope: number; intercept: number; r: number } {
  const points = pairs(xs, ys);
  const [mx, my] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const sxy = sum(points.map(([x, y]) => (x - mx) * (y - my)));
  const sxx = sum(points.map(([x]) => (x - mx) ** 2));
  const syy = sum(points.map(([, y]) => (y - my) ** 2));
  if (sxx === 0) throw new Failed(errors.div0);
  return { slope: sxy / sxx, intercept: my - (sxy / sxx) * mx, r: sxy / Math.sqrt(sxx * syy) };
}
plain('SLOPE', ([ys, xs]) => line(ys, xs).slope);
plain('INTERCEPT', ([ys, xs]) => line(ys, xs).intercept);
plain('CORREL PEARSON', ([a, b]) => line(a, b).r);
plain('RSQ', ([a, b]) => line(a, b).r ** 2);
spread(
  'FORECAST FORECAST.LINEAR',
  (i) => i === 0,
  ([x, ys, xs]) => {
    const { slope, intercept } = line(ys, xs);
    return intercept + slope * toNumber(x);
  },
);
