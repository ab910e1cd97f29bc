/**
 * One page of ours works in a workbook at a time. The pane and the ribbon's buttons are pages of their own: what they share is
 * the browser's locks, which are also let go when a page dies. Where the browser has none, each page minds only itself.
 */

import { workbookName } from '../../excel/workbook-name.ts';
import type { Elsewhere } from '../port.ts';

/** run: a button's whole piece of work, a consolidation above all · write: anything that writes in the workbook. */
export type Turn = 'run' | 'write';

const locks = (): LockManager | undefined => (globalThis.navigator as Navigator | undefined)?.locks;
/** An Excel that does not answer this soon is told of by the work itself; the name is not worth waiting longer for. */
const patienceMs = 5_000;

/**
 * Another workbook's pages have the same locks. One that was never saved has no address; what Excel calls it ("Bok1") tells it
 * from the others that are open.
 */
async function nameOf(turn: Turn, signal?: AbortSignal): Promise<string> {
  const { url } = Office.context.document;
  if (url) return `malkedjan.${turn} ${url}`;
  const name = await workbookName({ giveUpMs: patienceMs, ...(signal ? { signal } : {}) });
  return `malkedjan.${turn} ${name.ok ? name.value : ''}`;
}

/**
 * Waits until no other page has the turn, and does the work. The turn is let go whatever happens.
 * @returns null, with nothing done, when `signal` was aborted while it waited
 */
export async function inTurn<T>(turn: Turn, work: () => Promise<T>, signal?: AbortSignal): Promise<T | null> {
  const manager = locks();
  if (!manager) return work();
  let isBegun = false;
  const begin = (): Promise<T> => {
    isBegun = true;
    return work();
  };
  const name = await nameOf(turn, signal);
  try {
    return (await manager.request(name, signal ? { signal } : {}, begin)) as T;
  } catch (error) {
    if (!isBegun && signal?.aborted) return null;
    throw error;
  }
}

/**
 * Does the work of a button of the ribbon, and tells the pane that it goes on.
 * @returns null, with nothing done, when another page has the turn
 */
export async function asRibbon<T>(work: () => Promise<T>): Promise<T | null> {
  const manager = locks();
  if (!manager) return work();
  const name = await nameOf('run');
  const { held = [] } = await manager.query();
  // A page that only waits to hear of the end has the lock for a moment, and that is nothing to give way to.
  if (held.some((one) => one.name === name && one.mode === 'exclusive')) return null;
  return inTurn('run', () => {
    post(name, 'ribbon');
    return work();
  });
}

/** Tells the other pages who works now; they find out for themselves when it ends. */
export async function tell(who: Elsewhere): Promise<void> {
  if (typeof BroadcastChannel === 'undefined') return;
  post(await nameOf('run'), who);
}

function post(name: string, who: Elsewhere): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(name);
  channel.postMessage(who);
  channel.close();
}

/**
 * Calls back with who works elsewhere, and with null when that has ended, also when it ended because the page is gone.
 * @returns stops listening
 */
export function onElsewhere(listener: (who: Elsewhere | null) => void): () => void {
  const manager = locks();
  if (!manager || typeof BroadcastChannel === 'undefined') return () => undefined;
  const stop = new AbortController();
  void nameOf('run').then((name) => {
    if (!stop.signal.aborted) listen(manager, name, listener, stop.signal);
  });
  return () => stop.abort();
}

/** Until `stop` is aborted. */
function listen(
  manager: LockManager,
  name: string,
  listener: (who: Elsewhere | null) => void,
  stop: AbortSignal,
): void {
  const channel = new BroadcastChannel(name);
  let isWaiting = false;
  const look = async (who: Elsewhere): Promise<void> => {
    if (isWaiting) return;
    isWaiting = true;
    try {
      const isFree = await manager.request(name, { mode: 'shared', ifAvailable: true }, (lock) => lock !== null);
      if (isFree || stop.aborted) return;
      listener(who);
      await manager.request(name, { mode: 'shared', signal: stop }, () => undefined);
      listener(null);
    } catch (error) {
      // Nobody listens any more.
      if (!stop.aborted) throw error;
    } finally {
      isWaiting = false;
    }
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => void look(data === 'ribbon' ? 'ribbon' : 'other');
  stop.addEventListener('abort', () => channel.close());
  void look('other');
}
