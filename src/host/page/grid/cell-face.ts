/** What a cell shows in the grid: its text in the person's own number style, its format with the conditional formats on it. */
import { format } from 'numfmt';
import { CellError } from '../../document/cell-value.ts';
import type { CellValue } from '../../document/cell-value.ts';
import type { Cell } from '../../document/cells.ts';
import type { Sheet } from '../../document/model.ts';
import type { Style } from '../../document/style.ts';
import { styleValue, withStyle } from '../../document/style.ts';
import type { RuleFormat } from './conditional.ts';

export interface Face {
  readonly text: string;
  readonly style: Style;
  /** Which way the text leans when the format does not say: numbers right, texts left, true and false in the middle. */
  readonly lean: 'left' | 'right' | 'center';
  readonly isNumber: boolean;
}

export function faceOf(
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell | undefined,
  rules: RuleFormat | null,
  locale: string,
): Face {
  const base = cell?.style ?? sheet.cells.background(row, column);
  const style = rules ? withStyle(base, rules) : base;
  const value = cell?.value ?? null;
  return {
    text: shown(value, styleValue(style, 'numberFormat'), locale),
    style,
    lean:
      typeof value === 'number'
        ? 'right'
        : typeof value === 'boolean' || value instanceof CellError
          ? 'center'
          : 'left',
    isNumber: typeof value === 'number',
  };
}

const truths: Readonly<Record<string, readonly [string, string]>> = { sv: ['SANT', 'FALSKT'], en: ['TRUE', 'FALSE'] };

/** A value through its number format; a format that cannot be read shows it as General does. */
export function shown(value: CellValue, numberFormat: string, locale: string): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean')
    return (truths[locale.slice(0, 2)] ?? (truths['en'] as readonly [string, string]))[value ? 0 : 1];
  if (typeof value === 'string' && !numberFormat.includes('@')) return value;
  if (numberFormat === '@' && typeof value === 'string') return value;
  const text = format(numberFormat === '@' ? 'General' : numberFormat, value, {
    locale,
    throws: false,
    dateErrorNumber: false,
  });
  return String(text);
}

/** Pixels of a text in Calibri of a size, roughly: digits are exactly seven at eleven points. */
export const roughWidth = (text: string, style: Style): number =>
  text.length * (7 / 11) * styleValue(style, 'fontSize') * (style.bold ? 1.06 : 1);

/** A number that its column has no room for: fewer decimals where it has the General format, else "####". */
export function fitted(face: Face, value: CellValue, width: number, locale: string): string {
  const room = width - 6;
  if (!face.isNumber || face.style.wrapText || roughWidth(face.text, face.style) <= room + 4) return face.text;
  if (styleValue(face.style, 'numberFormat') === 'General' && typeof value === 'number')
    for (let decimals = 8; decimals >= 0; decimals--) {
      const text = format(decimals ? `0.${'0'.repeat(decimals)}` : '0', value, { locale });
      if (roughWidth(text, face.style) <= room + 4) return text.replace(/([.,]\d*?)0+$/, '$1').replace(/[.,]$/, '');
    }
  return '#'.repeat(Math.max(1, Math.floor(room / 7)));
}
