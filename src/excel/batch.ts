/** The only file that opens a batch. Office.js never times out by itself: an answer that is lost would hang for ever. */
import { failed, ok, problemOf, type Result } from './problem.ts';
import { Stopped } from './stopped.ts';

export interface BatchClock {
  /** Called when Excel has not answered a request for this long; the person may wait or cancel. */
  readonly onSlow?: () => void;
  readonly slowMs?: number;
  readonly giveUpMs?: number;
  readonly signal?: AbortSignal;
}

/** Office.js' own floor: a minute is slow, five minutes is lost (a ribbon function is killed then). */
const SLOW_MS = 60_000;
const GIVE_UP_MS = 300_000;

/**
 * Runs one `Excel.run` and gives its outcome as a value. Each request has its own clock: a large workbook takes many. After
 * the time limit or a cancel the late answer is dropped and nothing more is sent: the work itself is stopped where it waits.
 */
export async function batch<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  clock: BatchClock = {},
): Promise<Result<T>> {
  if (clock.signal?.aborted) return failed({ code: 'cancelled', technical: 'cancelled before the batch' });
  // Excel.run itself waits for answers of its own afterwards: what the work came to does not.
  return new Promise((resolve, reject) => {
    const settle = (outcome: () => Result<T>): void => {
      try {
        resolve(outcome());
      } catch (error) {
        reject(error);
      }
    };
    const fail = (error: unknown): void => settle(() => failed(problemOf(error)));
    Excel.run(async (context) => {
      watch(context, clock);
      try {
        return await work(context);
      } catch (error) {
        if (error instanceof Stopped) fail(error);
        throw error;
      }
    }).then((value) => settle(() => ok(value)), fail);
  });
}

/** Puts a clock on every request that the context sends. */
function watch(context: Excel.RequestContext, clock: BatchClock): void {
  const send = context.sync.bind(context);
  context.sync = ((passThrough?: unknown) =>
    clock.signal?.aborted
      ? Promise.reject(new Stopped('Cancelled', 'cancelled before the request'))
      : timed(send(passThrough), clock)) as typeof context.sync;
}

function timed<T>(answer: Promise<T>, { onSlow, slowMs = SLOW_MS, giveUpMs = GIVE_UP_MS, signal }: BatchClock) {
  return new Promise<T>((resolve, reject) => {
    const slow = onSlow ? setTimeout(onSlow, slowMs) : undefined;
    const end = (): void => {
      clearTimeout(slow);
      clearTimeout(late);
      signal?.removeEventListener('abort', cancel);
    };
    const stop = (code: Stopped['code'], detail: string): void => {
      end();
      reject(new Stopped(code, detail));
    };
    const late = setTimeout(() => stop('NotAnswering', `no answer in ${giveUpMs} ms`), giveUpMs);
    const cancel = (): void => stop('Cancelled', 'cancelled while Excel worked');
    signal?.addEventListener('abort', cancel);
    answer.finally(end).then(resolve, reject);
  });
}
