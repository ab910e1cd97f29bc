/** Arithmetic, rounding and sums. */
import { CellError, errors } from '../../document/cell-value.ts';
import { conditionsOf, isCriterion, isLaterCriterion } from '../conditions.ts';
import type { Value } from '../values.ts';
import { each, Failed, isGrid, Matrix, numbersOf, toInteger, toMatrix, toNumber, toText } from '../values.ts';
import { given, perCell, plain, spread } from './registry.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

plain('SUM', (args) => sum(numbersOf(args)));
plain('PRODUCT', (args) => {
  const numbers = numbersOf(args);
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1);
});
plain('SUMSQ', (args) => sum(numbersOf(args).map((n) => n * n)));
spread('SUMIF', isCriterion, ([range, criterion, sums]) => {
  const { matching } = conditionsOf([range as Value, criterion as Value]);
  const from = isGrid(sums as Value)
    ? (sums as Matrix)
    : isGrid(range as Value)
      ? (range as Matrix)
      : toMatrix(range as Value);
  let total = 0;
  for (const [r, c] of matching()) {
    const value = from.at(r, c);
    if (value instanceof CellError) throw new Failed(value);
    if (typeof value === 'number') total += value;
  }
  return total;
});
spread('SUMIFS', isLaterCriterion, ([sums, ...pairs]) => {
  const { matching } = conditionsOf(pairs);
  let total = 0;
  for (const [r, c] of matching()) {
    const value = (sums as Matrix).at(r, c);
    if (value instanceof CellError) throw new Failed(value);
    if (typeof value === 'number') total += value;
  }
  return total;
});
plain('SUMPRODUCT', (args) => {
  const grids = args.map(toMatrix);
  const [first] = grids;
  if (!first || grids.some((g) => g.rows !== first.rows || g.columns !== first.columns)) return errors.value;
  let total = 0;
  for (let r = 0; r < first.rows; r++)
    for (let c = 0; c < first.columns; c++) {
      let product = 1;
      for (const grid of grids) {
        const value = grid.at(r, c);
        if (value instanceof CellError) throw new Failed(value);
        // Texts and booleans count as 0 unless they were worked out to numbers (--, *).
        product *= typeof value === 'number' ? value : 0;
      }
      total += product;
    }
  return total;
});

const plainMath: Record<string, (x: number) => number> = {
  ABS: Math.abs,
  SIGN: Math.sign,
  SQRT: Math.sqrt,
  EXP: Math.exp,
  LN: Math.log,
  LOG10: Math.log10,
  INT: Math.floor,
  SIN: Math.sin,
  COS: Math.cos,
  TAN: Math.tan,
  ASIN: Math.asin,
  ACOS: Math.acos,
  ATAN: Math.atan,
  SINH: Math.sinh,
  COSH: Math.cosh,
  TANH: Math.tanh,
  ASINH: Math.asinh,
  ACOSH: Math.acosh,
  ATANH: Math.atanh,
  COT: (x) => 1 / Math.tan(x),
  SEC: (x) => 1 / Math.cos(x),
  CSC: (x) => 1 / Math.sin(x),
  DEGREES: (x) => (x * 180) / Math.PI,
  RADIANS: (x) => (x * Math.PI) / 180,
  SQRTPI: (x) => Math.sqrt(x * Math.PI),
  EVEN: (x) => Math.sign(x) * 2 * Math.ceil(Math.abs(x) / 2 - 1e-12),
  ODD: (x) => (x === 0 ? 1 : Math.sign(x) * (2 * Math.ceil((Math.abs(x) - 1) / 2 - 1e-12) + 1)),
};
for (const [name, run] of Object.entries(plainMath))
  perCell(name, ([x]) => {
    const result = run(toNumber(x));
    return Number.isFinite(result) ? result : errors.num;
  });

