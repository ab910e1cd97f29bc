/**
 * "Kommunfullmäktigemål 1: En trygg kommun" and under it, down to the header, what is said of that goal: "Arbetet går vidare" is
 * no goal there, whatever it says and however often it comes back.
 */
import { splitLabel } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import { looksLikeGoalHeading, saysGoal, splitNumber } from '../cells/goal-text.ts';
import { noColumn, onlyColumn } from '../cells/single-rows.ts';
import { goalInTitle } from '../cells/goal-in-title.ts';
import { isProse, isSentence } from './row-words.ts';

/** The rows of a table's headers. */
export interface HeaderRows {
  has(row: number): boolean;
}

const wish = /(?:^|\s)ska(?:ll)?\s/i;
/** So many lines are said of a goal, and one blank row comes after them. */
const mostLines = 3;

/** "Strategiskt mål 2: …", "KF-mål: …", "Mål: …": it calls itself a goal, and says which. */
function saysWhichGoal(text: string): boolean {
  return isNumberedGoal(text) || kindOfGoal.test(splitLabel(text)?.label ?? '');
}

/** It says which goal it is, and under it comes what is said of that one. */
export function headsSaid(sheet: SheetSnapshot, row: number, column: number, headerRows: HeaderRows): boolean {
  if (headerRows.has(row + 1) || !saysWhichGoal(textAt(sheet, row, column))) return false;
  return isOverHeader(sheet, row, column, headerRows);
}

/** Nothing but what is said of a goal stands between the row and the header. */
function isOverHeader(sheet: SheetSnapshot, row: number, column: number, headerRows: HeaderRows): boolean {
  let lines = 0;
  for (let next = row + 1; next < sheet.rowCount; next++) {
    if (headerRows.has(next)) return true;
    const only = onlyColumn(sheet, next, 0, sheet.columnCount - 1);
    if (only === noColumn) return headerRows.has(next + 1);
    if (only !== column || ++lines > mostLines || saysWhichGoal(textAt(sheet, next, column))) return false;
  }
  return false;
}

/** Of a table: what says whether a text over its header may be a delmål. */
export interface PlaceUnderGoal {
  readonly sheet: SheetSnapshot;
  readonly headerRows: HeaderRows;
  /** Of the delmål and of the indicators, -1 for none. */
  readonly contentColumns: readonly number[];
}

/** What stands in the row is said of the goal whose heading is over it. */
export function isSaidUnderGoal(place: PlaceUnderGoal, row: number, column: number): boolean {
  const { sheet, headerRows, contentColumns } = place;
  const words = textAt(sheet, row, column);
  if (words === '' || looksLikeGoalHeading(words) || saysWhichGoal(words)) return false;
  // In a table without a column for delmål, what is wished for right under a goal is one: "Fler ska cykla".
  if (contentColumns[0] === -1 && (!isSentence(words) || wish.test(words))) return false;
  const heading = headingOver(sheet, row, column);
  if (heading === null || !isOverHeader(sheet, row, column, headerRows)) return false;
  // "Övergripande mål: 13 000 invånare" is over goals.
  return isNumberedGoal(heading) || !/^övergripande/i.test(heading) || isSentence(words) || isProse(words);
}

function headingOver(sheet: SheetSnapshot, row: number, column: number): string | null {
  for (let above = row - 1; above >= Math.max(0, row - mostLines); above--) {
    if (onlyColumn(sheet, above, 0, sheet.columnCount - 1) !== column) return null;
    const words = textAt(sheet, above, column);
    if (saysWhichGoal(words)) return words;
  }
  return null;
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.kind(row, column) === CellKind.text ? cellWords(sheet, row, column) : '';
}

/** With a word for its kind: "1. Trygghet" may as well be a målområde. */
function isNumberedGoal(text: string): boolean {
  if (splitNumber(text).id !== null && saysGoal(text)) return true;
  const title = goalInTitle(text);
  return title !== null && title.text !== '' && !title.mayBeNamnds;
}

const kindOfGoal =
  /^(?:(?:kommun|region)?fullmäktiges?|kf:?s?|kommunens|inriktnings|utvecklings|effekt|övergripande|strategiskt|prioriterat)?[\s-]?mål(?:et)?$/i;
