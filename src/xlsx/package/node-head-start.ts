/**
 * Heads of changed parts compressed on a thread of their own, one after the other, while the main thread recognises and
 * counts without a pause. Jobs are claimed in shared memory, so that whoever comes first does them, and nobody waits for a
 * job that is not begun.
 */
import { Worker } from 'node:worker_threads';
import zlib from 'node:zlib';
import type { Deflated, HeadJob, HeadStart } from './codec.ts';

/** The same call on every thread: the same bytes in the file, whoever made them. */
export function headOptions(length: number, level: number): zlib.ZlibOptions {
  return { level, finishFlush: zlib.constants.Z_SYNC_FLUSH, chunkSize: Math.max(1 << 14, length >> 2) };
}

interface Order {
  readonly raw: Uint8Array;
  readonly size: number;
  readonly length: number;
  readonly options: zlib.ZlibOptions;
}

interface Made {
  readonly i: number;
  readonly head: Deflated;
  readonly rest: Uint8Array;
}

/** Runs in the thread, from its text: the program stays one file. UTF-16 (a zero or a mark first) is left to the main thread. */
const program = `
const { parentPort, workerData } = require('node:worker_threads');
const zlib = require('node:zlib');
const claims = new Int32Array(workerData.claims);
workerData.orders.forEach(({ raw, size, length, options }, i) => {
  if (Atomics.compareExchange(claims, i, 0, 1) !== 0) return;
  const bytes = zlib.inflateRawSync(raw, { chunkSize: size + 64, maxOutputLength: size + 64 });
  if (bytes[0] >= 0xfe || bytes[0] === 0 || bytes[1] === 0 || length > bytes.length) return parentPort.postMessage({ i });
  const start = bytes.subarray(0, length);
  const data = zlib.deflateRawSync(start, options);
  const head = { data: new Uint8Array(data), size: length, crc: zlib.crc32(start) };
  const rest = new Uint8Array(bytes.subarray(length));
  parentPort.postMessage({ i, head, rest }, [head.data.buffer, rest.buffer]);
});
`;

const open = 0;
const byUs = 2;

export function startHeads(jobs: readonly HeadJob[], level: number): HeadStart {
  const claims = new Int32Array(new SharedArrayBuffer(4 * jobs.length));
  const orders = jobs.map(({ raw, size, length }): Order => ({
    // Of its own: what is sent to a thread takes the whole memory that a view looks into.
    raw: new Uint8Array(raw),
    size,
    length,
    options: headOptions(length, level),
  }));
  const worker = new Worker(program, {
    eval: true,
    workerData: { claims: claims.buffer, orders },
    transferList: orders.map(({ raw }) => raw.buffer as ArrayBuffer),
  });
  const made = new Map<number, Made | null>();
  const waiting = new Map<number, (result: Made | null) => void>();
  const settle = (i: number, result: Made | null): void => {
    made.set(i, result);
    waiting.get(i)?.(result);
  };
  let isOver = false;
  worker.on('message', (message: Partial<Made> & { i: number }) =>
    settle(message.i, message.head ? (message as Made) : null),
  );
  // What the thread did not bring about, damage included, is done again where problems have words.
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    isOver = true;
    for (const i of waiting.keys()) if (!made.has(i)) settle(i, null);
  });
  return {
    take: async (part) => {
      const i = jobs.findIndex((job) => job.part === part);
      if (i < 0 || Atomics.compareExchange(claims, i, open, byUs) === open) return null;
      const known = made.get(i);
      if (known !== undefined || isOver) return known ?? null;
      return new Promise((resolve) => waiting.set(i, resolve));
    },
    keepOnly: (parts) =>
      jobs.forEach(({ part }, i) => {
        if (!parts.has(part)) Atomics.compareExchange(claims, i, open, byUs);
      }),
  };
}
