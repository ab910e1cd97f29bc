/** Plain texts of the shared string table by a kernel, with their words, a window at a time. */
import type { Kernel } from '../../core/kernels/kernel.ts';
import {
  highWordsAt,
  lowWordsAt,
  mostTexts,
  textCountAt,
  textEndsAt,
  textStartsAt,
  windowAt,
} from '../../core/kernels/layout.ts';
import { Window } from '../../core/kernels/window.ts';
import type { KnownTextWords } from '../../core/workbook/text-words.ts';
import { decodeBytes } from './decode-bytes.ts';

/** The text at hand may be cut by the window's edge when that is this close: it is shown again. */
const edge = 4096;

export class CompiledTexts {
  readonly #kernel: Kernel;
  readonly #bytes: Uint8Array;
  readonly #window: Window;
  readonly #count: Int32Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #low: Int32Array;
  readonly #high: Int32Array;

  constructor(kernel: Kernel, bytes: Uint8Array) {
    const { memory } = kernel;
    this.#kernel = kernel;
    this.#bytes = bytes;
    this.#window = new Window(kernel, bytes);
    this.#count = new Int32Array(memory, textCountAt, 1);
    this.#starts = new Int32Array(memory, textStartsAt, mostTexts);
    this.#ends = new Int32Array(memory, textEndsAt, mostTexts);
    this.#low = new Int32Array(memory, lowWordsAt, mostTexts);
    this.#high = new Int32Array(memory, highWordsAt, mostTexts);
  }

  /** From an item: adds plain texts that follow each other in the window, and their words; the first byte not dealt with. */
  read(from: number, strings: string[], words: KnownTextWords): number {
    const window = this.#window;
    const at = window.show(from, edge);
    const first = window.from;
    const next = this.#kernel.readTexts(at, windowAt + window.to - first) - windowAt + first;
    const count = this.#count[0] as number;
    if (count === 0) return from;
    words.learnAll(strings.length, this.#low.subarray(0, count), this.#high.subarray(0, count));
    const [bytes, starts, ends] = [this.#bytes, this.#starts, this.#ends];
    for (let i = 0; i < count; i++)
      strings.push(decodeBytes(bytes, first + (starts[i] as number), first + (ends[i] as number)));
    return next;
  }
}
