/**
 * Deflate on Node's thread pool, in pieces that know nothing of each other: each ends on a byte border, so that they can stand
 * after one another, and several threads may be at it while the next piece is made. A stream would cost a way to another
 * thread and back for every chunk, and wait for each before it begins the next.
 */
import zlib from 'node:zlib';
import { BufferPool } from './buffer-pool.ts';
import type { Chunk, Chunks, Deflated } from './codec.ts';

/** Below this the way to another thread and back costs more than the work. */
export const small = 1 << 15;

/** A piece can only repeat what stands in itself; this much holds hundreds of rows. */
const pieceSize = 1 << 19;

/** Pieces of a part that are being compressed at a time. */
const inFlight = 2;

/** Buffers that no part is using, when nobody has others: touching new memory costs more than the copying. */
const spare = new BufferPool();

export function deflatePiece(bytes: Uint8Array, level: number, isLast: boolean): Promise<Uint8Array> {
  const finishFlush = isLast ? zlib.constants.Z_FINISH : zlib.constants.Z_SYNC_FLUSH;
  const options = { level, finishFlush, chunkSize: Math.max(1 << 14, bytes.length >> 2) };
  return new Promise((resolve, reject) =>
    zlib.deflateRaw(bytes, options, (error, data) => (error ? reject(error) : resolve(data))),
  );
}

/** At once, with no more room for the answer than it may need: zlib's usual is new memory each time. */
function deflateSmall(bytes: Uint8Array, level: number): Uint8Array {
  return zlib.deflateRawSync(bytes, { level, chunkSize: Math.max(1024, bytes.length >> 1) });
}

/** Gathers chunks in buffers by turns, and sends each full one to be compressed. */
class Pieces {
  readonly #level: number;
  readonly #crc32: (data: Uint8Array, seed: number) => number;
  readonly #out: (Uint8Array | Promise<Uint8Array>)[] = [];
  readonly #running: Promise<unknown>[] = [];
  readonly #memory: BufferPool;
  readonly #buffers: Buffer[] = [];
  #turn = 0;
  #used = 0;
  #size = 0;
  #crc = 0;

  constructor(level: number, crc32: (data: Uint8Array, seed: number) => number, memory: BufferPool) {
    this.#level = level;
    this.#crc32 = crc32;
    this.#memory = memory;
  }

  /** Takes a chunk; a promise when the threads must catch up first. */
  add(chunk: Chunk): Promise<void> | null {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return this.#addHead(chunk);
    // A UTF-16 unit is three bytes of UTF-8 at most.
    const room = typeof chunk === 'string' ? chunk.length * 3 : chunk.length;
    if (this.#used + room > pieceSize) return this.#addLarge(chunk, room);
    const buffer = (this.#buffers[this.#turn] ??= this.#newBuffer());
    if (typeof chunk === 'string') this.#used += buffer.write(chunk, this.#used);
    else {
      buffer.set(chunk, this.#used);
      this.#used += chunk.length;
    }
    return null;
  }

  #newBuffer(): Buffer {
    const { buffer, byteOffset, length } = this.#memory.take(pieceSize);
    return Buffer.from(buffer, byteOffset, length);
  }

  #addHead({ pieces, size, crc }: Deflated): null {
    this.#out.push(...pieces);
    this.#size = size;
    this.#crc = crc;
    return null;
  }

  async #addLarge(chunk: Uint8Array | string, room: number): Promise<void> {
    await this.#sendGathered();
    if (room <= pieceSize) return void this.add(chunk);
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    for (let at = 0; at < bytes.length; at += pieceSize) await this.#send(bytes.subarray(at, at + pieceSize));
  }

  #gathered(): Uint8Array {
    return this.#used === 0 ? new Uint8Array(0) : (this.#buffers[this.#turn] as Buffer).subarray(0, this.#used);
  }

  async #sendGathered(): Promise<void> {
    if (this.#used === 0) return;
    const bytes = this.#gathered();
    this.#used = 0;
    // One buffer more than are in flight: the next in turn is free.
    this.#turn = (this.#turn + 1) % (inFlight + 1);
    await this.#send(bytes);
  }

  async #send(bytes: Uint8Array): Promise<void> {
    this.#count(bytes);
    const piece = deflatePiece(bytes, this.#level, false);
    this.#out.push(piece);
    this.#running.push(piece);
    if (this.#running.length > inFlight - 1) await this.#running.shift();
  }

  #count(bytes: Uint8Array): void {
    this.#size += bytes.length;
    this.#crc = this.#crc32(bytes, this.#crc);
  }

  async end(): Promise<Deflated> {
    const rest = this.#gathered();
    this.#count(rest);
    const isSmall = rest.length <= small;
    this.#out.push(isSmall ? deflateSmall(rest, this.#level) : deflatePiece(rest, this.#level, true));
    const pieces = await Promise.all(this.#out);
    for (const buffer of this.#buffers)
      this.#memory.give(new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length));
    return { pieces, size: this.#size, crc: this.#crc };
  }
}

export async function deflateChunks(
  chunks: Chunks,
  level: number,
  crc32: (data: Uint8Array, seed: number) => number,
  memory = spare,
): Promise<Deflated> {
  const pieces = new Pieces(level, crc32, memory);
  // Waiting costs a turn of the event loop each time: only where there is something to wait for.
  if (Symbol.iterator in chunks) {
    for (const chunk of chunks) {
      const wait = pieces.add(chunk);
      if (wait) await wait;
    }
  } else for await (const chunk of chunks) await pieces.add(chunk);
  return pieces.end();
}
