/** The walk through deflate data by a kernel, a window at a time. */
import { walked } from '../../core/kernels/kernel.ts';
import type { Kernel } from '../../core/kernels/kernel.ts';
import { codeLengthsAt, mostCodeLengths, walkState } from '../../core/kernels/layout.ts';
import { Window } from '../../core/kernels/window.ts';
import { endOfBlock } from './deflate-blocks.ts';
import type { Blocks, Place } from './deflate-blocks.ts';
import { codeOf } from './huffman.ts';

/** More bytes than a block's codes can take, or one symbol. */
const longestCodes = 1024;
/** What one symbol is looked for in. */
const longestSymbol = 16;

export class CompiledBlocks implements Blocks {
  readonly #kernel: Kernel;
  readonly #window: Window;
  readonly #size: number;
  readonly #state: Uint32Array;
  readonly #lengths: Uint8Array;

  /** `size` bytes of deflate data; `bytes` may hold some more. */
  constructor(kernel: Kernel, bytes: Uint8Array, size: number) {
    this.#kernel = kernel;
    this.#window = new Window(kernel, bytes);
    this.#size = size;
    this.#state = new Uint32Array(kernel.memory, walkState, 4);
    this.#lengths = new Uint8Array(kernel.memory, codeLengthsAt, mostCodeLengths);
  }

  fixedCodes(): void {
    this.#kernel.fixedCodes();
  }

  readCodes(place: Place): boolean {
    this.#show(place);
    const { from } = this.#window;
    const bit = this.#kernel.readCodes(place.bit - from * 8, this.#last());
    place.bit = bit + from * 8;
    return bit > 0;
  }

  walk(place: Place, keep: number): boolean | null {
    const state = this.#state;
    for (;;) {
      this.#show(place);
      const { from, isLast } = this.#window;
      state[0] = place.bit - from * 8;
      state[1] = place.out;
      state[2] = keep;
      const result = this.#kernel.walk(this.#last());
      place.bit = state[0] + from * 8;
      place.out = state[1];
      if (result === walked.toKeep) return false;
      if (result === walked.toEnd) return true;
      if (result === walked.broken || isLast) return null;
    }
  }

  endCode(): { bits: number; length: number } {
    return codeOf(endOfBlock, this.#lengths, this.#state[3] as number);
  }

  #show({ bit }: Place): void {
    this.#window.show(bit >>> 3, longestCodes);
  }

  /** The last byte in the window where a symbol may begin: all of it must be shown, or be beyond the data. */
  #last(): number {
    const { from, to, isLast } = this.#window;
    return (isLast ? this.#size : to - longestSymbol) - from;
  }
}
