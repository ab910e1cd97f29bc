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
