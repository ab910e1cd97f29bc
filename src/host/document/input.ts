/** What a typed text becomes, as Excel in en-US takes it: number, date, percent, money, boolean, error or text. */
import { parseValue } from 'numfmt';
import type { CellValue } from './cell-value.ts';
import { CellError, errorWords } from './cell-value.ts';

export interface TypedValue {
  readonly value: CellValue;
  /** The number format that typing it gives, when the cell had General. */
  readonly numberFormat?: string;
  readonly quotePrefix?: boolean;
}

/**
 * The built-in format that Excel gives a cell when a value of this shape is typed (@unverified HOST-TYPED-FORMAT: money and
 * dates with a month's name).
 */
function typedFormat(shape: string): string {
  if (/^-?\$#,##0$/.test(shape)) return '$#,##0_);[Red]($#,##0)';
  if (/^-?\$#,##0\.00$/.test(shape)) return '$#,##0.00_);[Red]($#,##0.00)';
  const hasTime = /h/.test(shape);
  const hasDate = /[yd]/.test(shape);
  if (hasDate && hasTime) return 'm/d/yyyy h:mm';
  if (hasTime) {
    const seconds = /s/.test(shape) ? ':ss' : '';
    return `h:mm${seconds}${/AM/i.test(shape) ? ' AM/PM' : ''}`;
  }
  if (!hasDate) return shape;
  if (!/y/.test(shape)) return 'd-mmm';
  if (!/d/.test(shape)) return 'mmm-yy';
  return /mmm/.test(shape) ? 'd-mmm-yy' : 'm/d/yyyy';
}

/** Texts that look like numbers to a lenient reader and not to Excel in en-US: "3.14.15", "1.234,5", "1 000". */
const neverTyped = /\d\.\d+[.,]\d|\d,\d{1,2}(?!\d)|\d \d{3}(?!\d|\/)/;

/** Reads a text that was put into a cell (never one that starts with "="). */
export function readTyped(text: string): TypedValue {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  const word = text.trim().toUpperCase();
  if ((errorWords as readonly string[]).includes(word)) return { value: CellError.of(word) };
  // Most texts are words: only what holds a digit can be a number or a date.
  if (!/\d/.test(text)) return word === 'TRUE' || word === 'FALSE' ? { value: word === 'TRUE' } : { value: text };
  const fraction = /^\s*(-?)(\d+) (\d+)\/(\d{1,3})\s*$/.exec(text);
  if (fraction && Number(fraction[4]) > 0) return mixedNumber(fraction);
  if (text.length > 40 || (neverTyped.test(text) && !/[A-Za-z]/.test(text))) return { value: text };
  const parsed = parseValue(text);
  if (!parsed || typeof parsed.v !== 'number') return { value: text };
  return parsed.z && parsed.z !== 'General'
    ? { value: parsed.v, numberFormat: typedFormat(parsed.z) }
    : { value: parsed.v };
}

/** "1 1/2": a whole number and a fraction. */
function mixedNumber([, sign, whole, above, below = '']: RegExpExecArray): TypedValue {
  const value = Number(whole) + Number(above) / Number(below);
  return {
    value: sign === '-' ? -value : value,
    numberFormat: `# ${'?'.repeat(below.length)}/${'?'.repeat(below.length)}`,
  };
}
