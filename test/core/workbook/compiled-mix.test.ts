/** A workbook has the same checksum, and is otherwise read alike, whether kernels are used or not. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksum } from '../../../src/core/workbook/checksum.ts';
import { CellKind, plainFormat } from '../../../src/core/workbook/snapshot.ts';
import type { CellColumns, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot.ts';
import { decimalKind, formatShift } from '../../../src/core/workbook/cell-columns.ts';
import { KnownTextWords } from '../../../src/core/workbook/text-words.ts';
import { openXlsx } from '../../../src/xlsx/index.ts';
import { nodeCodec } from '../../../src/xlsx/package/node-codec.ts';
import { compiled } from '../kernels/compiled.ts';

const corpus = join(__dirname, '../../corpus');
const workbooks = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));

test('law: every workbook of the corpus', async () => {
  expect(workbooks.length).toBeGreaterThan(50);
  for (const name of workbooks) {
    const bytes = readFileSync(join(corpus, name));
    const [plain, fast] = await Promise.all(
      [nodeCodec(), nodeCodec({ kernels: compiled })].map((codec) => openXlsx(bytes, { file: name, codec })),
    );
    if (!plain!.ok || !fast!.ok) expect(fast).toEqual(plain);
    else expect([name, fast!.document.checksum()]).toEqual([name, plain!.document.checksum()]);
  }
});

const formats = [
  plainFormat,
  { ...plainFormat, fill: 'gul' as const },
  { ...plainFormat, numberClass: 'percent' as const },
];
const strings = Array.from({ length: 1200 }, (_, i) => (i % 100 === 7 ? '' : `Text ${i}`));
const entry = fc.record({
  column: fc.constantFrom(0, 1, 2, 9, 300),
  kind: fc.constantFrom(0, 1, 2, 2, 2, 3, 4, 5, 6),
  format: fc.nat(formats.length - 1),
  value: fc.nat(strings.length - 1),
  decimal: fc.oneof(fc.double({ noNaN: true }), fc.constant(-0)),
});
const rows = fc.tuple(fc.array(fc.array(entry, { maxLength: 6 }), { minLength: 1, maxLength: 30 }), fc.nat(900));

/** A sheet of these rows, so many times over. */
function sheetOf(
  [few, times]: [(typeof entry extends fc.Arbitrary<infer T> ? T : never)[][], number],
  isWide: boolean,
): SheetSnapshot {
  const all = Array.from({ length: times + 1 }, () => few).flat();
  const cells = all.map((row) =>
    [...new Map(row.map((one) => [one.column, one])).values()].sort((a, b) => a.column - b.column),
  );
  const flat = cells.flat();
  const doubles: number[] = [];
  const rowStarts = Int32Array.from([0, ...cells.map((row) => row.length)]);
  for (let i = 1; i < rowStarts.length; i++) rowStarts[i]! += rowStarts[i - 1]!;
  const payload = Int32Array.from(flat, ({ kind, value, decimal }) => {
    if (kind === decimalKind) return doubles.push(decimal) - 1;
    return kind === CellKind.boolean ? value % 2 : kind === CellKind.empty || kind === CellKind.uncached ? 0 : value;
  });
  const meta = flat.map(({ kind, format }) => (format << formatShift) | kind);
  const columns = flat.map(({ column }) => column);
  const packed: CellColumns = {
    rowStarts,
    columns: Uint16Array.from(columns),
    meta: isWide ? Uint32Array.from(meta) : Uint16Array.from(meta),
    payload,
    doubles: Float64Array.from(doubles),
    formats,
  };
  // The last column lies beyond what is used.
  return {
    name: 'Blad',
    owner: 'users',
    rowCount: all.length,
    columnCount: 300,
    cellColumns: () => packed,
  } as unknown as SheetSnapshot;
}

test('law: sheets of all kinds of cells, longer than a stretch', () => {
  fc.assert(
    fc.property(rows, rows, fc.boolean(), fc.boolean(), (first, second, isWide, isKnown) => {
      const textWords = new KnownTextWords();
      const utf8 = new TextEncoder();
      if (isKnown)
        strings
          .slice(0, 900)
          .forEach((text, id) => textWords.learn(id, utf8.encode(text), 0, text.length, text.length));
      const sheets = [sheetOf(first, isWide), sheetOf(second, !isWide)];
      const workbook = { sheets, strings, textWords, date1904: false } as unknown as WorkbookSnapshot;
      expect(checksum({ ...workbook, kernels: compiled })).toBe(checksum(workbook));
    }),
    { numRuns: 40 },
  );
});
