import { makeWorkbook, open } from '../make-workbook.ts';
import { samplePlan } from './sample-plan.ts';
import { opened } from './workbook-maker.ts';

const plain = '<fonts count="1"><font/></fonts><cellXfs count="1"><xf numFmtId="0" fontId="0"/></cellXfs>';

async function looksAfter(cell: string, styles?: string): Promise<unknown[]> {
  const before = await makeWorkbook({ sheets: [{ rows: `<row r="1">${cell}</row>` }], ...(styles ? { styles } : {}) });
  const read = await open(before);
  if (!read.ok) throw new Error(read.problem.code);
  const after = await opened(await read.document.apply(samplePlan([])));
  return [read.document.snapshot.sheets[0]!.format(0, 0), after.snapshot.sheets[0]!.format(0, 0)];
}

test.each([1, 3, 40, 65_489, 65_490, 4_000_000_000])(
  'a cell with style %d, which the workbook does not have, never gets the look of ours',
  async (style) => {
    const [before, after] = await looksAfter(`<c r="A1" s="${style}"><v>1</v></c>`, plain);
    expect(after).toEqual(before);
  },
);

test('nor does a cell in a workbook without styles', async () => {
  const [before, after] = await looksAfter('<c r="A1" s="7" t="inlineStr"><is><t>Mål</t></is></c>');
  expect(after).toEqual(before);
});
