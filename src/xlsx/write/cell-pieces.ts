/** What comes between the row number of a cell and its content, and after it, as bytes made once per style. */
import { pieceOf } from './byte-writer.ts';
import type { Piece } from './byte-writer.ts';

export interface CellPieces {
  readonly empty: Piece;
  readonly number: Piece;
  readonly boolean: Piece;
  readonly text: Piece;
  readonly spacedText: Piece;
  readonly shared: Piece;
  readonly formula: Piece;
  readonly textFormula: Piece;
  readonly booleanFormula: Piece;
}

const made = new Map<number, CellPieces>();

/** Pieces for a style by its index in cellXfs: `" s="12"><v>` and so on. */
export function cellPieces(style: number): CellPieces {
  const known = made.get(style);
  if (known) return known;
  const piece = (rest: string): Piece => pieceOf(`"${style === 0 ? '' : ` s="${style}"`}${rest}`);
  const pieces: CellPieces = {
    empty: piece('/>'),
    number: piece('><v>'),
    boolean: piece(' t="b"><v>'),
    text: piece(' t="inlineStr"><is><t>'),
    spacedText: piece(' t="inlineStr"><is><t xml:space="preserve">'),
    shared: piece(' t="s"><v>'),
    formula: piece('><f>'),
    textFormula: piece(' t="str"><f>'),
    booleanFormula: piece(' t="b"><f>'),
  };
  made.set(style, pieces);
  return pieces;
}

/** Ends of a cell. */
export const valueEnd = pieceOf('</v></c>');
export const textEnd = pieceOf('</t></is></c>');
export const formulaEnd = pieceOf('</f></c>');
export const formulaValue = pieceOf('</f><v>');
