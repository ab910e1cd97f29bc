/**
 * Many short texts from UTF-8 at once: those of Latin letters only are written one after the other as single bytes, made one
 * string a quarter megabyte at a time, and cut out of it. A string each costs ten times as much.
 */
import type { KnownTextWords } from '../../core/workbook/text-words.ts';

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

  readonly #words: KnownTextWords;

  constructor(into: string[], words: KnownTextWords) {
    this.#into = into;
    this.#words = words;
  }

  /**
   * Adds the text from `start` up to the next `<` last, in its place when the texts that wait are flushed; the place of the
   * `<`. 0, and nothing added, when something in it needs a closer look: an entity, a carriage return, an underscore, a
   * letter beyond Latin 1, or when it does not end.
   */
  add(bytes: Uint8Array, start: number): number {
    if (latin1 === null) return 0;
    if (this.#used > capacity >> 1) this.flush();
    const packed = this.#bytes;
    let to = this.#used;
    let i = start;
    for (; ; i++) {
      const code = bytes[i] as number;
      if (code < 128) {
        if (code === 60) break;
        if (code === 38 || code === 13 || code === 95) return 0;
        packed[to++] = code;
      } else if (code === 0xc3 || code === 0xc2) {
        const next = bytes[++i] as number;
        if ((next & 0xc0) !== 0x80) return 0;
        packed[to++] = ((code & 3) << 6) | (next & 63);
      } else return 0;
      if (to === capacity) return 0;
    }
    this.#used = to;
    this.#places.push(this.#into.push('') - 1);
    this.#ends.push(to);
    return i;
  }

  /** Forgets the text added last. */
  takeBack(): void {
    this.#places.pop();
    this.#ends.pop();
    this.#used = this.#ends.at(-1) ?? 0;
    this.#into.pop();
  }

  /** Puts the texts that wait in their places. */
  flush(): void {
    if (this.#used > 0 && latin1 !== null) {
      const all = latin1.call(this.#bytes, 0, this.#used);
      let start = 0;
      for (let i = 0; i < this.#places.length; i++) {
        const end = this.#ends[i] as number;
        const place = this.#places[i] as number;
        this.#into[place] = all.slice(start, end);
        this.#words.learn(place, this.#bytes, start, end);
        start = end;
      }
    }
    this.#used = this.#places.length = this.#ends.length = 0;
  }
}
