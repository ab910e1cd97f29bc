/** Brister is read back only when somebody has written in it since the run: its checksum stands beside the state. */
import { openEarlierResult } from '../../../src/xlsx/index.ts';
import { inMemory } from '../../../src/xlsx/package/index.ts';
import { samplePlan, sheet, state } from './sample-plan.ts';
import { codec, makeDocument, opened, savedElsewhere, sheetName } from './workbook-maker.ts';

const heading = ['Godkänd', 'Motivering'];
const brister = sheet({
  role: 'brister',
  name: 'Brister',
  cells: heading.map((value, column) => ({ row: 0, column, value, style: 'header' })),
  blocks: [{ top: 1, left: 0, rowCount: 2, columns: [{ kind: 'text', style: 'text', text: () => 'Nej' }] }],
  tables: [
    {
      name: 'MK_Brister',
      area: { top: 0, left: 0, bottom: 2, right: 1 },
      columns: heading.map((name) => ({ name })),
      filterButtons: true,
    },
  ],
});
const sample = samplePlan([sheetName(0)]);
const plan = { ...sample, sheets: [...sample.sheets, brister], state: state({ brister: 'Brister' }) };
const bristerPart = 'xl/worksheets/sheet5.xml';

async function sheetsReadBack(result: Uint8Array): Promise<string[]> {
  const earlier = await openEarlierResult(inMemory(result), await makeDocument(), { file: null, codec });
  if (!earlier.ok) throw new Error(JSON.stringify(earlier.problem));
  return earlier.result.snapshot.sheets.map(({ name }) => name);
}

test('a Brister that nobody has touched is not read again', async () => {
  const result = await (await makeDocument()).apply(plan);
  expect((await opened(result)).parts.sheets.at(-1)).toMatchObject({ name: 'Brister', part: bristerPart });
  expect(await sheetsReadBack(result)).not.toContain('Brister');
});

test('one in which somebody has written is', async () => {
  const result = await (await makeDocument()).apply(plan);
  const approved = await savedElsewhere(result, { [bristerPart]: (text) => text.replace('Nej', 'Ja') });
  expect(await sheetsReadBack(approved)).toContain('Brister');
});

test('so is one whose note is gone or edited', async () => {
  const result = await (await makeDocument()).apply(plan);
  for (const note of ['', '<?malkedjan-left [nonsense?>']) {
    const edit = (text: string): string => text.replace(/<\?malkedjan-left.*?\?>/s, note);
    expect(await sheetsReadBack(await savedElsewhere(result, { 'customXml/item1.xml': edit }))).toContain('Brister');
  }
});
