/** Two words of 32 bits that stand for a text in the checksum. */

export const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** MurmurHash3's last step: every bit of the result hangs on every bit of the lane. */
export function finished(lane: number): number {
  let h = lane ^ (lane >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

export class TextWords {
  low = 0;
  high = 0;

  of(text: string): void {
    let low = text.length;
    let high = ~text.length;
    let i = 0;
    for (const end = text.length - 1; i < end; i += 2) {
      const pair = text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16);
      low = Math.imul(low ^ pair, 0x5bd1e995);
      low ^= low >>> 15;
      high = Math.imul(rotated(high, 13) ^ pair, 0x85ebca6b);
    }
    if (i < text.length) {
      low = Math.imul(low ^ text.charCodeAt(i), 0x5bd1e995);
      high = Math.imul(rotated(high, 13) ^ text.charCodeAt(i), 0x85ebca6b);
    }
    this.low = finished(low);
    this.high = finished(high);
  }

  /** The same for a text whose characters are the bytes from `from` to `to`: several times as fast as from the string. */
  ofLatin1(bytes: Uint8Array, from: number, to: number): void {
    let low = to - from;
    let high = ~low;
    let i = from;
    for (const end = to - 1; i < end; i += 2) {
      const pair = (bytes[i] as number) | ((bytes[i + 1] as number) << 16);
      low = Math.imul(low ^ pair, 0x5bd1e995);
      low ^= low >>> 15;
      high = Math.imul(rotated(high, 13) ^ pair, 0x85ebca6b);
    }
    if (i < to) {
      low = Math.imul(low ^ (bytes[i] as number), 0x5bd1e995);
      high = Math.imul(rotated(high, 13) ^ (bytes[i] as number), 0x85ebca6b);
    }
    this.low = finished(low);
    this.high = finished(high);
  }
}

/** Words of those texts of a workbook whose bytes somebody had at hand, by text id. */
export class KnownTextWords {
  #low = new Int32Array(1024);
  #high = new Int32Array(1024);
  #isKnown = new Uint8Array(1024);
  readonly #words = new TextWords();

  learn(id: number, bytes: Uint8Array, from: number, to: number): void {
    if (id >= this.#isKnown.length) this.#grow(id);
    this.#words.ofLatin1(bytes, from, to);
    this.#low[id] = this.#words.low;
    this.#high[id] = this.#words.high;
    this.#isKnown[id] = 1;
  }

  #grow(id: number): void {
    const size = 1 << (32 - Math.clz32(id));
    const wider = <T extends Int32Array | Uint8Array>(into: T, old: T): T => (into.set(old), into);
    this.#low = wider(new Int32Array(size), this.#low);
    this.#high = wider(new Int32Array(size), this.#high);
    this.#isKnown = wider(new Uint8Array(size), this.#isKnown);
  }

  /** Puts the words of a text into `words`; false when they are not known. */
  recall(id: number, words: TextWords): boolean {
    if (this.#isKnown[id] !== 1) return false;
    words.low = this.#low[id] as number;
    words.high = this.#high[id] as number;
    return true;
  }
}
