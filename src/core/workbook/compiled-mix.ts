/** A sheet's columns mixed into the checksum by a kernel, a stretch of cells at a time. */
import type { Kernel } from '../kernels/kernel.ts';
import { atDecimals, atEmptyWords, atMixRow, mixState, mixStateLength, ownMemory } from '../kernels/layout.ts';
import type { CellColumns, WorkbookSnapshot } from './snapshot.ts';
import { TextWords } from './text-words.ts';

/** Cells and rows of a stretch. */
const most = 8192;
/** Formats of a sheet. */
export const mostFormats = 8192;
/** Bytes of a stretch: column, meta, payload and decimal of each cell, the rows' starts, and what the formats say. */
const stretch = most * (2 + 4 + 4 + 8) + (most + 1) * 4 + mostFormats * 4;

type Column = Int32Array | Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** With fewer texts than this a workbook is a small one. */
const fewTexts = 1000;

const empty = new TextWords();
empty.of('');

export class CompiledMix {
  readonly #kernel: Kernel;
  readonly #memory: Uint8Array;
  /** Lanes and blocks first. */
  readonly state: Int32Array;
  /** Words of the texts by id: 0 and 0 of those that are not known yet. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly #doublesAt: number;

  private constructor(kernel: Kernel, texts: number) {
    const { memory } = kernel;
    this.#kernel = kernel;
    this.#memory = new Uint8Array(memory);
    this.state = new Int32Array(memory, mixState, mixStateLength);
    this.low = new Int32Array(memory, ownMemory, texts);
    this.high = new Int32Array(memory, ownMemory + texts * 4, texts);
    this.#doublesAt = ownMemory + texts * 8;
    this.state.set([empty.low, empty.high], atEmptyWords);
  }

  /** With the words that are known; null where no kernel is to be had, or not worth it. */
  static of({ strings, textWords, kernels }: WorkbookSnapshot): CompiledMix | null {
    if (strings.length < fewTexts) return null;
    const kernel = kernels?.withRoom(strings.length * 8 + stretch) ?? null;
    if (!kernel) return null;
    const mix = new CompiledMix(kernel, strings.length);
    textWords?.copyTo(mix.low, mix.high);
    return mix;
  }

  /**
   * Mixes the first `rowCount` rows. `other` is called for each cell that the kernel leaves (texts that are not known or look empty, and what
   * seldom comes): it may change the state.
   */
  mix(
    cells: CellColumns,
    rowCount: number,
    columnCount: number,
    formatBits: Int32Array,
    other: (row: number, at: number) => void,
  ): void {
    const { rowStarts, columns, meta, payload, doubles } = cells;
    const { state } = this;
    const payloadAt = this.#doublesAt + most * 8;
    const metaAt = payloadAt + most * 4;
    const rowStartsAt = metaAt + most * 4;
    const formatBitsAt = rowStartsAt + (most + 1) * 4;
    const columnsAt = formatBitsAt + mostFormats * 4;
    const { BYTES_PER_ELEMENT: columnWidth } = columns;
    const { BYTES_PER_ELEMENT: metaWidth } = meta;
    this.#copy(formatBits, 0, formatBits.length, formatBitsAt);
    const end = rowStarts[rowCount] as number;
    let from = rowStarts[0] as number;
    for (let row = 0, decimals = 0; from < end;) {
      const rowEnd = Math.min(rowCount, row + most);
      const to = Math.min(from + most, rowStarts[rowEnd] as number);
      this.#copy(rowStarts, row, rowEnd + 1, rowStartsAt);
      this.#copy(columns, from, to, columnsAt);
      this.#copy(meta, from, to, metaAt);
      this.#copy(payload, from, to, payloadAt);
      this.#copy(doubles, decimals, Math.min(doubles.length, decimals + to - from), this.#doublesAt);
      state[atDecimals] = decimals;
      state[atMixRow] = row;
      // Entry 0 of each array would lie so far before the stretch.
      for (let at = from; ; at++) {
        at = this.#kernel.mixCells(
          at,
          to,
          state[atMixRow],
          rowStartsAt - row * 4,
          columnsAt - from * columnWidth,
          columnWidth - 1,
          metaAt - from * metaWidth,
          metaWidth - 2,
          payloadAt - from * 4,
          this.#doublesAt - decimals * 8,
          formatBitsAt,
          this.low.byteOffset,
          this.high.byteOffset,
          columnCount,
        );
        if (at === to) break;
        other(state[atMixRow], at);
      }
      row = state[atMixRow];
      decimals = state[atDecimals];
      from = to;
    }
  }

  #copy(from: Column, start: number, end: number, at: number): void {
    const width = from.BYTES_PER_ELEMENT;
    this.#memory.set(new Uint8Array(from.buffer, from.byteOffset + start * width, (end - start) * width), at);
  }
}
