import zlib from 'node:zlib';
import type { Kernels } from '../../core/kernels/kernel.ts';
import type { BufferPool } from './buffer-pool.ts';
import { isPossibleSize } from './codec.ts';
import type { Codec, Deflated } from './codec.ts';
import { crc32 as slowCrc32 } from './crc32.ts';
import { deflateChunks, deflatePiece, small } from './node-deflate.ts';

/** zlib.crc32 came with Node 20.15; before that our own. */
const native = (zlib as { crc32?: (data: Uint8Array, seed?: number) => number }).crc32;
const crc32 = (data: Uint8Array, seed = 0): number => (native ? native(data, seed) : slowCrc32(data, seed));

/** As a gzip file the data has size and checksum checked by zlib itself, on its own thread. */
const gzipHeader = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

/** Memory for such files, used again: in one piece they are a single way to the other thread and back. */
const wrappings: Buffer[] = [];

/** Puts the file into `wrapping`; its length. */
function wrap(wrapping: Buffer, data: Uint8Array, size: number, crc: number): number {
  wrapping.set(gzipHeader);
  wrapping.set(data, gzipHeader.length);
  wrapping.writeUInt32LE(crc >>> 0, gzipHeader.length + data.length);
  return wrapping.writeUInt32LE(size, gzipHeader.length + data.length + 4);
}

async function inflateRaw(data: Uint8Array, size: number, crc: number, into?: Uint8Array): Promise<Uint8Array | null> {
  if (!isPossibleSize(data.length, size)) return null;
  if (size <= small) return inflateSmall(data, size, crc);
  const out = into && into.length >= size + slack ? into : Buffer.allocUnsafe(size + slack);
  return size <= middling && isAtOncePossible ? inflateAtOnce(data, size, crc, out) : inflateInto(data, size, crc, out);
}

/**
 * Up to this the way to another thread and back costs as much as the work, and the waiting for it more: a sheet of a third of
 * a megabyte is inflated in a quarter of a millisecond.
 */
const middling = 1 << 20;

/** What Node's zlib streams have and its types do not tell: the whole input at once, without a callback. */
interface SyncStream {
  _processChunk(chunk: Uint8Array, flush: number): Uint8Array;
}

const isAtOncePossible = '_processChunk' in zlib.InflateRaw.prototype;

/** Inflates at once, straight into `out`. */
function inflateAtOnce(data: Uint8Array, size: number, crc: number, out: Uint8Array): Uint8Array | null {
  // More than was said is refused while it is unpacked, not when a gigabyte has been.
  const stream = zlib.createInflateRaw({ chunkSize: 64, maxOutputLength: size + slack });
  const room = Buffer.from(out.buffer, out.byteOffset, out.byteLength);
  Object.assign(stream, { _outBuffer: room, _outOffset: 0, _chunkSize: room.length });
  try {
    const bytes = (stream as unknown as SyncStream)._processChunk(data, zlib.constants.Z_FINISH);
    return bytes.length === size && crc32(bytes) === crc ? bytes : null;
  } catch (error) {
    // zlib's own errors carry a code (Z_DATA_ERROR, ERR_BUFFER_TOO_LARGE); anything else is a bug of ours.
    if (typeof (error as { code?: unknown }).code === 'string') return null;
    throw error;
  }
}

function inflateSmall(data: Uint8Array, size: number, crc: number): Uint8Array | null {
  try {
    const bytes = zlib.inflateRawSync(data, { chunkSize: Math.max(64, size + slack), maxOutputLength: size + slack });
    return bytes.length === size && crc32(bytes) === crc ? bytes : null;
  } catch (error) {
    // zlib's own errors carry a code (Z_DATA_ERROR, ERR_BUFFER_TOO_LARGE); anything else is a bug of ours.
    if (typeof (error as { code?: unknown }).code === 'string') return null;
    throw error;
  }
}

/** Room that lets zlib say "done" without asking for another buffer. */
const slack = 16;

/**
 * Inflates on another thread straight into `out`. The stream is handed our memory as its output buffer, which Node has no
 * public way for; where it uses another one after all, its chunks are copied: the result is the same.
 */
function inflateInto(data: Uint8Array, size: number, crc: number, out: Uint8Array): Promise<Uint8Array | null> {
  const stream = zlib.createGunzip({ chunkSize: 64 });
  const room = Buffer.from(out.buffer, out.byteOffset, out.byteLength);
  const length = gzipHeader.length + data.length + 8;
  const spare = wrappings.pop();
  const wrapping = spare && spare.length >= length ? spare : Buffer.allocUnsafeSlow(Math.ceil(length / 65536) * 65536);
  Object.assign(stream, { _outBuffer: room, _outOffset: 0, _chunkSize: room.length });
  return new Promise((resolve) => {
    let at = 0;
    stream.on('data', (chunk: Uint8Array) => {
      if (at + chunk.length > size) return void stream.destroy(new Error('more than was said'));
      const isInPlace = chunk.buffer === out.buffer && chunk.byteOffset === out.byteOffset + at;
      if (!isInPlace) out.set(chunk, at);
      at += chunk.length;
    });
    stream.on('end', () => {
      wrappings.push(wrapping);
      resolve(at === size ? out.subarray(0, size) : null);
    });
    // Every error here is about the data: damaged, cut short, too long or of another checksum.
    stream.on('error', () => resolve(null));
    stream.end(wrapping.subarray(0, wrap(wrapping, data, size, crc)));
  });
}

async function deflateHead(bytes: Uint8Array, level: number): Promise<Deflated> {
  return { pieces: [await deflatePiece(bytes, level, false)], size: bytes.length, crc: crc32(bytes) };
}

/** zlib on Node's thread pool. Level 1 is three times as fast as 6 and a quarter larger. */
export function nodeCodec(options: { level?: number; memory?: BufferPool; kernels?: Kernels } = {}): Codec {
  const { level = 1, memory, kernels } = options;
  return {
    ...(memory ? { memory } : {}),
    ...(kernels ? { kernels } : {}),
    inflateRaw,
    deflateRaw: (chunks) => deflateChunks(chunks, level, crc32, memory),
    deflateHead: (bytes) => deflateHead(bytes, level),
    crc32,
  };
}
