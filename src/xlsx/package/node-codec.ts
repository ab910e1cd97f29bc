import zlib from 'node:zlib';
import { isPossibleSize, joinBytes } from './codec.ts';
import type { Chunks, Codec, Deflated } from './codec.ts';
import { crc32 as slowCrc32 } from './crc32.ts';

/** zlib.crc32 came with Node 20.15; before that our own. */
const native = (zlib as { crc32?: (data: Uint8Array, seed?: number) => number }).crc32;
const crc32 = (data: Uint8Array, seed = 0): number => (native ? native(data, seed) : slowCrc32(data, seed));

function inflateRaw(data: Uint8Array, size: number): Promise<Uint8Array | null> {
  if (!isPossibleSize(data.length, size)) return Promise.resolve(null);
  // One chunk that holds it all: no copying together afterwards. The slack lets zlib say "done" without another chunk.
  const options = { chunkSize: Math.max(64, size + 16), maxOutputLength: size + 16 };
  return new Promise((resolve) => {
    zlib.inflateRaw(data, options, (error, bytes) => resolve(error || bytes.length !== size ? null : bytes));
  });
}

async function deflateRaw(chunks: Chunks, level: number): Promise<Deflated> {
  const stream = zlib.createDeflateRaw({ level, chunkSize: 1 << 18 });
  const out: Uint8Array[] = [];
  const done = new Promise<void>((resolve, reject) => {
    stream.on('data', (chunk: Uint8Array) => out.push(chunk));
    stream.on('end', resolve);
    stream.on('error', reject);
  });
  let size = 0;
  let crc = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    if (bytes.length === 0) continue;
    size += bytes.length;
    crc = crc32(bytes, crc);
    if (!stream.write(bytes)) await new Promise((resolve) => stream.once('drain', resolve));
  }
  stream.end();
  await done;
  return { data: joinBytes(out), size, crc };
}

/** zlib on Node's thread pool. Level 1 is three times as fast as 6 and a quarter larger. */
export function nodeCodec(options: { level?: number } = {}): Codec {
  const level = options.level ?? 1;
  return { inflateRaw, deflateRaw: (chunks) => deflateRaw(chunks, level), crc32 };
}
