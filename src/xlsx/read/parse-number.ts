/**
 * Numbers straight from bytes, without a string where that is exact: up to 2⁵³ as mantissa and a power of ten up to 22 are
 * both exact doubles, so one multiplication or division rounds right (Clinger 1990). All else goes through Number().
 */
import { decodeBytes } from './decode-bytes.ts';

const powers = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));
const maxMantissa = 2 ** 53;

/** An xsd:double as Excel writes it. */
const shape = /^[ \t\r\n]*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[ \t\r\n]*$/;

/** The number in bytes[start, end), equal to Number(text); NaN when the text is no finite number. */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  const isNegative = bytes[i] === 45;
  if (isNegative) i++;
  let mantissa = 0;
  let scale = 0;
  let digits = 0;
  for (; i < end; i++) {
    const digit = (bytes[i] as number) - 48;
    if (digit < 0 || digit > 9) break;
    mantissa = mantissa * 10 + digit;
    digits++;
  }
  if (i < end && bytes[i] === 46) {
    for (i++; i < end; i++) {
      const digit = (bytes[i] as number) - 48;
      if (digit < 0 || digit > 9) break;
      mantissa = mantissa * 10 + digit;
      digits++;
      scale++;
    }
  }
  if (i !== end || digits === 0 || mantissa >= maxMantissa || scale > 22 || digits > 22)
    return numberOfText(decodeBytes(bytes, start, end));
  const value = scale === 0 ? mantissa : mantissa / (powers[scale] as number);
  return isNegative ? -value : value;
}

/** Number of a text that is one; NaN for all else (empty, hexadecimal, infinite). */
export function numberOfText(text: string): number {
  const number = shape.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : NaN;
}
