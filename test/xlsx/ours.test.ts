import { stateFromJson, stateToXml } from '../../src/core/workbook/state-xml.ts';
import type { SavedState } from '../../src/core/workbook/state.ts';
import { ourColumns } from '../../src/core/i18n/our-columns.ts';
import { checksum } from '../../src/core/workbook/checksum.ts';
import type { SheetSnapshot } from '../../src/core/workbook/snapshot.ts';
import { main, makeWorkbook, open, read } from './make-workbook.ts';

const state: SavedState = {
  phase: 'done',
  sheets: { brister: 'Brister', underlag: 'Underlag' },
  settings: { method: 'majoritet', thresholds: { met: 0.8 }, expected: { KF1: ['SN'] } },
  corrections: [{ sheet: 'SN & <co>', role: 'ignored', columns: { utfall: 'H' } }],
  legend: { '🟢': 'uppfyllt' },
  board: [{ goalId: 'KF1', assessment: 'Uppfyllt', motivation: 'rad 1\nrad 2 ]]> </malkedjan>' }],
  approved: [{ key: 'MK301|x', motivation: '' }],
  orphans: [],
  runs: [
    {
      number: 1,
      time: '2026-11-25T16:42:00',
      version: '1.0.0',
      period: 'delar 2026',
      checksum: 'ab',
      sentence: 'Av 11',
    },
  ],
};

const rows = '<row><c><v>1</v></c></row>';
const withTable = (name: string, table: string, n = 1, columns: readonly string[] = []) => ({
  name,
  rows,
  related: [
    {
      kind: 'table',
      part: `xl/tables/table${n}.xml`,
      xml:
        `<table xmlns="${main}" id="${n}" displayName="${table}" ref="A1:B2"><tableColumns>` +
        `${columns.map((column, i) => `<tableColumn id="${i + 1}" name="${column}"/>`).join('')}</tableColumns></table>`,
    },
  ],
});

const owners = async (spec: Parameters<typeof read>[0]) => (await read(spec)).sheets.map(({ owner }) => owner);

test('the state comes back as it was written', async () => {
  const book = await read({ state: stateToXml(state) });
  expect(book.state).toEqual(state);
});

test('another custom part is not our state', async () => {
  expect((await read({ state: '<props xmlns="urn:other">urn:malkedjan:state:1</props>' })).state).toBeNull();
});

test.each([
  '',
  'null',
  '[]',
  '{"runs":[{}],"board":7}',
  '{"sheets":{"__proto__":"x"},"legend":{"a":"röd"}}',
  '{"phase":1,"settings":{"thresholds":{"met":"1"}}}',
])('a state that somebody wrote by hand (%s) is taken for what it is', (json) => {
  const found = stateFromJson(json);
  expect(found === null || (found.runs.length === 0 && Object.keys(found.legend).length === 0)).toBe(true);
});

test('a sheet is ours by our table and our state together', async () => {
  const sheets = [withTable('Döpt om', 'MK_Brister'), { name: 'Underlag', rows }, { name: 'SN', rows }];
  expect(await owners({ sheets, state: stateToXml(state) })).toEqual(['ours', 'copy', 'users']);
  expect(await owners({ sheets })).toEqual(['users', 'users', 'users']);
});

test('without our state a table with our name and our columns is a copy, with other columns somebody else’s', async () => {
  const [ours = []] = ourColumns['brister'] ?? [];
  expect(await owners({ sheets: [withTable('Brister', 'MK_Brister', 1, ours)] })).toEqual(['copy']);
  expect(await owners({ sheets: [withTable('Brister', 'MK_Brister', 1, ['Nr', 'Brist'])] })).toEqual(['users']);
});

test('an unfinished run owns the sheets that it named when they are empty or say that they are unfinished', async () => {
  const open = stateToXml({ ...state, phase: 'writing' });
  const words = 'OFÄRDIG: sammanställningen avbröts. Kör Sammanställ igen.';
  const unfinished = `<row r="3"><c r="A3" t="inlineStr"><is><t>${words}</t></is></c></row>`;
  expect(await owners({ sheets: [{ name: 'Underlag', rows: '' }], state: open })).toEqual(['ours']);
  expect(await owners({ sheets: [{ name: 'Underlag', rows: unfinished }], state: open })).toEqual(['ours']);
  expect(await owners({ sheets: [{ name: 'Underlag', rows }], state: open })).toEqual(['users']);
});

