/** Small builders of en-US formulas in the file's form. */
import { columnLetters } from '../workbook/cell-ref.ts';

/** A text as it stands in a formula; Excel allows 255 characters in one literal, so longer ones are joined. */
export function quoted(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length || at === 0; at += 250)
    pieces.push(`"${text.slice(at, at + 250).replaceAll('"', '""')}"`);
  return pieces.join('&');
}

/** Column of a table: MK_Underlag[Bedömning]. Characters with a meaning in a reference are escaped. */
export function tableColumn(table: string, column: string): string {
  return `${table}[${escaped(column)}]`;
}

/** The same column on the formula's own row: MK_KfMal[[#This Row],[Nr]]. */
export function thisRow(table: string, column: string, to?: string): string {
  const last = to === undefined ? '' : `:[${escaped(to)}]`;
  return `${table}[[#This Row],[${escaped(column)}]${last}]`;
}

function escaped(column: string): string {
  return column.replace(/['#[\]@]/g, "'$&");
}

/** "$AB15": column fixed, row relative. */
export function columnFixed(row: number, column: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}

/** "AC$14": row fixed, column relative. */
export function rowFixed(row: number, column: number): string {
  return `${columnLetters(column)}$${row + 1}`;
}

/** "$AB$15:$AB$25". */
export function fixedRange(top: number, left: number, bottom: number, right: number): string {
  return `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}
