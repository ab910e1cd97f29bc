import fc from 'fast-check';
import { ByteWriter, pieceOf } from '../../../src/xlsx/write/text/byte-writer.ts';
import { escapeText } from '../../../src/xlsx/write/text/xml-text.ts';

function written(put: (out: ByteWriter) => void): string {
  const out = new ByteWriter(64);
  put(out);
  return Buffer.from(out.bytes.subarray(0, out.at)).toString('utf8');
}

test('numbers are written as the language writes them', () => {
  const tenths = fc.integer({ min: -30_000_000, max: 30_000_000 }).map((n) => n / 10);
  fc.assert(
    fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), tenths), (value) =>
      expect(Number(written((out) => out.number(value)))).toBe(value === 0 ? 0 : value),
    ),
  );
});

test('text is escaped and UTF-8, whatever it holds', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('a', 'å', '✓', '😀', '&', '<', '_x0041_', '\u0001', '\n', '\ud800'),
  });
  fc.assert(fc.property(nasty, (text) => expect(written((out) => out.text(text))).toBe(escapeText(text))));
});

test('pieces of any length are whole, and what follows stands right after', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const put = (out: ByteWriter): void => {
        out.room(4 * (a.length + b.length) + 8);
        out.piece(pieceOf(a));
        out.piece(pieceOf(b));
      };
      expect(written(put)).toBe(a + b);
    }),
  );
});