perCell('POWER', ([a, b]) => {
  const result = toNumber(a) ** toNumber(b);
  return Number.isFinite(result) ? result : errors.num;
});
perCell('LOG', ([x, base]) => {
  const result = Math.log(toNumber(x)) / Math.log(given(base) ? toNumber(base) : 10);
  return Number.isFinite(result) ? Number(result.toPrecision(15)) : errors.num;
});
perCell('ATAN2', ([x, y]) => Math.atan2(toNumber(y), toNumber(x)));
perCell('MOD', ([a, b]) => {
  const [x, y] = [toNumber(a), toNumber(b)];
  return y === 0 ? errors.div0 : x - y * Math.floor(x / y);
});
perCell('QUOTIENT', ([a, b]) => (toNumber(b) === 0 ? errors.div0 : Math.trunc(toNumber(a) / toNumber(b))));

/** Half away from zero on the decimal number that people see: 2.675 rounds to 2.68. */
function roundTo(x: number, digits: number, how: 'half' | 'up' | 'down'): number {
  const scale = 10 ** digits;
  const scaled = Number((Math.abs(x) * scale).toPrecision(15));
  const whole = how === 'half' ? Math.floor(scaled + 0.5) : how === 'up' ? Math.ceil(scaled) : Math.floor(scaled);
  return (Math.sign(x) * whole) / scale;
}
perCell('ROUND', ([x, d]) => roundTo(toNumber(x), toInteger(d), 'half'));
perCell('ROUNDUP', ([x, d]) => roundTo(toNumber(x), toInteger(d), 'up'));
perCell('ROUNDDOWN', ([x, d]) => roundTo(toNumber(x), toInteger(d), 'down'));
perCell('TRUNC', ([x, d]) => roundTo(toNumber(x), given(d) ? toInteger(d) : 0, 'down'));
perCell('MROUND', ([x, m]) => {
  const multiple = toNumber(m);
  return multiple === 0
    ? 0
    : Math.sign(toNumber(x)) * roundTo(Math.abs(toNumber(x) / multiple), 0, 'half') * Math.abs(multiple);
});
const step = (x: number, s: number, round: (n: number) => number): number =>
  s === 0 ? 0 : Number((round(Number((x / s).toPrecision(15))) * s).toPrecision(15));
/** The older two: a negative number with a negative step is rounded as the positive ones are; a positive one cannot be. */
function signedStep(x: number, significance: number, round: (n: number) => number): number | CellError {
  if (x > 0 && significance < 0) return errors.num;
  return x < 0 && significance < 0 ? -step(-x, -significance, round) : step(x, significance, round);
}
perCell('CEILING', ([x, s]) => signedStep(toNumber(x), given(s) ? toNumber(s) : 1, Math.ceil));
perCell('FLOOR', ([x, s]) => {
  const [number, significance] = [toNumber(x), given(s) ? toNumber(s) : 1];
  if (significance === 0) return number === 0 ? 0 : errors.div0;
  return signedStep(number, significance, Math.floor);
});
perCell('CEILING.PRECISE ISO.CEILING', ([x, s]) => step(toNumber(x), given(s) ? Math.abs(toNumber(s)) : 1, Math.ceil));
perCell('FLOOR.PRECISE', ([x, s]) => step(toNumber(x), given(s) ? Math.abs(toNumber(s)) : 1, Math.floor));
/** `mode` turns the direction for negative numbers. */
const mathStep = (args: readonly Value[], round: (n: number) => number, turned: (n: number) => number): number => {
  const [x, s, mode] = args;
  const number = toNumber(x);
  const isTurned = number < 0 && given(mode) && toNumber(mode) !== 0;
  return step(number, given(s) ? Math.abs(toNumber(s)) : 1, isTurned ? turned : round);
};
perCell('CEILING.MATH', (args) => mathStep(args, Math.ceil, Math.floor));
perCell('FLOOR.MATH', (args) => mathStep(args, Math.floor, Math.ceil));

