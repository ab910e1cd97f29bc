/**
 * Numbers straight from bytes, without making a string. Up to fifteen digits: mantissa and power of ten are exact doubles,
 * so one division rounds right (Clinger 1990). Longer ones (Excel writes 0.7 as 0.69999999999999996): the division in twice
 * the precision (Dekker 1971), kept only when no doubt is left about the last bit. All else goes through Number().
 */
import { decodeBytes } from './decode-bytes.ts';

const powers = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));

/** The number in bytes[start, end), equal to Number(text); NaN when the text is no finite number. */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  const isNegative = bytes[i] === 45;
  if (isNegative) i++;
  // Nine, six, nine and six digits: small whole numbers cost no memory before the code has been optimised.
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let digits = 0;
  let point = -1;
  for (; i < end; i++) {
    const digit = (bytes[i] as number) - 48;
    if (digit >= 0 && digit <= 9) {
      if (digits < 9) first = first * 10 + digit;
      else if (digits < 15) second = second * 10 + digit;
      else if (digits < 24) third = third * 10 + digit;
      else if (digits < 30) fourth = fourth * 10 + digit;
      digits++;
    } else if (digit === -2 && point < 0) point = digits;
    else break;
  }
  const scale = point < 0 ? 0 : digits - point;
  if (i !== end || digits === 0 || digits > 30 || scale > 22) return numberOfText(decodeBytes(bytes, start, end));
  const power = powers[scale] as number;
  // The first fifteen digits and up to fifteen more: both exact.
  const high = digits <= 9 ? first : first * (powers[Math.min(digits, 15) - 9] as number) + second;
  const low = digits <= 24 ? third : third * (powers[digits - 24] as number) + fourth;
  const value = digits <= 15 ? high / power : longQuotient(high, powers[digits - 15] as number, low, power);
  if (value !== value) return numberOfText(decodeBytes(bytes, start, end));
  return isNegative ? -value : value;
}

/** What a × b misses of the exact product: half of each factor at a time (Veltkamp's split). */
function productError(a: number, b: number, product: number): number {
  const wideA = a * 134217729;
  const a1 = wideA - (wideA - a);
  const a2 = a - a1;
  const wideB = b * 134217729;
  const b1 = wideB - (wideB - b);
  const b2 = b - b1;
  return a2 * b2 - (product - a1 * b1 - a2 * b1 - a1 * b2);
}

/** (high × step + low) / power rounded right, or NaN where that is in doubt. */
function longQuotient(high: number, step: number, low: number, power: number): number {
  // The mantissa as a sum of two doubles.
  const product = high * step;
  const top = product + low;
  const rest = low - (top - product) + productError(high, step, product);
  // First quotient, and what it leaves over divided again.
  const first = top / power;
  const back = first * power;
  const second = (top - back - productError(first, power, back) + rest) / power;
  const value = first + second;
  const missed = first - value + second;
  // Wrong by 2⁻⁹⁵ at most: only a value that close to the middle between two doubles may have been rounded wrongly.
  return value + missed * (1 + 2 ** -30) === value ? value : NaN;
}

/** An xsd:double as Excel writes it; each way to match begins differently, so that a long text takes no longer. */
const shapeOfNumber = /^[ \t\r\n]*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[ \t\r\n]*$/;

/** Number of a text that is one; NaN for all else (empty, hexadecimal, infinite). */
export function numberOfText(text: string): number {
  const number = shapeOfNumber.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : NaN;
}
