/** What stands between a KF-mål's heading and the header of its table: "Inflyttningen har varit svag." is said of it, and no KF-mål. */
import { afterGoalLabel, matchCommittee } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { cellWords } from '../cells/cells.ts';
import { isPeriodTitle } from '../cells/period-title.ts';
import { noColumn, onlyColumn } from '../cells/single-rows.ts';
import { isProse, tellsHowItGoes, tellsHowItWent } from './row-words.ts';
import { statusLine } from './status-line.ts';

/** Right over the header may stand whose the goals are; "KF:s mål för socialnämnden: …" is a goal. */
export function isCommittee(text: string): boolean {
  return /nämnd|utskott|styrelse/i.test(text) && matchCommittee(text) !== null && afterGoalLabel(text) === null;
}

/** Under another text, also what is worded as goals may be: "Inflyttningen har varit svag". */
export function saysHowItGoes(sheet: SheetSnapshot, row: number, column: number): boolean {
  const words = sheet.kind(row, column) === CellKind.text ? cellWords(sheet, row, column) : '';
  if (isProse(words) || statusLine(words) !== null) return true;
  const tells = tellsHowItWent(words) || tellsHowItGoes(words);
  if (!tells || row === 0 || sheet.kind(row - 1, column) !== CellKind.text) return false;
  const above = cellWords(sheet, row - 1, column);
  return onlyColumn(sheet, row - 1, 0, column) === column && !isCommittee(above) && !isPeriodTitle(above);
}

/** Under a heading stands what is said of it, in a line or two, and then the header. */
export function headsTold(sheet: SheetSnapshot, row: number, column: number, headerRows: readonly number[]): boolean {
  const lines = [1, 2].find((count) => headerRows.includes(row + count + 1));
  return lines !== undefined && [1, 2].slice(0, lines).every((line) => saysHowItGoes(sheet, row + line, column));
}

/**
 * A heading, what is said of it, a blank row and the header: over each of several headers it is no title of the sheet.
 */
export function headsOverGap(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  headerRows: readonly number[],
): boolean {
  const starts = headerRows.filter((header) => !headerRows.includes(header - 1));
  if (starts.length < 2 || !starts.includes(row + 3)) return false;
  const only = (at: number) => (at < 0 ? noColumn : onlyColumn(sheet, at, 0, sheet.columnCount - 1));
  return starts.every(
    (header) =>
      only(header - 1) === noColumn &&
      only(header - 2) === column &&
      saysHowItGoes(sheet, header - 2, column) &&
      only(header - 3) === column &&
      only(header - 4) === noColumn,
  );
}
