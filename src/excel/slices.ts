/**
 * Long work in the pane's own thread, in slices: whoever waits (a key, a click, the painting of the page) gets a turn between
 * two of them, and a cancel takes effect there.
 */
import { type Steps } from '../core/steps.ts';
import { Stopped } from './stopped.ts';

export interface SliceOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds before others get their turn: well under the 100 that a person feels. */
  readonly sliceMs?: number;
  /** Bytes of one request, by our reckoning; by default what Excel takes (request-size.ts). */
  readonly pieceBytes?: number;
}

const SLICE_MS = 30;

export class Slices {
  readonly #signal: AbortSignal | undefined;
  readonly #sliceMs: number;
  #since = performance.now();

  constructor({ signal, sliceMs = SLICE_MS }: SliceOptions = {}) {
    this.#signal = signal;
    this.#sliceMs = sliceMs;
  }

  /** Is it time for the others? Asked often: a look at the clock. */
  get isOver(): boolean {
    return performance.now() - this.#since >= this.#sliceMs;
  }

  /** Lets the others have their turn when it is time. Throws Stopped when one of them was a cancel. */
  async rest(): Promise<void> {
    if (!this.isOver) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (this.#signal?.aborted) throw new Stopped('Cancelled', 'cancelled between two slices');
    this.#since = performance.now();
  }

  /** What the steps come to; never finished when it is cancelled on the way. */
  async through<T>(steps: Steps<T>): Promise<T> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (this.isOver) await this.rest();
    }
  }
}
