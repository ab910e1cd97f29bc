/** Ranks, quantiles and how two lists go together. */
import { errors } from '../../document/cell-value.ts';
import type { CellValue } from '../../document/cell-value.ts';
import type { Value } from '../values.ts';
import { Failed, Matrix, numbersOf, toInteger, toMatrix, toNumber } from '../values.ts';
import { given, plain, spread } from './registry.ts';

const sum = (n: readonly number[]): number => n.reduce((a, b) => a + b, 0);
const sorted = (range: Value | undefined): number[] => numbersOf([range ?? null]).sort((a, b) => a - b);

/** The value at a share of a list without its ends: #NUM! where there is none. */
function quantileWithin(n: readonly number[], share: number): number {
  const place = share * (n.length + 1);
  if (n.length === 0 || place < 1 || place > n.length) throw new Failed(errors.num);
  const low = Math.floor(place);
  const [a, b] = [n[low - 1] as number, n[Math.min(low, n.length - 1)] as number];
  return a + (b - a) * (place - low);
}

spread(
  'PERCENTILE.EXC',
  (i) => i === 1,
  ([range, share]) => quantileWithin(sorted(range), toNumber(share)),
);
spread(
  'QUARTILE.EXC',
  (i) => i === 1,
  ([range, q]) => quantileWithin(sorted(range), toInteger(q) / 4),
);
spread(
  'RANK.AVG',
  (i) => i === 0,
  ([x, range, ascending]) => {
    const n = numbersOf([range ?? null]);
    const value = toNumber(x);
    const equal = n.filter((v) => v === value).length;
    if (equal === 0) return errors.na;
    const isUp = given(ascending) && toNumber(ascending) !== 0;
    return n.filter((v) => (isUp ? v < value : v > value)).length + (equal + 1) / 2;
  },
);
plain('MODE.MULT', (args) => {
  const counts = new Map<number, number>();
  for (const n of numbersOf(args)) counts.set(n, (counts.get(n) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most < 2 ? errors.na : new Matrix([...counts].filter(([, count]) => count === most).map(([n]) => [n]));
});
plain('TRIMMEAN', ([range, share]) => {
  const n = sorted(range);
  const part = toNumber(share);
  if (n.length === 0 || part < 0 || part >= 1) return errors.num;
  const cut = Math.floor((n.length * part) / 2);
  const kept = n.slice(cut, n.length - cut);
  return sum(kept) / kept.length;
});

/** Numbers that stand at the same place of two equally big ranges. */
function pairsOf(first: Value | undefined, second: Value | undefined): (readonly [number, number])[] {
  const flat = (value: Value | undefined): CellValue[] => toMatrix(value === undefined ? null : value).cells.flat();
  const [a, b] = [flat(first), flat(second)];
  if (a.length !== b.length) throw new Failed(errors.na);
  return a.flatMap((x, i) => {
    const y = b[i];
    return typeof x === 'number' && typeof y === 'number' ? [[x, y] as const] : [];
  });
}

function covariance(first: Value | undefined, second: Value | undefined, isSample: boolean): number {
  const pairs = pairsOf(first, second);
  const divisor = isSample ? pairs.length - 1 : pairs.length;
  if (divisor < 1) throw new Failed(errors.div0);
  const [mx, my] = [sum(pairs.map(([x]) => x)) / pairs.length, sum(pairs.map(([, y]) => y)) / pairs.length];
  return sum(pairs.map(([x, y]) => (x - mx) * (y - my))) / divisor;
}

plain('COVARIANCE.P COVAR', ([a, b]) => covariance(a, b, false));
plain('COVARIANCE.S', ([a, b]) => covariance(a, b, true));
plain('SUMX2MY2', ([a, b]) => sum(pairsOf(a, b).map(([x, y]) => x * x - y * y)));
plain('SUMX2PY2', ([a, b]) => sum(pairsOf(a, b).map(([x, y]) => x * x + y * y)));
plain('SUMXMY2', ([a, b]) => sum(pairsOf(a, b).map(([x, y]) => (x - y) ** 2)));
