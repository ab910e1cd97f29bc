/** Numbers longer than fifteen digits, as in src/xlsx/read/parse-number.ts, where it says why. */

const powers: StaticArray<f64> = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21,
  1e22,
]; // prettier-ignore

export function power(exponent: i32): f64 {
  return load<f64>(changetype<usize>(powers) + ((<usize>exponent) << 3));
}

function productError(a: f64, b: f64, product: f64): f64 {
  const wideA = a * 134217729;
  const a1 = wideA - (wideA - a);
  const a2 = a - a1;
  const wideB = b * 134217729;
  const b1 = wideB - (wideB - b);
  const b2 = b - b1;
  return a2 * b2 - (product - a1 * b1 - a2 * b1 - a1 * b2);
}

/** 1 + 2⁻³⁰ */
const doubt: f64 = 1.000000000931322574615478515625;

/** (high × step + low) / power rounded right, or NaN where that is in doubt. */
function longQuotient(high: f64, step: f64, low: f64, power: f64): f64 {
  const product = high * step;
  const top = product + low;
  const rest = low - (top - product) + productError(high, step, product);
  const first = top / power;
  const back = first * power;
  const second = (top - back - productError(first, power, back) + rest) / power;
  const value = first + second;
  const missed = first - value + second;
  return value + missed * doubt === value ? value : NaN;
}

/** The number in [start, end), which is digits with a point at most among them; NaN when others must read it. */
export function longNumber(start: i32, end: i32): f64 {
  let high: i64 = 0;
  let low: i64 = 0;
  let digits = 0;
  let point = -1;
  for (let i = start; i < end; i++) {
    const digit = <i32>load<u8>(i) - 48;
    if (digit < 0) {
      point = digits;
      continue;
    }
    if (digits < 15) high = high * 10 + digit;
    else if (digits < 30) low = low * 10 + digit;
    digits++;
  }
  const scale = point < 0 ? 0 : digits - point;
  if (digits > 30 || scale > 22) return NaN;
  return longQuotient(<f64>high, power(digits - 15), <f64>low, power(scale));
}
