/**
 * Plain rows of plain cells by a kernel, a window at a time. It is asked between two rows only; a row with something else in it
 * is left to the scanner where that stands, so a sheet of other cells costs one question a row, and soon hardly that.
 */
import type { Kernel } from '../../core/kernels/kernel.ts';
import {
  atColumn,
  atColumnFormatCount,
  atDigits,
  atIsInRow,
  atSharedCount,
  atStyleCount,
  columnFormatsAt,
  mostColumns,
  mostStyles,
  styleFormatsAt,
  windowAt,
} from '../../core/kernels/layout.ts';
import { Window } from '../../core/kernels/window.ts';
import type { CellStore } from './cell-store.ts';
import { scanIn } from './compiled-scan.ts';
import type { CompiledScan } from './compiled-scan.ts';
import type { PlainContext } from './plain-cells.ts';

/** A row this close to the window's edge may be cut by it: it is shown whole before it is called unusual. */
const edge = 1024;

/** A question answered with less than this was in vain: the next ones wait, up to so many rows. */
const little = 1024;
const longestPause = 63;

export class CompiledRows {
  readonly #kernel: Kernel;
  readonly #store: CellStore;
  readonly #window: Window;
  readonly #scan: CompiledScan;
  #pause = 0;
  #rowsToWait = 0;

  constructor(kernel: Kernel, bytes: Uint8Array, plain: PlainContext) {
    const { memory } = kernel;
    this.#kernel = kernel;
    this.#store = plain.store;
    this.#window = new Window(kernel, bytes);
    this.#scan = scanIn(memory);
    const styles = plain.formatOfStyle.subarray(0, mostStyles);
    const columns = plain.columnFormats.subarray(0, mostColumns);
    new Uint16Array(memory, styleFormatsAt, mostStyles).set(styles);
    new Uint16Array(memory, columnFormatsAt, mostColumns).set(columns);
    const { state } = this.#scan;
    state[atStyleCount] = styles.length;
    state[atColumnFormatCount] = columns.length;
    state[atSharedCount] = plain.sharedCount;
  }

  /** The scan stopped inside a row, whose number has so many digits, after the cell in this column. */
  get isInRow(): boolean {
    return this.#scan.state[atIsInRow] === 1;
  }

  get digits(): number {
    return this.#scan.state[atDigits] as number;
  }

  get column(): number {
    return this.#scan.state[atColumn] as number;
  }

  /** From between two rows: stores plain ones as long as they follow each other; the first byte not dealt with. */
  read(from: number): number {
    this.#scan.state[atIsInRow] = 0;
    if (this.#rowsToWait > 0) {
      this.#rowsToWait--;
      return from;
    }
    const window = this.#window;
    let i = from;
    for (;;) {
      this.#store.prepare(this.#scan);
      const at = window.show(i, edge);
      const next = this.#kernel.scanCells(at, windowAt + window.to - window.from) - windowAt + window.from;
      if (next !== i) this.#store.take(this.#scan);
      const isCut = !window.isLast && window.to - next < edge;
      const isStuck = next === i && window.from === i;
      i = next;
      if (!isCut || isStuck) break;
    }
    this.#pause = i - from < little ? Math.min(longestPause, this.#pause * 2 + 1) : 0;
    this.#rowsToWait = this.#pause;
    return i;
  }
}
