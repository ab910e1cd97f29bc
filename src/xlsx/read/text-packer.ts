/**
 * Many short texts from UTF-8 at once: those of Latin letters only are written one after the other as single bytes, made one
 * string a quarter megabyte at a time, and cut out of it. A string each costs ten times as much.
 */
import { decodeBytes } from './decode-bytes.ts';

const capacity = 1 << 18;

type Slice = (this: Uint8Array, start: number, end: number) => string;
const latin1: Slice | null =
  typeof Buffer === 'function' ? (Buffer.prototype as unknown as { latin1Slice: Slice }).latin1Slice : null;

export class TextPacker {
  readonly #into: string[];
  readonly #bytes = new Uint8Array(capacity);
  #used = 0;
  /** Places in `into` and ends in the bytes of the texts that wait. */
  readonly #places: number[] = [];
  readonly #ends: number[] = [];

  constructor(into: string[]) {
    this.#into = into;
  }

  /**
   * Adds the text of bytes[start, end) last, in its place at once or when the texts that wait are flushed. False, and nothing
   * added, when something in it needs a closer look: an entity, a carriage return, an underscore.
   */
  add(bytes: Uint8Array, start: number, end: number): boolean {
    if (end - start > capacity >> 2 || latin1 === null) return false;
    if (this.#used + end - start > capacity) this.flush();
    const packed = this.#bytes;
    let to = this.#used;
    for (let i = start; i < end; i++) {
      const code = bytes[i] as number;
      if (code < 128) {
        if (code === 38 || code === 13 || code === 95) return false;
        packed[to++] = code;
      } else if (code === 0xc3 || code === 0xc2) {
        const next = bytes[++i] as number;
        if (i >= end || (next & 0xc0) !== 0x80) return false;
        packed[to++] = ((code & 3) << 6) | (next & 63);
      } else {
        // Letters beyond Latin 1 make a string twice as wide: it stands alone.
        for (; i < end; i++) if (bytes[i] === 38 || bytes[i] === 13 || bytes[i] === 95) return false;
        this.#into.push(decodeBytes(bytes, start, end));
        return true;
      }
    }
    this.#used = to;
    this.#places.push(this.#into.push('') - 1);
    this.#ends.push(to);
    return true;
  }

  /** Puts the texts that wait in their places. */
  flush(): void {
    if (this.#used > 0 && latin1 !== null) {
      const all = latin1.call(this.#bytes, 0, this.#used);
      let start = 0;
      for (let i = 0; i < this.#places.length; i++) {
        const end = this.#ends[i] as number;
        this.#into[this.#places[i] as number] = all.slice(start, end);
        start = end;
      }
    }
    this.#used = this.#places.length = this.#ends.length = 0;
  }
}
