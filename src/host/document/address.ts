/** Cell addresses of the host's workbook. Rows and columns are 0-based; A1 text is read and written only here. */

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** A rectangle of cells, both ends included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

export const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });
export const cellArea = (row: number, column: number): Area => area(row, column, row, column);
export const rowCount = (a: Area): number => a.bottom - a.top + 1;
export const columnCount = (a: Area): number => a.right - a.left + 1;
export const cellCount = (a: Area): number => rowCount(a) * columnCount(a);
export const isOneCell = (a: Area): boolean => a.top === a.bottom && a.left === a.right;
export const isEntireColumn = (a: Area): boolean => a.top === 0 && a.bottom === lastRow;
export const isEntireRow = (a: Area): boolean => a.left === 0 && a.right === lastColumn;
export const isInside = (a: Area): boolean => a.top >= 0 && a.left >= 0 && a.bottom <= lastRow && a.right <= lastColumn;
export const wholeSheet = (): Area => area(0, 0, lastRow, lastColumn);
export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
export const containsCell = (a: Area, row: number, column: number): boolean =>
  row >= a.top && row <= a.bottom && column >= a.left && column <= a.right;
export const containsArea = (a: Area, b: Area): boolean =>
  b.top >= a.top && b.bottom <= a.bottom && b.left >= a.left && b.right <= a.right;

export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top > bottom || left > right ? null : area(top, left, bottom, right);
}

export const overlaps = (a: Area, b: Area): boolean => intersection(a, b) !== null;

export function boundingArea(a: Area, b: Area): Area {
  return area(
    Math.min(a.top, b.top),
    Math.min(a.left, b.left),
    Math.max(a.bottom, b.bottom),
    Math.max(a.right, b.right),
  );
}

/** What is left of `a` without `b`: up to four rectangles. */
export function subtract(a: Area, b: Area): Area[] {
  const common = intersection(a, b);
  if (!common) return [a];
  const rest: Area[] = [];
  if (common.top > a.top) rest.push(area(a.top, a.left, common.top - 1, a.right));
  if (common.left > a.left) rest.push(area(common.top, a.left, common.bottom, common.left - 1));
  if (common.right < a.right) rest.push(area(common.top, common.right + 1, common.bottom, a.right));
  if (common.bottom < a.bottom) rest.push(area(common.bottom + 1, a.left, a.bottom, a.right));
  return rest;
}

/** "B2", "A1:C3", "A:C", "1:5"; absolute signs are ignored. Null when the text is no address. */
export function parseAddress(text: string): Area | null {
  const [first, second, ...more] = text.trim().replaceAll('$', '').toUpperCase().split(':');
  if (first === undefined || more.length > 0) return null;
  const a = corner(first);
  const b = second === undefined ? a : corner(second);
  if (!a || !b) return null;
  if (second === undefined && (a.row === null || a.column === null)) return null;
  if ((a.row === null) !== (b.row === null) || (a.column === null) !== (b.column === null)) return null;
  const result = area(
    a.row === null ? 0 : Math.min(a.row, b.row as number),
    a.column === null ? 0 : Math.min(a.column, b.column as number),
    a.row === null ? lastRow : Math.max(a.row, b.row as number),
    a.column === null ? lastColumn : Math.max(a.column, b.column as number),
  );
  return isInside(result) ? result : null;
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const found = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (!found || text === '') return null;
  return {
    row: found[2] === undefined ? null : Number(found[2]) - 1,
    column: found[1] === undefined ? null : columnIndex(found[1]),
  };
}

export function cellText(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** "A1", "A1:B2", "A:C", "1:5" of a rectangle; `absolute` puts $ before every part. */
export function areaText(a: Area, absolute = false): string {
  const d = absolute ? '$' : '';
  if (isEntireRow(a) && !isEntireColumn(a)) return `${d}${a.top + 1}:${d}${a.bottom + 1}`;
  if (isEntireColumn(a) && !isEntireRow(a)) return `${d}${columnLetters(a.left)}:${d}${columnLetters(a.right)}`;
  // @unverified HOST-WHOLE-SHEET
  if (isEntireRow(a) && isEntireColumn(a)) return `${d}1:${d}${lastRow + 1}`;
  const first = `${d}${columnLetters(a.left)}${d}${a.top + 1}`;
  return isOneCell(a) ? first : `${first}:${d}${columnLetters(a.right)}${d}${a.bottom + 1}`;
}

/** A sheet name as addresses show it: quoted when it is not a plain word. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain && !/^r\d*c\d*$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'My sheet'!A1:B2" into sheet and rest; the sheet is null when none is named. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheet: null, rest: text };
  const name = text.slice(0, at).trim();
  const isQuoted = name.startsWith("'") && name.endsWith("'");
  return { sheet: isQuoted ? name.slice(1, -1).replaceAll("''", "'") : name, rest: text.slice(at + 1) };
}
