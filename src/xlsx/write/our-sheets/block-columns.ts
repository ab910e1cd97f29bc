/** The columns of a tall table made ready to be written: what can be known before the first row is. */
import { shownLink, linkAt } from '../../../core/workbook/column-values.ts';
import type { ColumnSource, LinkCells } from '../../../core/workbook/write-plan.ts';
import { noText } from '../../../core/workbook/write-plan.ts';
import { ByteWriter } from '../text/byte-writer.ts';
import type { Piece } from '../text/byte-writer.ts';
import { cellRoom, putFormula, putText, putValue } from './cell-content.ts';
import { cellPieces } from './cell-pieces.ts';
import type { CellPieces, Opening } from './cell-pieces.ts';
import { linkPieces } from './link-cells.ts';
import type { LinkPieces } from './link-cells.ts';
import { isRisky } from '../text/xml-text.ts';

/** Index in cellXfs of a style by its name in the plan. */
export type StyleIndex = (style: string, isInert: boolean) => number;

/** Texts of the workbook that may be used by number: those below this are in its string table. */
export interface SharedTexts {
  readonly count: number;
}

/** What a row's cell is made from. `odd` cells are put by `putOdd`. */
export const Source = { odd: 0, word: 1, number: 2, shared: 3, link: 4 } as const;

/** Does a text need the inert style? Asked once per text, not once per cell. */
const Risk = { unknown: 0, none: 1, some: 2 } as const;

const noBytes = new Uint8Array(0);
const noInts = new Int32Array(0);
const noFloats = new Float64Array(0);
const noLinks: LinkCells = { sheets: [], at: noInts, rows: noInts, columns: new Uint16Array(0) };

/**
 * One class for all kinds, and every field always there: the loop that writes the rows meets one shape only. Fields that a
 * kind does not use are empty.
 */
export class BlockColumn {
  readonly source: number;
  readonly plain: CellPieces;
  readonly inert: CellPieces;
  /** Whole cells by place among the words. */
  readonly words: readonly Piece[];
  readonly at: Int8Array | Int32Array;
  readonly numbers: Int8Array | Int32Array | Uint8Array | Float64Array;
  readonly ids: Int32Array;
  readonly links: LinkCells;
  readonly linkPieces: readonly (LinkPieces | null)[];
  /** Bytes that a cell may take, but for the text of odd ones. */
  readonly room: number;
  readonly #column: ColumnSource;
  readonly #sharedCount: number;
  readonly #risk: Uint8Array;

  constructor(column: ColumnSource, styleOf: StyleIndex, shared: SharedTexts, opening: Opening) {
    const { kind, style } = column;
    this.#column = column;
    this.#sharedCount = shared.count;
    this.plain = cellPieces(styleOf(style, false), opening);
    const isText = kind === 'text' || kind === 'word' || kind === 'mixed';
    this.inert = isText ? cellPieces(styleOf(style, true), opening) : this.plain;
    this.ids = (kind === 'text' && column.sourceIds) || noInts;
    this.#risk = this.ids.length > 0 ? new Uint8Array(shared.count) : noBytes;
    this.words = kind === 'word' ? column.words.map((word) => this.#wholeCell(word)) : [];
    this.at = kind === 'word' ? column.at : noInts;
    this.numbers = kind === 'number' || kind === 'mixed' ? column.numbers : noFloats;
    this.links = kind === 'link' ? column.links : noLinks;
    this.linkPieces = this.links.sheets.map(linkPieces);
    this.source = sourceOf(column);
    this.room = cellRoom + Math.max(0, ...this.words.map(({ length }) => length), ...this.linkPieces.map(linkLength));
  }

  #wholeCell(word: string): Piece {
    const out = new ByteWriter(cellRoom);
    putText(out, isRisky(word) ? this.inert : this.plain, word);
    return out.copy(0);
  }

  /** The pieces for a text of the table; null when it must be put as an odd cell. */
  sharedPieces(id: number, i: number): Piece | null {
    if (id < 0 || id >= this.#sharedCount) return null;
    let risk = this.#risk[id];
    if (risk === Risk.unknown)
      this.#risk[id] = risk =
        this.#column.kind === 'text' && isRisky(this.#column.text(i) ?? '') ? Risk.some : Risk.none;
    return risk === Risk.some ? this.inert.shared : this.plain.shared;
  }

  /** Puts the cell of row `i` whatever it is. Makes its own room. */
  putOdd(out: ByteWriter, i: number): void {
    const column = this.#column;
    out.room(cellRoom);
    switch (column.kind) {
      case 'text':
        return this.#putText(out, this.ids[i] === noText ? null : column.text(i));
      case 'mixed': {
        const value = column.value(i);
        return typeof value === 'string' ? this.#putText(out, value) : putValue(out, this.plain, value);
      }
      case 'formula':
        return putFormula(out, this.plain, column.formula(i), column.cached(i));
      case 'link': {
        const link = linkAt(column.links, i);
        return this.#putText(out, link && shownLink(link));
      }
      default:
        out.piece(this.plain.empty);
    }
  }

  #putText(out: ByteWriter, text: string | null): void {
    if (text === null) out.piece(this.plain.empty);
    else putText(out, isRisky(text) ? this.inert : this.plain, text);
  }
}

function sourceOf(column: ColumnSource): number {
  switch (column.kind) {
    case 'word':
      return Source.word;
    case 'number':
    case 'mixed':
      return Source.number;
    case 'link':
      return Source.link;
    case 'text':
      return column.sourceIds ? Source.shared : Source.odd;
    case 'formula':
      return Source.odd;
  }
}

function linkLength(pieces: LinkPieces | null): number {
  return pieces ? pieces.before.length + pieces.shown.length + pieces.value.length : 0;
}
