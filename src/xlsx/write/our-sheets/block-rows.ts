/** The cells of a tall table, row by row, in one loop over all kinds of columns. */
import { columnLetters } from '../../../core/workbook/cell-ref.ts';
import type { ColumnBlock } from '../../../core/workbook/write-plan.ts';
import { noText } from '../../../core/workbook/write-plan.ts';
import { BlockColumn, Source } from './block-columns.ts';
import type { SharedTexts, StyleIndex } from './block-columns.ts';
import { digitsAt, numberAt, pieceAt, pieceOf } from '../text/byte-writer.ts';
import type { ByteWriter, Piece } from '../text/byte-writer.ts';
import { valueEnd } from './cell-pieces.ts';
import { lettersOf } from './link-cells.ts';
import type { LinkPieces } from './link-cells.ts';

/** `<c r="A1234567890` and the three bytes that a piece may write beyond itself. */
const addressRoom = 32;

export class BlockRows {
  readonly block: ColumnBlock;
  /** `<c r="A` of the first column: the others stand right after it. */
  readonly #start: Piece;
  readonly #columns: readonly BlockColumn[];
  readonly #room: number;

  constructor(block: ColumnBlock, styleOf: StyleIndex, shared: SharedTexts) {
    this.block = block;
    this.#start = pieceOf(`<c r="${columnLetters(block.left)}`);
    this.#columns = block.columns.map(
      (column, i) => new BlockColumn(column, styleOf, shared, i === 0 ? 'addressed' : 'following'),
    );
    this.#room = addressRoom + this.#columns.reduce((sum, { room }) => sum + room, 0);
  }

  /**
   * Puts the cells of data row `i`, which is row `row` of the sheet. Place and bytes are the loop's own, and what it calls is
   * small: it is compiled as one after a few hundred rows, where a function for each column never became warm.
   */
  put(out: ByteWriter, row: number, i: number): void {
    const columns = this.#columns;
    out.room(this.#room);
    let { bytes, view } = out;
    let at = digitsAt(bytes, pieceAt(view, out.at, this.#start), row + 1);
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c] as BlockColumn;
      switch (column.source) {
        case Source.word: {
          const place = column.at[i] as number;
          at = pieceAt(view, at, place < 0 ? column.plain.empty : (column.words[place] as Piece));
          continue;
        }
        case Source.number: {
          const value = column.numbers[i] as number;
          if (!Number.isFinite(value)) break;
          at = numberAt(bytes, pieceAt(view, at, column.plain.number), value);
          at = pieceAt(view, at, valueEnd);
          continue;
        }
        case Source.shared: {
          const id = column.ids[i] as number;
          if (id === noText) {
            at = pieceAt(view, at, column.plain.empty);
            continue;
          }
          const start = column.sharedPieces(id, i);
          if (start === null) break;
          at = digitsAt(bytes, pieceAt(view, at, start), id);
          at = pieceAt(view, at, valueEnd);
          continue;
        }
        case Source.link: {
          const { at: places, rows, columns: linkColumns } = column.links;
          const pieces = column.linkPieces[places[i] as number];
          if (!pieces) break;
          at = linkCellAt(
            bytes,
            view,
            pieceAt(view, at, column.plain.textFormula),
            pieces,
            rows[i] as number,
            linkColumns[i] as number,
          );
          continue;
        }
      }
      out.at = at;
      column.putOdd(out, i);
      out.room(this.#room);
      ({ bytes, view, at } = out);
    }
    out.at = at;
  }
}

/** From inside `<f>` to the end of the cell. */
function linkCellAt(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  pieces: LinkPieces,
  row: number,
  column: number,
): number {
  const letters = lettersOf(column);
  let at = pieceAt(view, start, pieces.before);
  at = digitsAt(bytes, pieceAt(view, at, letters), row + 1);
  at = pieceAt(view, at, pieces.shown);
  at = digitsAt(bytes, pieceAt(view, at, letters), row + 1);
  at = pieceAt(view, at, pieces.value);
  at = digitsAt(bytes, pieceAt(view, at, letters), row + 1);
  return pieceAt(view, at, valueEnd);
}
