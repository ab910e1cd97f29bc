/** Huffman codes of a deflate block (RFC 1951, §3.2.2) as tables to decode by. */

/** Codes up to this many bits are looked up at once; longer ones, which are rare by nature, bit by bit. */
const quickBits = 10;
export const quickMask = (1 << quickBits) - 1;

export interface Codes {
  /** By the next ten bits: symbol in bits 4 and up, length in bits 0–3; 0 when the code is longer. */
  readonly quick: Uint16Array;
  /** Number of codes of each length, and the symbols in order of their codes. */
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

export function newCodes(): Codes {
  return {
    quick: new Uint16Array(1 << quickBits),
    counts: new Uint16Array(16),
    symbols: new Uint16Array(320),
  };
}

const next = new Uint16Array(17);
const places = new Uint16Array(17);

/** Fills `codes` from the code lengths [from, to) of the symbols; a length of 0 is a symbol that does not occur. */
export function setCodes({ quick, counts, symbols }: Codes, lengths: Uint8Array, from: number, to: number): void {
  counts.fill(0);
  quick.fill(0);
  for (let i = from; i < to; i++) counts[lengths[i] as number]!++;
  counts[0] = 0;
  let code = 0;
  let place = 0;
  for (let length = 1; length <= 15; length++) {
    next[length] = code;
    places[length] = place;
    code = (code + (counts[length] as number)) << 1;
    place += counts[length] as number;
  }
  for (let i = from; i < to; i++) {
    const length = lengths[i] as number;
    if (length === 0) continue;
    symbols[places[length]!++] = i - from;
    const own = next[length]!++;
    if (length > quickBits) continue;
    const entry = ((i - from) << 4) | length;
    for (let at = reversed(own, length); at <= quickMask; at += 1 << length) quick[at] = entry;
  }
}

/** Code of a symbol as it is written, its first bit lowest. */
export function codeOf(symbol: number, lengths: Uint8Array, to: number): { bits: number; length: number } {
  const own = lengths[symbol] as number;
  let code = 0;
  for (let length = 1; length <= own; length++) {
    code <<= 1;
    for (let i = 0; i < to; i++) {
      const other = lengths[i] as number;
      if (other === length - 1 && other > 0) code += 2;
      if (length === own && other === own && i < symbol) code++;
    }
  }
  return { bits: reversed(code, own), length: own };
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let i = 0, rest = code; i < length; i++, rest >>= 1) result = (result << 1) | (rest & 1);
  return result;
}

/** Symbol and length, packed as in `quick`, of a code longer than ten bits that the bits begin with; 0 when there is none. */
export function longCode(bits: number, { counts, symbols }: Codes): number {
  let code = 0;
  let first = 0;
  let place = 0;
  for (let length = 1; length <= 15; length++) {
    code |= (bits >>> (length - 1)) & 1;
    const count = counts[length] as number;
    if (code - count < first) return ((symbols[place + code - first] as number) << 4) | length;
    place += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  return 0;
}
