/** The beginning of deflate data, cut as it lies: what follows it is compressed on its own, and the whole is one stream. */
import fc from 'fast-check';
import zlib from 'node:zlib';
import { cutDeflate, longestSymbol } from '../../../src/xlsx/package/cut-deflate.ts';
import { compiled } from '../../core/kernels/compiled.ts';

const { Z_DEFAULT_STRATEGY, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = zlib.constants;

/** Text as sheets have it: much that repeats, some that does not. */
const text = fc
  .array(fc.tuple(fc.nat(300), fc.string({ unit: 'binary', maxLength: 12 })), { minLength: 1, maxLength: 200 })
  .map((cells) =>
    Buffer.from(cells.map(([n, s]) => `<c r="A${n}" t="s"><v>${s}</v></c>`.repeat(1 + (n % 3))).join('')),
  );
const options = fc.record({
  level: fc.constantFrom(0, 1, 6, 9),
  strategy: fc.constantFrom(Z_DEFAULT_STRATEGY, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE),
  memLevel: fc.constantFrom(1, 8),
});

const cut = (raw: Uint8Array, all: Uint8Array, keep: number): Uint8Array[] | null =>
  cutDeflate(raw, keep, all.subarray(Math.max(0, keep - longestSymbol), keep));

const joined = (pieces: readonly Uint8Array[]): Buffer => Buffer.concat(pieces);

test('the cut and another tail are one stream, whoever compressed the beginning', () => {
  fc.assert(
    fc.property(text, options, fc.double({ min: 0, max: 1, noNaN: true }), (all, how, share) => {
      const keep = 1 + Math.floor(share * (all.length - 1));
      const pieces = cut(zlib.deflateRawSync(all, how), all, keep);
      const tail = Buffer.from('</sheetData>');
      const whole = zlib.inflateRawSync(joined([...pieces!, zlib.deflateRawSync(tail)]));
      return whole.equals(Buffer.concat([all.subarray(0, keep), tail]));
    }),
  );
});

test('cutting the result at the same place gives the same bytes', () => {
  fc.assert(
    fc.property(text, options, fc.double({ min: 0, max: 1, noNaN: true }), (all, how, share) => {
      const keep = 1 + Math.floor(share * (all.length - 1));
      const pieces = cut(zlib.deflateRawSync(all, how), all, keep);
      const again = cut(joined([...pieces!, zlib.deflateRawSync(Buffer.from('annat'))]), all, keep);
      return joined(again!).equals(joined(pieces!));
    }),
  );
});

test('so does cutting what zlib itself ended there', () => {
  const all = Buffer.from('<c r="A1"><v>12</v></c>'.repeat(5000));
  const keep = 70_001;
  const head = zlib.deflateRawSync(all.subarray(0, keep), { level: 1, finishFlush: zlib.constants.Z_SYNC_FLUSH });
  const whole = joined([head, zlib.deflateRawSync(all.subarray(keep))]);
  expect(joined(cut(whole, all, keep)!)).toEqual(head);
});

test('data that is none or ends too early cannot be cut', () => {
  const all = Buffer.from('abcabcabc'.repeat(100));
  const raw = zlib.deflateRawSync(all);
  expect(cut(raw, all, all.length + 1)).toBeNull();
  expect(cut(raw.subarray(0, 5), all, all.length)).toBeNull();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(3000), (rubbish, keep) => {
      const pieces = cut(rubbish, new Uint8Array(longestSymbol), keep);
      return pieces === null || Array.isArray(pieces);
    }),
  );
});

/** Longer than a window when packed, of all kinds of blocks. */
const large = fc.tuple(text, fc.integer({ min: 1, max: 40 }), fc.nat()).map(([all, times, seed]) => {
  const noise = Buffer.alloc(30_000 + (seed % 60_000));
  for (let i = 0, n = seed | 1; i < noise.length; i++)
    noise[i] = 32 + (((n = Math.imul(n, 48271) & 0x7fffffff) >>> 8) % (1 + (seed % 200)));
  return Buffer.concat([...Array.from({ length: times }, () => all), noise, all]);
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('law: a kernel cuts at the same bit as our own loops, and refuses the same data', () => {
  const damage = fc.option(fc.tuple(share, fc.nat(255)), { freq: 2 });
  fc.assert(
    fc.property(large, options, share, damage, share, (all, how, at, harm, length) => {
      const raw = zlib.deflateRawSync(all, how);
      if (harm) raw[Math.floor(harm[0] * (raw.length - 1))] = harm[1];
      const data = harm && length < 0.3 ? raw.subarray(0, Math.floor(raw.length * (0.5 + length))) : raw;
      const keep = 1 + Math.floor(at * all.length);
      const before = all.subarray(Math.max(0, keep - longestSymbol), keep);
      expect(cutDeflate(data, keep, before, compiled)).toEqual(cutDeflate(data, keep, before));
    }),
    { numRuns: 200 },
  );
});
