/**
 * Work that is begun before it is asked for, so that the other threads inflate the next sheets while this one scans; as much
 * of it as `budget` allows at a time.
 */
export class Ahead<T> {
  readonly #jobs: readonly { readonly weight: number; readonly start: () => Promise<T> }[];
  readonly #budget: number;
  readonly #started: (Promise<T> | null)[] = [];
  #weight = 0;

  constructor(jobs: readonly { readonly weight: number; readonly start: () => Promise<T> }[], budget: number) {
    this.#jobs = jobs;
    this.#budget = budget;
    this.#fill();
  }

  /** Begins jobs in order while they fit; at least one is always under way. */
  #fill(): void {
    for (let next = this.#jobs[this.#started.length]; next; next = this.#jobs[this.#started.length]) {
      const isIdle = this.#weight === 0;
      if (!isIdle && this.#weight + next.weight > this.#budget) return;
      this.#weight += next.weight;
      const job = next.start();
      // The failure is met when the job is taken; until then it must not count as unhandled.
      job.catch(() => undefined);
      this.#started.push(job);
    }
  }

  /** Result of job `i`; jobs are taken in order, each once. */
  async take(i: number): Promise<T> {
    const result = await (this.#started[i] as Promise<T>);
    this.#started[i] = null;
    this.#weight -= (this.#jobs[i] as { weight: number }).weight;
    this.#fill();
    return result;
  }
}
