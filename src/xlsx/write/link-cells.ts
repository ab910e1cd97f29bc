/**
 * Links as formulas: a sheet holds at most 65,530 real hyperlinks, formulas are not counted. What a link says of its sheet
 * is made once per sheet; a cell only adds its address.
 */
import { a1, columnLetters, quotedSheet } from '../../core/workbook/cell-ref.ts';
import type { CellLink } from '../../core/workbook/write-plan.ts';
import { pieceOf } from './byte-writer.ts';
import type { ByteWriter, Piece } from './byte-writer.ts';
import { cellRoom, putText } from './cell-content.ts';
import type { CellPieces } from './cell-pieces.ts';
import { valueEnd } from './cell-pieces.ts';
import { escapeText } from './xml-text.ts';

/** A text inside a formula holds at most this many characters; an address in a sheet takes at most ten. */
const longestLiteral = 255 - 10;

const doubled = (text: string): string => text.replaceAll('"', '""');

/** "Blad!", or "[Fil.xlsx]Blad!" when the cell is in another file. */
function shownSheet({ file, sheet }: CellLink): string {
  return file === null ? `${sheet}!` : `[${file}]${sheet}!`;
}

/** "Fil.xlsx" in a link: what would end the name there is escaped. */
function fileAddress(file: string): string {
  return file.replace(/%(?=[0-9A-Fa-f]{2})/g, '%25').replaceAll('#', '%23');
}

/** The bytes between which the address of the cell is put, three times; null when the formula would be too long. */
interface LinkPieces {
  readonly before: Piece;
  readonly shown: Piece;
  readonly value: Piece;
}

function linkPieces(link: CellLink): LinkPieces | null {
  const target = doubled(`${link.file === null ? '' : fileAddress(link.file)}#${quotedSheet(link.sheet)}!`);
  const shown = doubled(shownSheet(link));
  if (target.length > longestLiteral || shown.length > longestLiteral) return null;
  return {
    before: pieceOf(escapeText(`HYPERLINK("${target}`)),
    shown: pieceOf(escapeText(`","${shown}`)),
    value: pieceOf(`")</f><v>${escapeText(shownSheet(link))}`),
  };
}

const columns: Piece[] = [];
const lettersOf = (column: number): Piece => (columns[column] ??= pieceOf(columnLetters(column)));

/** Puts links; one for each column of links, since it remembers the sheets it has seen. */
export class LinkWriter {
  readonly #files = new Map<string | null, Map<string, LinkPieces | null>>();

  #piecesOf(link: CellLink): LinkPieces | null {
    let sheets = this.#files.get(link.file);
    if (!sheets) this.#files.set(link.file, (sheets = new Map()));
    let pieces = sheets.get(link.sheet);
    if (pieces === undefined) sheets.set(link.sheet, (pieces = linkPieces(link)));
    return pieces;
  }

  put(out: ByteWriter, cell: CellPieces, link: CellLink): void {
    const pieces = this.#piecesOf(link);
    if (!pieces) return putText(out, cell, shownSheet(link) + a1(link.row, link.column));
    const letters = lettersOf(link.column);
    out.room(pieces.before.length + pieces.shown.length + pieces.value.length + cellRoom);
    out.piece(cell.textFormula);
    out.piece(pieces.before);
    out.piece(letters);
    out.digits(link.row + 1);
    out.piece(pieces.shown);
    out.piece(letters);
    out.digits(link.row + 1);
    out.piece(pieces.value);
    out.piece(letters);
    out.digits(link.row + 1);
    out.piece(valueEnd);
  }
}
