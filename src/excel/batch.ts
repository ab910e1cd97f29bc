/** The only file that opens a batch. Office.js never times out by itself: an answer that is lost would hang for ever. */
import { failed, ok, problemOf, type Result } from './problem.ts';

export interface BatchClock {
  /** Called once when Excel has not answered for this long; the person may wait or cancel. */
  readonly onSlow?: () => void;
  readonly slowMs?: number;
  readonly giveUpMs?: number;
  readonly signal?: AbortSignal;
}

/** Office.js' own floor: a minute is slow, five minutes is lost (a ribbon function is killed then). */
const SLOW_MS = 60_000;
const GIVE_UP_MS = 300_000;

/**
 * Runs one `Excel.run` and gives its outcome as a value. After the time limit or a cancel the late answer is dropped:
 * the caller must read the workbook anew before it writes again.
 */
export async function batch<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  clock: BatchClock = {},
): Promise<Result<T>> {
  const { onSlow, slowMs = SLOW_MS, giveUpMs = GIVE_UP_MS, signal } = clock;
  if (signal?.aborted) return failed({ code: 'cancelled', technical: 'cancelled before the batch' });
  const timers: ReturnType<typeof setTimeout>[] = [];
  const limit = new Promise<Result<T>>((resolve) => {
    if (onSlow) timers.push(setTimeout(onSlow, slowMs));
    timers.push(
      setTimeout(() => resolve(failed({ code: 'notAnswering', technical: `no answer in ${giveUpMs} ms` })), giveUpMs),
    );
    signal?.addEventListener('abort', () => resolve(failed({ code: 'cancelled', technical: 'cancelled' })), {
      once: true,
    });
  });
  try {
    const run = Excel.run(work).then(
      (value) => ok(value),
      (error: unknown) => failed(problemOf(error)),
    );
    return await Promise.race([run, limit]);
  } finally {
    timers.forEach(clearTimeout);
  }
}
