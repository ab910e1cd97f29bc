/** A sheet gives the same cells, or breaks at the same byte, whether a kernel reads its plain rows or our own loops do. */
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import type { Kernels } from '../../../src/core/kernels/kernel.ts';
import { CellStore } from '../../../src/xlsx/read/cell-store.ts';
import { CellWriter } from '../../../src/xlsx/read/cell-value.ts';
import { CellScanner } from '../../../src/xlsx/read/scan-cells.ts';
import { StringTable } from '../../../src/xlsx/read/string-table.ts';
import { MissingStyles } from '../../../src/xlsx/read/styles.ts';
import type { Styles } from '../../../src/xlsx/read/styles.ts';
import { compiled, counted } from '../../core/kernels/compiled.ts';

const number = fc.oneof(
  fc.nat().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.tuple(fc.bigInt(0n, 10n ** 32n), fc.nat(33)).map(([digits, point]) => {
    const all = String(digits);
    return `${all.slice(0, point)}.${all.slice(point)}`;
  }),
  fc.bigInt(10n ** 30n, 10n ** 31n - 1n).map((digits) => `${digits}`.replace(/^.{10}/, '$&.')),
  fc.bigInt(10n ** 14n, 10n ** 17n).map((digits) => `0.${digits}`),
  fc.constantFrom('0.1', '12.', '.5', '', '007', '0.69999999999999996', '1e999', '-0', '900719925474099267'),
);
const columns = fc.constantFrom('A', 'B', 'C', 'Z', 'AA', 'ZZ', 'AAA', 'NA', 'b', '');
const cell = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(columns, number).map(
      ([a, v]) =>
        (r: number) =>
          `<c r="${a}${r}"><v>${v}</v></c>`,
    ),
  },
  {
    weight: 8,
    arbitrary: fc.tuple(columns, fc.nat(5)).map(
      ([a, s]) =>
        (r: number) =>
          `<c r="${a}${r}" s="${s}"/>`,
    ),
  },
  {
    weight: 8,
    arbitrary: fc.tuple(columns, fc.nat(3), fc.nat(2)).map(
      ([a, s, id]) =>
        (r: number) =>
          `<c r="${a}${r}" s="${s}" t="s"><v>${id}</v></c>`,
    ),
  },
  fc.constantFrom(
    (r: number) => `<c r="B${r}"><f>1+1</f><v>2</v></c>`,
    (r: number) => `<c r="C${r}" t="str"><v>ord</v></c>`,
    (r: number) => `<c t="s" r="D${r}"><v>1</v></c>`,
    (r: number) => `<c r="E${r}"  s="1"><v>1</v></c>`,
    (r: number) => `<c r="F${r}" t="inlineStr"><is><t>här</t></is></c>`,
    () => '<c><v>3</v></c>',
    () => '<!-- <c r="A1"> -->',
    () => '\n',
    (r: number) => `<c r="G${r}"><v>1</v></c >`,
    (r: number) => `<c r="H${r}"></c>`,
    (r: number) => `<c r="I${r}" s="99999999"/>`,
  ),
);
const tag = fc.oneof(
  { weight: 12, arbitrary: fc.constant((r: number) => `<row r="${r}" spans="1:15" ht="60" x14ac:dyDescent="0.25">`) },
  fc.constantFrom(
    (r: number) => `<row r="${r}" hidden="1">`,
    (r: number) => `<row r="${r}" s="1" customFormat="1">`,
    (r: number) => `<row spans="1:2" r="${r}">`,
    (r: number) => `<row r='${r}'>`,
    (r: number) => `<row r="0${r}">`,
    (r: number) => `<row r="${Math.max(1, r - 3)}">`,
    (r: number) => `<row r="${r}" a="x>y"/><row r="${r}">`,
    () => '<row>',
    () => '<row r="1048577">',
    () => '<row r="12345678901">',
  ),
);
const row = fc.tuple(tag, fc.array(cell, { maxLength: 8 }));

