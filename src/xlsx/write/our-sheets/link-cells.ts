/**
 * Links as formulas: a sheet holds at most 65,530 real hyperlinks, formulas are not counted. What a link says of its sheet
 * is made once per sheet; a cell only adds its address.
 */
import { columnLetters, quotedSheet } from '../../../core/workbook/cell-ref.ts';
import { shownSheet } from '../../../core/workbook/column-values.ts';
import type { LinkedSheet } from '../../../core/workbook/write-plan.ts';
import { pieceOf } from '../text/byte-writer.ts';
import type { Piece } from '../text/byte-writer.ts';
import { escapeText } from '../text/xml-text.ts';

/** A text inside a formula holds at most this many characters; an address in a sheet takes at most ten. */
const longestLiteral = 255 - 10;

const doubled = (text: string): string => text.replaceAll('"', '""');

/** "Fil.xlsx" in a link: what would end the name there is escaped. */
function fileAddress(file: string): string {
  return file.replace(/%(?=[0-9A-Fa-f]{2})/g, '%25').replaceAll('#', '%23');
}

/** The bytes between which the address of the cell is put, three times. */
export interface LinkPieces {
  readonly before: Piece;
  readonly shown: Piece;
  readonly value: Piece;
}

/** Null when the formula would be too long: the words stand there alone. */
export function linkPieces(linked: LinkedSheet): LinkPieces | null {
  const target = doubled(`${linked.file === null ? '' : fileAddress(linked.file)}#${quotedSheet(linked.sheet)}!`);
  const shown = doubled(shownSheet(linked));
  if (target.length > longestLiteral || shown.length > longestLiteral) return null;
  return {
    before: pieceOf(escapeText(`HYPERLINK("${target}`)),
    shown: pieceOf(escapeText(`","${shown}`)),
    value: pieceOf(`")</f><v>${escapeText(shownSheet(linked))}`),
  };
}

const columns: Piece[] = [];
export const lettersOf = (column: number): Piece => (columns[column] ??= pieceOf(columnLetters(column)));
