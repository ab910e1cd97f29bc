import type { ColumnSource } from '../../core/workbook/write-plan.ts';
import type { ByteWriter, Piece } from './byte-writer.ts';
import { putFormula, putNumber, putShared, putText, putValue } from './cell-content.ts';
import { cellPieces } from './cell-pieces.ts';
import type { CellPieces, Opening } from './cell-pieces.ts';
import { LinkWriter } from './link-cells.ts';
import { isRisky } from './xml-text.ts';

/** Puts the cell of data row `i`: whole, or from after its address (see `Opening`). */
export type ColumnEmitter = (out: ByteWriter, i: number) => void;

/** Index in cellXfs of a style by its name in the plan. */
export type StyleIndex = (style: string, isInert: boolean) => number;

/** Texts of the workbook that may be used by number: those below this are in its string table. */
export interface SharedTexts {
  readonly count: number;
}

/** The writing of a column's cells, made once for the column. */
export function columnEmitter(
  source: ColumnSource,
  styleOf: StyleIndex,
  shared: SharedTexts,
  opening: Opening,
): ColumnEmitter {
  const plain = cellPieces(styleOf(source.style, false), opening);
  const inertPieces = (): CellPieces => cellPieces(styleOf(source.style, true), opening);
  switch (source.kind) {
    case 'number':
      return (out, i) => {
        const value = source.number(i);
        if (value === null) out.piece(plain.empty);
        else putNumber(out, plain, value);
      };
    case 'text':
      return textEmitter(source, plain, inertPieces(), shared.count);
    case 'mixed': {
      const inert = inertPieces();
      return (out, i) => {
        const value = source.value(i);
        putValue(out, typeof value === 'string' && isRisky(value) ? inert : plain, value);
      };
    }
    case 'formula':
      return (out, i) => putFormula(out, plain, source.formula(i), source.cached(i));
    case 'link': {
      const links = new LinkWriter();
      return (out, i) => {
        const link = source.link(i);
        if (link === null) out.piece(plain.empty);
        else links.put(out, plain, link);
      };
    }
  }
}

/** Is a text of the table one that needs the inert style? Asked once per text, not once per cell. */
const Risk = { unknown: 0, none: 1, some: 2 } as const;

/** Words of ours come again and again (statuses, committees): those are copied whole. */
const memoSize = 64;
const memoLength = 32;

function textEmitter(
  source: Extract<ColumnSource, { kind: 'text' }>,
  plain: CellPieces,
  inert: CellPieces,
  sharedCount: number,
): ColumnEmitter {
  const memo = new Map<string, Piece>();
  const ownText = (out: ByteWriter, i: number): void => {
    const text = source.text(i);
    if (text === null) return out.piece(plain.empty);
    const known = memo.get(text);
    if (known) return out.piece(known);
    const start = out.at;
    putText(out, isRisky(text) ? inert : plain, text);
    if (memo.size < memoSize && text.length <= memoLength) memo.set(text, out.copy(start));
  };
  if (!source.sourceId) return ownText;
  const risk = new Uint8Array(sharedCount);
  return (out, i) => {
    const id = source.sourceId?.(i) ?? -1;
    if (id < 0 || id >= sharedCount) return ownText(out, i);
    let known = risk[id];
    if (known === Risk.unknown) risk[id] = known = isRisky(source.text(i) ?? '') ? Risk.some : Risk.none;
    putShared(out, known === Risk.some ? inert : plain, id);
  };
}
