/** What stands in a cell, from what opens it (see `Opening`) to its end. There must be room for a short cell. */
import type { PlannedValue } from '../../../core/workbook/write-plan.ts';
import type { ByteWriter } from '../text/byte-writer.ts';
import type { CellPieces } from './cell-pieces.ts';
import { formulaEnd, formulaValue, textEnd, valueEnd } from './cell-pieces.ts';
import { capText, needsPreserve } from '../text/xml-text.ts';

/** More than a cell without text takes. */
export const cellRoom = 160;

/** Our own words stand in the cell itself, so that the workbook's string table stays as it was. */
export function putText(out: ByteWriter, pieces: CellPieces, text: string): void {
  const capped = capText(text);
  out.piece(needsPreserve(capped) ? pieces.spacedText : pieces.text);
  out.text(capped);
  out.room(cellRoom);
  out.piece(textEnd);
}

/** NaN and the infinities cannot be written: the cell is empty. */
function putNumber(out: ByteWriter, pieces: CellPieces, value: number): void {
  if (!Number.isFinite(value)) return out.piece(pieces.empty);
  out.piece(pieces.number);
  out.number(value);
  out.piece(valueEnd);
}

export function putValue(out: ByteWriter, pieces: CellPieces, value: PlannedValue): void {
  if (value === null) out.piece(pieces.empty);
  else if (typeof value === 'number') putNumber(out, pieces, value);
  else if (typeof value === 'string') putText(out, pieces, value);
  else {
    out.piece(pieces.boolean);
    out.digits(value ? 1 : 0);
    out.piece(valueEnd);
  }
}

/** A formula with the value that it has now, so that no program needs to calculate before it shows the sheet. */
export function putFormula(out: ByteWriter, pieces: CellPieces, formula: string, cached: PlannedValue): void {
  const isText = typeof cached === 'string';
  out.piece(isText ? pieces.textFormula : typeof cached === 'boolean' ? pieces.booleanFormula : pieces.formula);
  out.text(formula);
  out.room(cellRoom);
  if (cached === null || (typeof cached === 'number' && !Number.isFinite(cached))) return out.piece(formulaEnd);
  out.piece(formulaValue);
  if (isText) {
    out.text(capText(cached));
    out.room(cellRoom);
  } else out.number(Number(cached));
  out.piece(valueEnd);
}
