import { Package } from '../../../src/xlsx/package/index.ts';
import { fflateCodec } from '../../../src/xlsx/package/fflate-codec.ts';
import { newXlsx, openXlsx } from '../../../src/xlsx/index.ts';
import type { XlsxDocument } from '../../../src/xlsx/index.ts';
import type { SheetPlan, WritePlan } from '../../../src/core/workbook/write-plan.ts';
import { samplePlan } from './sample-plan.ts';
import { codec, partText } from './workbook-maker.ts';

const rows = 12_000;

/** A workbook of two sheets, tall enough for several blocks of deflate data. */
async function tallBytes(): Promise<Uint8Array> {
  const plan = samplePlan([]);
  const [sheet] = plan.sheets as [SheetPlan];
  const tall = (name: string): SheetPlan => ({
    ...sheet,
    role: 'users',
    name,
    cells: [],
    tables: [],
    charts: [],
    hyperlinks: [],
    conditionalFormats: [],
    validations: [],
    blocks: [
      {
        top: 0,
        left: 0,
        rowCount: rows,
        columns: [1, 2, 3].map((n) => ({ kind: 'text' as const, style: '', text: (i: number) => `Text ${i * n} åäö` })),
      },
    ],
  });
  return newXlsx({ codec }).apply({
    ...plan,
    styles: { '': {} },
    sheets: [tall('Ett'), tall('Två')],
    overlays: [],
    names: [],
    state: null,
  });
}

const marks = (): WritePlan => ({
  ...samplePlan([]),
  sheets: [],
  names: [],
  overlays: [{ sheet: 'Två', severity: 'fel', areas: [{ top: 1, left: 1, bottom: 2, right: 1 }] }],
});

async function open(bytes: Uint8Array): Promise<XlsxDocument> {
  const opened = await openXlsx(bytes, { file: null, codec });
  if (!opened.ok) throw new Error(opened.problem.detail);
  return opened.document;
}

test('the rows of a marked sheet are not compressed again: their bytes stand as they lay in the file', async () => {
  const source = await open(await tallBytes());
  const part = source.parts.sheets[1]?.part as string;
  const lay = source.package.original(part)?.raw as Uint8Array;
  const stand = Package.open(await source.apply(marks()), codec).original(part)?.raw as Uint8Array;
  // All but the last symbols, and the flag of the last block, which is the last no more.
  const rowsOf = lay.subarray(0, lay.length - 400);
  expect(rowsOf.filter((byte, i) => byte !== stand[i]).length).toBeLessThanOrEqual(1);
});

test('a run on its own result cuts at the same place: the same bytes', async () => {
  const first = await (await open(await tallBytes())).apply(marks());
  expect(Buffer.compare(await (await open(first)).apply(marks()), first)).toBe(0);
});

test('with the compression of the browser too', async () => {
  const opened = await openXlsx(await tallBytes(), { file: null, codec: fflateCodec() });
  const bytes = opened.ok ? await opened.document.apply(marks()) : null;
  expect(await partText(bytes!, 'xl/worksheets/sheet2.xml')).toContain('<conditionalFormatting sqref="B2:B3">');
});

test('the marked sheet is whole, and taking the marks away gives the first bytes back', async () => {
  const source = await open(await tallBytes());
  const marked = await source.apply(marks());
  const part = source.parts.sheets[1]?.part as string;
  const text = await partText(marked, part);
  expect(text).toContain(`Text ${(rows - 1) * 3} åäö`);
  expect(text).toContain('<conditionalFormatting sqref="B2:B3">');
  const back = await (await open(marked)).clean();
  expect(await partText(back.bytes, part)).toBe(await source.package.text(part));
});
