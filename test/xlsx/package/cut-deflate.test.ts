/** The beginning of deflate data, cut as it lies: what follows it is compressed on its own, and the whole is one stream. */
import fc from 'fast-check';
import zlib from 'node:zlib';
import { cutDeflate, longestSymbol } from '../../../src/xlsx/package/cut-deflate.ts';

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
