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

/** By byte: 1 where it is not a character that stands for itself. */
const isOdd = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte >= 0x80 || byte === 38 || byte === 13 || byte === 95),
);

/** The character of two or three bytes at `at`; -1 when there is none. */
function unitAt(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] as number;
  const isLong = lead >= 0xe0;
  if (lead < 0xc2 || lead >= 0xf0 || at + (isLong ? 3 : 2) > end) return -1;
  const second = bytes[at + 1] as number;
  if ((second & 0xc0) !== 0x80) return -1;
  if (!isLong) return ((lead & 31) << 6) | (second & 63);
  const third = bytes[at + 2] as number;
  if ((third & 0xc0) !== 0x80) return -1;
  const unit = ((lead & 15) << 12) | ((second & 63) << 6) | (third & 63);
  return unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? -1 : unit;
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

  /**
   * The same from the bytes of the text as UTF-8: several times as fast as from the string. `length` is the text's in UTF-16
   * units. False, and no words, when the bytes hold what may stand for something else than itself in XML (an entity, a
   * carriage return, an underscore), a character beyond U+FFFF, or are no UTF-8.
   */
  ofUtf8(bytes: Uint8Array, from: number, to: number, length: number): boolean {
    let low = length;
    let high = ~length;
    let first = -1;
    for (let i = from; i < to;) {
      let unit = bytes[i++] as number;
      if (isOdd[unit] === 1) {
        unit = unit < 0x80 ? -1 : unitAt(bytes, i - 1, to);
        if (unit < 0) return false;
        i += unit < 0x800 ? 1 : 2;
      }
      if (first < 0) {
        first = unit;
        continue;
      }
      const pair = first | (unit << 16);
      first = -1;
      low = Math.imul(low ^ pair, 0x5bd1e995);
      low ^= low >>> 15;
      high = Math.imul(rotated(high, 13) ^ pair, 0x85ebca6b);
    }
    if (first >= 0) {
      low = Math.imul(low ^ first, 0x5bd1e995);
      high = Math.imul(rotated(high, 13) ^ first, 0x85ebca6b);
    }
    this.low = finished(low);
    this.high = finished(high);
    return true;
  }
}

/** Words of those texts of a workbook whose bytes somebody had at hand, by text id. */
export class KnownTextWords {
  #low = new Int32Array(1024);
  #high = new Int32Array(1024);
  #isKnown = new Uint8Array(1024);
  readonly #words = new TextWords();

  /** Of the text with this id, `length` UTF-16 units long; false when they cannot be told from the bytes (see ofUtf8). */
  learn(id: number, bytes: Uint8Array, from: number, to: number, length: number): boolean {
    if (!this.#words.ofUtf8(bytes, from, to, length)) return false;
    if (id >= this.#isKnown.length) this.#grow(id);
    this.#low[id] = this.#words.low;
    this.#high[id] = this.#words.high;
    this.#isKnown[id] = 1;
    return true;
  }

  /** Words that somebody worked out already, of the texts from this id on. */
  learnAll(first: number, low: Int32Array, high: Int32Array): void {
    const end = first + low.length;
    if (end > this.#isKnown.length) this.#grow(end);
    this.#low.set(low, first);
    this.#high.set(high, first);
    this.#isKnown.fill(1, first, end);
  }

  /** All that are known, 0 and 0 where they are not. */
  copyTo(low: Int32Array, high: Int32Array): void {
    const length = Math.min(low.length, this.#low.length);
    low.set(this.#low.subarray(0, length));
    high.set(this.#high.subarray(0, length));
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
