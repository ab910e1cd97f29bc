/** Small questions to a sheet's cells, asked the same way everywhere in recognition. */
import type { CellInput } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { isoDate } from './serial-date.ts';

/** The cell as the parsers take it. */
export function cellInput(sheet: SheetSnapshot, row: number, column: number): CellInput {
  return {
    kind: sheet.kind(row, column),
    number: sheet.number(row, column),
    text: sheet.text(row, column),
    format: sheet.format(row, column),
  };
}

/** Nothing to read: empty, or a text of nothing but spaces. */
export function isBlank(sheet: SheetSnapshot, row: number, column: number): boolean {
  const kind = sheet.kind(row, column);
  return kind === CellKind.empty || (kind === CellKind.text && isWhite(sheet.text(row, column)));
}

/** Only spaces, NBSP, tabs or line breaks: counts as empty. */
export function isWhite(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 0xa0 && code !== 10 && code !== 13 && code !== 9 && code !== 0x200b) return false;
  }
  return true;
}

/** A number as it would be typed: whole numbers plain, decimals as the format shows them, dates as ISO. */
export function numberText(sheet: SheetSnapshot, row: number, column: number, date1904: boolean): string {
  const value = sheet.number(row, column);
  const { numberClass, decimals } = sheet.format(row, column);
  if (numberClass === 'date') return isoDate(value, date1904);
  return decimals !== null && decimals > 0 && numberClass !== 'percent' ? value.toFixed(decimals) : String(value);
}

/** What a cell says in words: its text, or its number as typed; "" when it says nothing. */
export function cellWords(sheet: SheetSnapshot, row: number, column: number, date1904 = false): string {
  const kind = sheet.kind(row, column);
  if (kind === CellKind.text) return tidy(sheet.text(row, column));
  return kind === CellKind.number ? numberText(sheet, row, column, date1904) : '';
}

/** Anything that `tidy` has to do something about; most texts have nothing. */
const untidy = /[^\S ]|\s\s|^\s|\s$|[\u00ad\u200b]/;

/** One line, single spaces, no soft hyphens; a word hyphenated over a line break is joined. */
export function tidy(text: string): string {
  if (!untidy.test(text)) return text;
  return text
    .replace(/\u00ad|\u200b|\ufeff/g, '')
    .replace(/(\p{L})-[\r\n]+(?=\p{Ll})/gu, '$1')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}
