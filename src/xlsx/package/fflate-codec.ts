import { Deflate, Inflate } from 'fflate';
import { isPossibleSize } from './codec.ts';
import type { Chunks, Codec, Deflated } from './codec.ts';
import { crc32 } from './crc32.ts';

/** Compressed bytes fed at a time: bounds what a bomb can make before we notice. */
const step = 1 << 16;

function inflateNow(data: Uint8Array, size: number, into?: Uint8Array): Uint8Array | null {
  const out = into && into.length >= size ? into.subarray(0, size) : new Uint8Array(size);
  let at = 0;
  let isOver = false;
  const inflate = new Inflate((chunk) => {
    if (at + chunk.length > size) isOver = true;
    else out.set(chunk, at);
    at += chunk.length;
  });
  for (let i = 0; i < data.length && !isOver; i += step)
    inflate.push(data.subarray(i, i + step), i + step >= data.length);
  return isOver || at !== size ? null : out;
}

async function inflateRaw(data: Uint8Array, size: number, crc: number, into?: Uint8Array): Promise<Uint8Array | null> {
  if (!isPossibleSize(data.length, size)) return null;
  try {
    const bytes = inflateNow(data, size, into);
    return bytes !== null && crc32(bytes) === crc ? bytes : null;
  } catch (error) {
    // fflate throws an Error with a numeric code for damaged data; anything else is a bug of ours.
    if (typeof (error as { code?: unknown }).code === 'number') return null;
    throw error;
  }
}

async function deflateRaw(chunks: Chunks, level: Level): Promise<Deflated> {
  const encoder = new TextEncoder();
  const out: Uint8Array[] = [];
  const deflate = new Deflate({ level }, (chunk) => out.push(chunk));
  let size = 0;
  let crc = 0;
  for await (const chunk of chunks) {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) {
      // Always the first: compressed already.
      out.push(...chunk.pieces);
      size = chunk.size;
      crc = chunk.crc;
      continue;
    }
    const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
    if (bytes.length === 0) continue;
    size += bytes.length;
    crc = crc32(bytes, crc);
    deflate.push(bytes);
  }
  deflate.push(new Uint8Array(0), true);
  return { pieces: out, size, crc };
}

type Level = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Compression without Node, for the browser. */
export function fflateCodec(options: { level?: Level } = {}): Codec {
  const level = options.level ?? 1;
  return { inflateRaw, deflateRaw: (chunks) => deflateRaw(chunks, level), crc32: (data, seed) => crc32(data, seed) };
}