function factorial(n: number): number {
  let product = 1;
  for (let i = 2; i <= n; i++) product *= i;
  return product;
}
perCell('FACT', ([n]) => (toInteger(n) < 0 ? errors.num : factorial(toInteger(n))));
perCell('COMBIN', ([n, k]) => {
  const [a, b] = [toInteger(n), toInteger(k)];
  if (a < 0 || b < 0 || b > a) return errors.num;
  let result = 1;
  for (let i = 1; i <= b; i++) result = (result * (a - b + i)) / i;
  return Math.round(result);
});
perCell('PERMUT', ([n, k]) => factorial(toInteger(n)) / factorial(toInteger(n) - toInteger(k)));
const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
plain('GCD', (args) => numbersOf(args).map(Math.trunc).reduce(gcd, 0));
plain('LCM', (args) =>
  numbersOf(args)
    .map(Math.trunc)
    .reduce((a, b) => (a === 0 || b === 0 ? 0 : Math.abs(a * b) / gcd(a, b)), 1),
);
plain('PI', () => Math.PI);
plain('RAND', (_args, scope) => scope.random());
plain('RANDBETWEEN', ([a, b], scope) => {
  const [low, high] = [Math.ceil(toNumber(a)), Math.floor(toNumber(b))];
  return low > high ? errors.num : low + Math.floor(scope.random() * (high - low + 1));
});
plain('RANDARRAY', ([rows, columns, low, high, whole], scope) => {
  const [min, max] = [given(low) ? toNumber(low) : 0, given(high) ? toNumber(high) : 1];
  const one = (): number =>
    whole === true ? min + Math.floor(scope.random() * (max - min + 1)) : min + scope.random() * (max - min);
  const height = given(rows) ? toInteger(rows) : 1;
  return new Matrix(
    Array.from({ length: height }, () => Array.from({ length: given(columns) ? toInteger(columns) : 1 }, one)),
  );
});
plain('MMULT', ([a, b]) => {
  const [x, y] = [toMatrix(a as Value), toMatrix(b as Value)];
  if (x.columns !== y.rows) return errors.value;
  const at = (r: number, c: number): number => {
    let total = 0;
    for (let i = 0; i < x.columns; i++) total += toNumber(x.at(r, i)) * toNumber(y.at(i, c));
    return total;
  };
  return new Matrix(Array.from({ length: x.rows }, (_, r) => Array.from({ length: y.columns }, (_c, c) => at(r, c))));
});
perCell('BASE', ([n, radix, length]) =>
  toInteger(n)
    .toString(toInteger(radix))
    .toUpperCase()
    .padStart(given(length) ? toInteger(length) : 0, '0'),
);
perCell('DECIMAL', ([t, radix]) => parseInt(toText(t), toInteger(radix)));
perCell('DEC2BIN', ([n, length]) =>
  toInteger(n)
    .toString(2)
    .padStart(given(length) ? toInteger(length) : 0, '0'),
);
perCell('DEC2HEX', ([n, length]) =>
  toInteger(n)
    .toString(16)
    .toUpperCase()
    .padStart(given(length) ? toInteger(length) : 0, '0'),
);
perCell('BIN2DEC', ([t]) => parseInt(toText(t), 2));
perCell('HEX2DEC', ([t]) => parseInt(toText(t), 16));

plain('COUNT', (args) => {
  let count = 0;
  for (const { value, direct } of each(args))
    if (typeof value === 'number' || (direct && typeof value === 'boolean')) count++;
  return count;
});
plain('COUNTA', (args) => {
  let count = 0;
  for (const { value } of each(args)) if (value !== null) count++;
  return count;
});
plain('COUNTBLANK', ([range]) => {
  const grid = toMatrix(range as Value);
  return grid.cells.flat().filter((v) => v === null || v === '').length;
});
spread('COUNTIF COUNTIFS', isCriterion, (args) => conditionsOf(args).count);

const roman = 'M 1000 CM 900 D 500 CD 400 C 100 XC 90 L 50 XL 40 X 10 IX 9 V 5 IV 4 I 1'.split(' ');
/** The classic form; the shortened ones of the second argument are not there. */
perCell('ROMAN', ([n]) => {
  let left = toInteger(n);
  if (left < 0 || left > 3999) return errors.value;
  let text = '';
  for (let i = 0; i < roman.length; i += 2)
    for (const size = Number(roman[i + 1]); left >= size; left -= size) text += roman[i] ?? '';
  return text;
});
