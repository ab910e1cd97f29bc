import { newXlsx, openXlsx } from '../../../src/xlsx/index.ts';
import type { XlsxDocument } from '../../../src/xlsx/index.ts';
import type { SheetPlan, WritePlan } from '../../../src/core/workbook/write-plan.ts';
import { samplePlan } from './sample-plan.ts';
import { codec, partText } from './workbook-maker.ts';

const rows = 12_000;

/** A workbook of two sheets, tall enough for a thread of its own. */
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

test('rows compressed beforehand on another thread give the same bytes as those that are not', async () => {
  const source = await tallBytes();
  const plain = await (await open(source)).apply(marks());
  const prepared = await open(source);
  prepared.prepare();
  expect(Buffer.compare(await prepared.apply(marks()), plain)).toBe(0);
  const late = await open(source);
  late.prepare();
  // The thread has had time to begin: what it has made is taken, not made again.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(Buffer.compare(await late.apply(marks()), plain)).toBe(0);
});

test('the marked sheet is whole, and taking the marks away gives the first bytes back', async () => {
  const source = await open(await tallBytes());
  source.prepare();
  const marked = await source.apply(marks());
  const part = source.parts.sheets[1]?.part as string;
  const text = await partText(marked, part);
  expect(text).toContain(`Text ${(rows - 1) * 3} åäö`);
  expect(text).toContain('<conditionalFormatting sqref="B2:B3">');
  const back = await (await open(marked)).clean();
  expect(await partText(back.bytes, part)).toBe(await source.package.text(part));
});
