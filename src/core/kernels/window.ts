/** Bytes shown to a kernel a piece at a time: its memory stays small, and what is copied is at hand when it is read. */
import type { Kernel } from './kernel.ts';
import { windowAt, windowSize, windowSlack } from './layout.ts';

export class Window {
  readonly #bytes: Uint8Array;
  readonly #memory: Uint8Array;
  /** The bytes [from, to) are shown. */
  from = 0;
  to = 0;

  constructor(kernel: Kernel, bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#memory = new Uint8Array(kernel.memory);
  }

  /** The last of the bytes are shown. */
  get isLast(): boolean {
    return this.to === this.#bytes.length;
  }

  /** Sees to it that the bytes from `at` on are shown, `least` of them or all there are; where the first one lies. */
  show(at: number, least: number): number {
    if (at < this.from || (at + least > this.to && !this.isLast) || at > this.to) this.#move(at);
    return windowAt + at - this.from;
  }

  #move(at: number): void {
    const to = Math.min(this.#bytes.length, at + windowSize - windowSlack);
    this.from = at;
    this.to = to;
    this.#memory.set(this.#bytes.subarray(at, to), windowAt);
    this.#memory.fill(0, windowAt + to - at, windowAt + to - at + windowSlack);
  }
}
