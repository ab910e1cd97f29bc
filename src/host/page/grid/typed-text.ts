/** What a person types and sees in Swedish, and what Excel's own en-US input takes. */
import { CellError } from '../../document/cell-value.ts';
import type { Sheet } from '../../document/model.ts';
import { styleValue } from '../../document/style.ts';
import { shown } from './cell-face.ts';

/** "1 234,5" → "1234.5", "12,5 %" → "12.5%"; everything that is no Swedish number stays as it is. */
export function asInput(text: string, locale: string): string {
  if (!locale.startsWith('sv') || text.startsWith('=') || text.startsWith("'")) return text;
  const number = /^\s*([-−]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?\s*(%?)\s*$/.exec(text);
  if (number) {
    const [, sign = '', whole = '', decimals, percent = ''] = number;
    return `${sign && '-'}${whole.replace(/\s/g, '')}${decimals === undefined ? '' : `.${decimals}`}${percent}`;
  }
  // "3.14" is no number to a Swede, nor is "1,234.5": kept as text.
  if (/^\s*-?\d+(?:\.\d+)+\s*$/.test(text)) return `'${text}`;
  const truth = text.trim().toUpperCase();
  return truth === 'SANT' ? 'TRUE' : truth === 'FALSKT' ? 'FALSE' : text;
}

/** What the editor and the formula bar show of a cell ("edit"), or what copying takes ("shown"). */
export function textToEdit(
  sheet: Sheet,
  row: number,
  column: number,
  locale: string,
  as: 'edit' | 'shown' = 'edit',
): string {
  const cell = sheet.cells.get(row, column);
  if (!cell) return '';
  const format = styleValue(cell.style ?? sheet.cells.background(row, column), 'numberFormat');
  if (as === 'shown') return shown(cell.value, format, locale);
  if (cell.formula !== null) return cell.formula;
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'string') return cell.style?.quotePrefix ? `'${value}` : value;
  if (value instanceof CellError || typeof value === 'boolean') return shown(value, format, locale);
  if (/%/.test(format)) return `${shown(Number((value * 100).toPrecision(15)), 'General', locale)}%`;
  if (isDate(format)) return shown(value, value % 1 === 0 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm', locale);
  return plainNumber(value, locale);
}

const isDate = (format: string): boolean =>
  format !== 'General' && /[ymdh]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ''));
const plainNumber = (value: number, locale: string): string =>
  locale.startsWith('sv') ? String(value).replace('.', ',') : String(value);