/** Rows again and again, so that windows end within them: each but the unusual once first. */
const sheet = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 12 }), fc.nat(200), fc.nat(40))
  .map(([rows, plain, again]) => {
    const parts: string[] = [];
    const usual = (r: number): string =>
      `<row r="${r}" spans="1:3"><c r="A${r}" s="1"><v>${r}</v></c><c r="B${r}" t="s"><v>1</v></c><c r="C${r}" s="3"/></row>`;
    let r = 1;
    for (let i = 0; i <= again; i++) {
      for (const [open, cells] of rows)
        parts.push(`${open(r)}${cells.map((one) => one(r)).join('')}</row>`, ...(r++, []));
      for (let j = 0; j < plain; j++) parts.push(usual(r++));
    }
    return `${parts.join('')}</sheetData>`;
  });

const utf8 = new TextEncoder();
const columnFormats = Uint16Array.of(0, 0, 2);

/** What was read and where it ended, or how it broke. */
function scanned(bytes: Uint8Array, kernels?: Kernels): unknown {
  const store = new CellStore();
  const styles = {
    formatOfStyle: Uint16Array.of(0, 1, 2, 0),
    missing: new MissingStyles(),
  } as unknown as Styles;
  const writer = new CellWriter(store, new StringTable(['ett', 'två']), styles, columnFormats, false);
  try {
    const end = new CellScanner(bytes, 0, store, writer, kernels).scan(0);
    return { end, ...store.finish() };
  } catch (error) {
    return String((error as { problem?: { detail?: string } }).problem?.detail ?? error);
  }
}

/** What follows the sheet's rows makes the part as long as those that are worth a kernel. */
const long = (text: string): Uint8Array => utf8.encode(text + ' '.repeat(1 << 14));

test('law: the same cells from rows of all kinds', () => {
  fc.assert(
    fc.property(sheet, (xml) => {
      const bytes = long(xml);
      expect(scanned(bytes, compiled)).toEqual(scanned(bytes));
    }),
    { numRuns: 300 },
  );
});

test('law: the same from damaged rows', () => {
  const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(sheet, damage, (xml, places) => {
      const bytes = long(xml);
      for (const [share, byte] of places) bytes[Math.floor(share * (xml.length - 1))] = byte;
      expect(scanned(bytes, compiled)).toEqual(scanned(bytes));
    }),
    { numRuns: 300 },
  );
});

test('styled empty cells far out and far down are kept or dropped alike', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const styled = (r: number, first: string): string =>
    [...letters].map((letter) => `<c r="${first}${letter}${r}" s="1"/>`).join('');
  // A value in the first column, and cells on both sides of what is kept to the right of it.
  const far = (r: number): string => `<row r="${r}"><c r="A${r}"><v>1</v></c>${styled(r, 'I')}${styled(r, 'J')}</row>`;
  const empty = Array.from(
    { length: 9000 },
    (_, i) => `<row r="${i + 20}">${`<c r="B${i + 20}" s="1"/>`.repeat(60)}</row>`,
  );
  for (const last of ['', '<row r="90000"><c r="A90000"><v>1</v></c></row>']) {
    const bytes = long(`${far(1)}${far(2)}${empty.join('')}${last}</sheetData>`);
    expect(isDeepStrictEqual(scanned(bytes, compiled), scanned(bytes))).toBe(true);
  }
});

test('nearly all of a usual sheet is read by the kernel, though a row has a formula in it', () => {
  const rows = Array.from({ length: 5000 }, (_, i) => {
    const r = i + 1;
    const last = r === 3 ? `<c r="C${r}"><f>A1</f><v>1</v></c>` : `<c r="C${r}" s="1"/>`;
    return `<row r="${r}" spans="1:3"><c r="A${r}"><v>0.90000000000000002</v></c><c r="B${r}" t="s"><v>1</v></c>${last}</row>`;
  });
  const bytes = long(`${rows.join('')}</sheetData>`);
  const kernels = counted();
  scanned(bytes, kernels);
  expect(kernels.done.get('scanCells')).toBeGreaterThan(bytes.length * 0.9);
});
