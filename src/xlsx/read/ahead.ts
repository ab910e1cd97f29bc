/** Memory for inflated sheets, used again: touching new memory costs more than inflating into old. */
export class BufferPool {
  readonly #free: Uint8Array[] = [];

  /** At least `size` bytes and some slack, with anything in them. */
  take(size: number): Uint8Array {
    const at = this.#free.findIndex((buffer) => buffer.length >= size + 16);
    if (at >= 0) return this.#free.splice(at, 1)[0] as Uint8Array;
    // A buffer that is too small will be so for the next sheets too.
    this.#free.pop();
    return new Uint8Array(Math.ceil((size + 16) / (1 << 18)) * (1 << 18));
  }

  give(buffer: Uint8Array): void {
    this.#free.push(buffer);
  }
}

export interface Job<T> {
  /** Bytes that it holds until its result is taken and done with. */
  readonly weight: number;
  readonly start: () => Promise<T>;
}

/**
 * Work that is begun before it is asked for, so that other threads inflate the next sheets while this one scans: `count`
 * jobs at a time while they weigh at most `weight` together, and always one.
 */
export class Ahead<T> {
  readonly #jobs: readonly Job<T>[];
  readonly #limit: { readonly count: number; readonly weight: number };
  readonly #started: (Promise<T> | null)[] = [];
  #running = 0;
  #weight = 0;

  constructor(jobs: readonly Job<T>[], limit: { readonly count: number; readonly weight: number }) {
    this.#jobs = jobs;
    this.#limit = limit;
    this.#fill();
  }

  #fill(): void {
    for (let next = this.#jobs[this.#started.length]; next; next = this.#jobs[this.#started.length]) {
      const isFull = this.#running >= this.#limit.count || this.#weight + next.weight > this.#limit.weight;
      if (this.#running > 0 && isFull) return;
      this.#running++;
      this.#weight += next.weight;
      const job = next.start();
      // The failure is met when the job is taken; until then it must not count as unhandled.
      job.catch(() => undefined);
      this.#started.push(job);
    }
  }

  /** Job `i`'s result for as long as `use` runs. Jobs are taken in order, each once. */
  async take<R>(i: number, use: (result: T) => R): Promise<R> {
    const used = use(await (this.#started[i] as Promise<T>));
    this.#started[i] = null;
    this.#running--;
    this.#weight -= (this.#jobs[i] as Job<T>).weight;
    this.#fill();
    return used;
  }
}
