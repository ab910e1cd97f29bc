/** The string table gives the same texts, and those the same words, whether a kernel reads its plain ones or our own loops do. */
import fc from 'fast-check';
import type { Kernels } from '../../../src/core/kernels/kernel.ts';
import { KnownTextWords, TextWords } from '../../../src/core/workbook/text-words.ts';
import { parseSharedStrings } from '../../../src/xlsx/read/shared-strings.ts';
import { compiled, counted } from '../../core/kernels/compiled.ts';

const mixed = fc.constantFrom('a', 'å', '–', '', ' ', '_x0041_', '😀', '\r', 'é', '߿', '￿');
/** The longest is wider than a kernel's window; a few of them are most of the time. */
const letters = fc.oneof(
  { weight: 5, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 5, arbitrary: fc.string({ unit: mixed, maxLength: 20 }) },
  { weight: 2, arbitrary: fc.constantFrom('', ' runt om ', 'x'.repeat(5000), 'å'.repeat(33_000)) },
);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\0', '');
const item = fc.tuple(letters, fc.nat(12)).map(([text, form]) => {
  const inner = escaped(text);
  if (form === 0) return `<si><t xml:space="preserve">${inner}</t></si>`;
  if (form === 1) return `<si><r><t>${inner}</t></r><r><t>mer</t></r></si>`;
  if (form === 2) return `<si>\n<t>${inner}</t></si>`;
  return `<si><t>${inner}</t></si>`;
});
const table = fc
  .tuple(fc.array(item, { maxLength: 12 }), fc.nat(12), fc.nat(100))
  .map(([items, again, plain]) => (items.join('') + '<si><t>Vattnet är rent</t></si>'.repeat(plain)).repeat(again + 1));

const utf8 = new TextEncoder();
const long = (items: string): Uint8Array => utf8.encode(`<sst>${items}</sst>${' '.repeat(1 << 14)}`);

/** Texts and the words known of each but the empty, or how it broke. */
function parsed(bytes: Uint8Array, kernels?: Kernels): unknown {
  const known = new KnownTextWords();
  const words = new TextWords();
  try {
    const texts = parseSharedStrings(bytes, 'xl/sharedStrings.xml', known, kernels);
    return texts.map((text, id) => [text, text !== '' && known.recall(id, words) && [words.low, words.high]]);
  } catch (error) {
    return String((error as { problem?: { detail?: string } }).problem?.detail ?? error);
  }
}

test('law: the same texts and words', () => {
  fc.assert(
    fc.property(table, (items) => {
      const bytes = long(items);
      expect(parsed(bytes, compiled)).toEqual(parsed(bytes));
    }),
  );
});

test('law: the same from damaged bytes', () => {
  const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(table, damage, (items, places) => {
      const bytes = long(items);
      for (const [share, byte] of places) bytes[5 + Math.floor(share * items.length)] = byte;
      expect(parsed(bytes, compiled)).toEqual(parsed(bytes));
    }),
    { numRuns: 300 },
  );
});

test('all of a usual table is read by the kernel', () => {
  const bytes = long('<si><t>Andelen nöjda brukare – ökar</t></si>'.repeat(5000));
  const kernels = counted();
  parsed(bytes, kernels);
  expect(kernels.done.get('readTexts')).toBeGreaterThan(bytes.length * 0.9);
});