test('a copied sheet of ours is a copy, not a sheet of goals', async () => {
  const sheets = [
    withTable('Brister', 'MK_Brister'),
    withTable('Brister (2)', 'MK_Brister_2', 2),
    withTable('X', 'MK_KfMal13', 3),
    withTable('Y', 'MK_KfMalEget', 4),
  ];
  expect(await owners({ sheets, state: stateToXml(state) })).toEqual(['ours', 'copy', 'copy', 'users']);
});

async function sum(spec: Parameters<typeof read>[0]): Promise<string> {
  const opened = await open(await makeWorkbook(spec));
  if (!opened.ok) throw new Error(opened.problem.detail);
  return opened.document.checksum();
}

const cells = (text: string) =>
  `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c><c r="B1"><v>80</v></c></row>`;

test('the checksum is over what is read, not over how it is stored', async () => {
  const shared = await sum({
    sharedStrings: '<si><t>x</t></si><si><t>Mål</t></si>',
    sheets: [{ rows: '<row><c t="s"><v>1</v></c><c><v>80.0</v></c></row>' }],
  });
  const inline = await sum({ sheets: [{ rows: cells('Mål') }], state: stateToXml(state) });
  expect(inline).toBe(shared);
  expect(shared).toMatch(/^[0-9a-f]{32}$/);
});

test('sheets of ours are left out of the checksum', async () => {
  const users = { name: 'SN', rows: cells('Mål') };
  expect(await sum({ sheets: [users, withTable('Brister', 'MK_Brister', 2)], state: stateToXml(state) })).toBe(
    await sum({ sheets: [users] }),
  );
});

test.each([
  ['a text', { rows: cells('Mål 2') }],
  ['a number', { rows: cells('Mål').replace('80', '81') }],
  ['a place', { rows: cells('Mål').replaceAll('B1', 'C1') }],
  ['a kind', { rows: cells('Mål').replace('<v>80</v>', '').replace('<c r="B1">', '<c r="B1" t="str"><v>80</v>') }],
  ['a name', { rows: cells('Mål'), name: 'Annat' }],
])('the checksum changes with %s', async (_, sheet) => {
  expect(await sum({ sheets: [sheet] })).not.toBe(await sum({ sheets: [{ rows: cells('Mål') }] }));
});

/** The same sheet through an adapter that is asked place by place. */
const askedByPlace = (sheet: SheetSnapshot): SheetSnapshot =>
  new Proxy(sheet, {
    get: (target, key) => {
      const found = key === 'cellColumns' ? undefined : (target[key as keyof SheetSnapshot] as unknown);
      return typeof found === 'function' ? (found.bind(target) as unknown) : found;
    },
  });

const fills =
  '<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill></fill></fills>';
const styles = `<styleSheet xmlns="${main}">${fills}<cellXfs><xf/><xf fillId="2"/></cellXfs></styleSheet>`;
const everyKind =
  '<row r="3"><c r="F3" t="b"><v>1</v></c></row><row r="1"><c r="A1" s="1"/><c r="B1" t="str"><f>1</f><v></v></c>' +
  '<c r="C1" t="e"><v>#N/A</v></c><c r="D1"><f>1</f></c><c r="E1" s="1"><v>-0</v></c><c r="G1"><v>0.1</v></c></row>';

test.each([
  ['every kind of cell', { rows: everyKind }],
  ['a filled column', { rows: everyKind, before: '<cols><col min="2" max="9" style="1"/></cols>' }],
  ['a filled row', { rows: everyKind.replace('<row r="1">', '<row r="1" s="1" customFormat="1">') }],
])('the checksum is the same cell by cell and place by place: %s', async (_, sheet) => {
  const snapshot = await read({ styles, sheets: [sheet] });
  expect(checksum(snapshot)).toBe(checksum({ ...snapshot, sheets: snapshot.sheets.map(askedByPlace) }));
});
