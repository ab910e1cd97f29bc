/** Cell addresses. Inside, rows and columns are 0-based numbers; A1 text exists only at the edge. */

/** A rectangle of cells, 0-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Column letters of a 0-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** 0-based column of its letters: "A" → 0, "AA" → 26. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (let i = 0; i < letters.length; i++) n = n * 26 + letters.charCodeAt(i) - 64;
  return n - 1;
}

/** A1 address of a 0-based cell, without sheet name: (0, 0) → "A1". */
export function a1(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** A1 address of a rectangle; one cell is written as one address. */
export function a1Area(area: Area): string {
  const first = a1(area.top, area.left);
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${a1(area.bottom, area.right)}`;
}

/** 0-based cell of an A1 address with or without `$`, or null when the text is no cell address. */
export function parseA1(text: string): { row: number; column: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text.toUpperCase());
  if (!found) return null;
  return { row: Number(found[2]) - 1, column: columnIndex(found[1] as string) };
}

/** 0-based rectangle of "A1" or "A1:B2", or null when the text is no address. */
export function parseArea(text: string): Area | null {
  const [from, to = from] = text.split(':') as [string, string?];
  const a = parseA1(from);
  const b = parseA1(to);
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Sheet name as it is written in a formula or link: always quoted, quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
