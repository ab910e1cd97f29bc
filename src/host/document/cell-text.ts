/** What a cell shows: its value through its number format. */
import { format } from 'numfmt';
import type { CellValue } from './cell-value.ts';
import { CellError } from './cell-value.ts';
import { isDateFormat } from './number-format.ts';

const memo = new Map<string, Map<CellValue, string>>();

/** The text of a value under a number format, en-US. A format that cannot be read shows the value as General does. */
export function cellText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'string' && !numberFormat.includes('@')) return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  let known = memo.get(numberFormat);
  if (!known || known.size > 5000) memo.set(numberFormat, (known = new Map()));
  let text = known.get(value);
  if (text === undefined) known.set(value, (text = show(value, numberFormat)));
  return text;
}

function show(value: string | number, numberFormat: string): string {
  if (numberFormat === '@') return typeof value === 'number' ? format('General', value) : value;
  const shown = typeof value === 'number' ? roundable(value, numberFormat) : value;
  const text = format(numberFormat, shown, { throws: false, dateErrorNumber: false });
  return typeof text === 'string' ? text : String(text);
}

/**
 * Excel rounds the fifteen digits that it shows, not the binary number behind them: 1.005 is 1.01 with two decimals. The
 * number is moved to just past its fifteen digits, so that halves go away from zero.
 */
function roundable(value: number, numberFormat: string): number {
  if (
    Number.isInteger(value) ||
    !/[0#?]/.test(numberFormat) ||
    isDateFormat(numberFormat) ||
    /[eE][+-]|\//.test(numberFormat)
  )
    return value;
  const decimals = /\.([0#?]+)/.exec(numberFormat)?.[1]?.length ?? 0;
  return decimals > 9 ? value : Number(value.toPrecision(15)) * (1 + 2 ** -51);
}
