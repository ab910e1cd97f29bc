/**
 * The local host in a thread of its own, as Excel is a process of its own: what it takes, and what memory of it is cleared away,
 * is not the pane's. Messages travel as they do between a page and Excel.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { JSDOM } from 'jsdom';
import { openOfficeWindow } from '../../../src/host/jsdom/office-window.ts';
import { addNewerMembers } from '../../../src/host/newer/newer-members.ts';
import type { Envelope } from '../../../src/host/protocol/wire.ts';
import { openWorkbook, serve } from '../../../src/host/serve.ts';
import { nodeCodec } from '../../../src/xlsx/package/node-codec.ts';

/** What the thread is asked besides what office.js says. */
type Ask = { readonly ask: 'figures' | 'reset' };
type Said = Envelope | Figures | { readonly ready: true };

export interface Figures {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly bugs: readonly string[];
}

export interface HostThread {
  /** Since the last time; failures of the host itself since the beginning. */
  figures(): Promise<Figures>;
  close(): Promise<void>;
}

/** Opens the workbook in another thread, and office.js here, as the globals that the add-in knows. */
export async function hostInThread(file: Uint8Array): Promise<HostThread> {
  const thread = new Worker(new URL(import.meta.url), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: 8_192 },
  });
  const office = openOfficeWindow('sv-SE');
  let hears: (said: Figures) => void = () => undefined;
  await new Promise<void>((ready, fail) => {
    thread.on('error', fail);
    thread.on('message', (said: Said) => {
      if ('ready' in said) ready();
      else if ('syncs' in said) hears(said);
      else office.port.post(said);
    });
  });
  office.port.onMessage((message) => thread.postMessage(message));
  await office.start();
  const globals = office.window as unknown as Record<string, unknown>;
  addNewerMembers(office.window as never);
  const { Excel, Office, OfficeExtension } = globals;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return {
    figures: () =>
      new Promise((answered) => {
        hears = answered;
        thread.postMessage({ ask: 'figures' } satisfies Ask);
      }),
    async close() {
      office.close();
      await thread.terminate();
    },
  };
}

async function hostHere(file: Uint8Array): Promise<void> {
  const port = parentPort!;
  const dom = new JSDOM('').window as never;
  const opened = await openWorkbook({ codec: nodeCodec(), dom, file: { name: 'Belastning.xlsx', bytes: file } });
  let hears: (message: Envelope) => void = () => undefined;
  const pane = {
    post: (message: Envelope) => port.postMessage(message),
    onMessage: (to: typeof hears) => (hears = to),
  };
  const { counters } = serve(pane, opened, { locale: 'sv-SE' });
  port.on('message', (message: Envelope | Ask) => {
    if (!('ask' in message)) return hears(message);
    const { syncs, requestBytes, responseBytes } = counters;
    const bugs = opened.bugs.map(String);
    port.postMessage({ syncs, requestBytes, responseBytes, bugs } satisfies Figures);
    counters.reset();
  });
  port.postMessage({ ready: true } satisfies Said);
}

if (!isMainThread) void hostHere(workerData as Uint8Array);
