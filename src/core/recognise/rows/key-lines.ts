/** Lines of a key (teckenförklaring) among rows with a single text: they say what a status means, and of no delmål how it went. */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { isBlank } from '../cells/cells.ts';
import { looksLikeAssessment } from '../../parse/index.ts';
import { statusLine } from './status-line.ts';

const longestMeaning = 40;
const mostWords = 4;

/** One of several statuses said under each other, or a status said of the colour beside it. */
export function isKeyLine(sheet: SheetSnapshot, row: number, column: number): boolean {
  const text = textAt(sheet, row, column);
  if (text.length > longestMeaning) return false;
  // "Alla elever når målen" beside a colour is a delmål and how it went.
  const isStatus = statusLine(text) !== null;
  if (isStatus && (isColoured(sheet, row, column - 1) || isColoured(sheet, row, column + 1))) return true;
  if (!isStatus && !isShortStatus(text)) return false;
  return isBesideAnother(sheet, row, column, -1) || isBesideAnother(sheet, row, column, 1);
}

/** "Uppfyllt", "På god väg", "Ej uppfyllt": between two of them others may stand that few would take for one. */
function isBesideAnother(sheet: SheetSnapshot, row: number, column: number, way: 1 | -1): boolean {
  // Some leave a row empty between them.
  const at = textAt(sheet, row + way, column) === '' ? row + 2 * way : row + way;
  const text = textAt(sheet, at, column);
  if (text === '' || text.length > longestMeaning) return false;
  if (statusLine(text) !== null) return true;
  if (!isShortStatus(text)) return false;
  const next = textAt(sheet, at + way, column);
  return saysStatus(next);
}

/** A line that says how it went, and nothing else. */
function saysStatus(text: string): boolean {
  return text.length <= longestMeaning && statusLine(text) !== null;
}

/** The same, or what a sign or colour stands for: "Gul = delvis". */
export function explains(text: string): boolean {
  if (saysStatus(text)) return true;
  const [sign, meaning, more] = text.split('=');
  if (sign === undefined || meaning === undefined || more !== undefined || text.length > longestMeaning) return false;
  return looksLikeAssessment(meaning.trim()) || looksLikeAssessment(sign.trim());
}

function isShortStatus(text: string): boolean {
  return text.split(/\s+/).length <= mostWords && looksLikeAssessment(text);
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return row < 0 || row >= sheet.rowCount ? '' : sheet.text(row, column).trim();
}

/** A cell with nothing in it but a colour: a traffic-light's, or the grey of what cannot be assessed. */
function isColoured(sheet: SheetSnapshot, row: number, column: number): boolean {
  if (column < 0 || column >= sheet.columnCount || !isBlank(sheet, row, column)) return false;
  const { fill } = sheet.format(row, column);
  return fill !== null && fill !== 'other';
}
