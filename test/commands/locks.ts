/** The browser's locks, as several pages of one origin share them: Node 20 has none. Source: W3C, "Web Locks API". */

type Mode = 'exclusive' | 'shared';

interface Asked {
  readonly mode: Mode;
  begin(): void;
}

export interface LockOptions {
  readonly mode?: Mode;
  readonly ifAvailable?: boolean;
  readonly signal?: AbortSignal;
}

type Work = (lock: object | null) => unknown;

export class PageLocks {
  readonly #held = new Map<string, Mode[]>();
  readonly #waiting = new Map<string, Asked[]>();

  /** Names of the locks that somebody has. */
  get held(): string[] {
    return [...this.#held].filter(([, modes]) => modes.length > 0).map(([name]) => name);
  }

  async query(): Promise<{ readonly held: readonly { readonly name: string; readonly mode: Mode }[] }> {
    return { held: [...this.#held].flatMap(([name, modes]) => modes.map((mode) => ({ name, mode }))) };
  }

  async request(name: string, given: LockOptions | Work, then?: Work): Promise<unknown> {
    const { mode = 'exclusive', ifAvailable, signal }: LockOptions = typeof given === 'function' ? {} : given;
    const work = (typeof given === 'function' ? given : then) as Work;
    const queue = this.#waiting.get(name) ?? [];
    this.#waiting.set(name, queue);
    if (signal?.aborted) throw signal.reason;
    if (ifAvailable && (queue.length > 0 || !this.#isFree(name, mode))) return work(null);
    await new Promise<void>((begin, refuse) => {
      const asked: Asked = { mode, begin };
      queue.push(asked);
      signal?.addEventListener('abort', () => {
        const at = queue.indexOf(asked);
        if (at < 0) return;
        queue.splice(at, 1);
        refuse(signal.reason as Error);
      });
      this.#next(name);
    });
    try {
      return await work({ name, mode });
    } finally {
      const modes = this.#held.get(name)!;
      modes.splice(modes.indexOf(mode), 1);
      this.#next(name);
    }
  }

  #isFree(name: string, mode: Mode): boolean {
    const modes = this.#held.get(name) ?? [];
    return modes.length === 0 || (mode === 'shared' && modes.every((one) => one === 'shared'));
  }

  #next(name: string): void {
    const queue = this.#waiting.get(name)!;
    while (queue[0] && this.#isFree(name, queue[0].mode)) {
      const { mode, begin } = queue.shift()!;
      this.#held.set(name, [...(this.#held.get(name) ?? []), mode]);
      begin();
    }
  }
}
