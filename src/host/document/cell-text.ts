/** What a cell shows: its value through its number format. */
import { format } from 'numfmt';
import type { CellValue } from './cell-value.ts';
import { CellError } from './cell-value.ts';

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
  const text = format(numberFormat, value, { throws: false, dateErrorNumber: false });
  return typeof text === 'string' ? text : String(text);
}
