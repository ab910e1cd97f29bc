/** Formulas of a file that cannot be worked out keep the values that Excel gave them; those of the old kind are worked out as they were entered. */
import type { Host } from '../../src/host/index.ts';
import { newHost } from '../../src/host/index.ts';
import { makePackage, partText, savedElsewhere, sheetName } from '../xlsx/write/workbook-maker.ts';

const part = 'xl/worksheets/sheet1.xml';

/** A workbook whose first sheet has these rows too. */
async function opened(rows: string, names = ''): Promise<Host> {
  const file = await savedElsewhere(await makePackage().save(), {
    [part]: (xml) => xml.replace('</row></sheetData>', `</row>${rows}</sheetData>`),
    'xl/workbook.xml': (xml) => xml.replace('<calcPr', `<definedNames>${names}</definedNames><calcPr`),
  });
  return newHost({ file });
}

async function shown(host: Host, address: string, property: 'values' | 'formulas' = 'values'): Promise<unknown> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName(0)).getRange(address).load(property);
    await context.sync();
    return range[property];
  });
}

/** Types something into a cell beside, and saves. */
async function savedAfterEdit(host: Host): Promise<string> {
  await host.ui.edit(`'${sheetName(0).replaceAll("'", "''")}'!H9`, 'ny');
  const xml = await partText(await host.save(), part);
  host.close();
  return xml;
}

const numbers = [5, 6, 7, 8].map(
  (r) => `<row r="${r}"><c r="A${r}"><v>${r}</v></c><c r="B${r}"><v>${r * 10}</v></c></row>`,
);

test.each([
  ['a function of somebody else', 'MYFUNC(A5)'],
  ['another file', "'[2]Budget 2026'!$B$4*2"],
  ['another file, with its path', "SUM('C:\\Ekonomi\\[Budget.xlsx]Blad 1'!$B$4)+'[2]Jan:Dec'!A1"],
  ['another file, its name', '[1]!Budget'],
  ['a pivot table', 'GETPIVOTDATA("Utfall",$A$5)'],
  ['what CELL tells of formats', 'CELL("width",A5)'],
])('a formula keeps its value: %s', async (_what, formula) => {
  const cell = `<c r="A9"><f>${formula}</f><v>12.5</v></c><c r="B9"><f>A9*2</f><v>0</v></c>`;
  const host = await opened(`<row r="9">${cell}</row>`);
  expect(await shown(host, 'A9:B9')).toEqual([[12.5, 25]]);
  expect(await savedAfterEdit(host)).toContain(cell.replace('<v>0<', '<v>25<'));
});

test('what an array formula gave stays with it when its function is not known', async () => {
  const cells = (r: number, f = ''): string => `<c r="D${r}">${f}<v>${r}</v></c>`;
  const rows = `<row r="9">${cells(9, '<f t="array" ref="D9:D10">MYFUNC(A5:A6)</f>')}</row><row r="10">${cells(10)}</row>`;
  const host = await opened(rows);
  expect(await shown(host, 'D9:D10')).toEqual([[9], [10]]);
  expect(await savedAfterEdit(host)).toContain(cells(9, '<f t="array" ref="D9:D10">MYFUNC(A5:A6)</f>'));
});

test('an array formula of the old kind keeps to its cells', async () => {
  const array = (at: string, ref: string, formula: string): string =>
    `<c r="${at}"><f t="array" ref="${ref}">${formula}</f><v>0</v></c>`;
  const rows =
    `<row r="9">${array('D9', 'D9', 'A5:A8*2')}${array('E9', 'E9:E11', 'A5:A6*2')}${array('F9', 'F9:F10', 'SUM(A5:A6)')}</row>` +
    '<row r="10"><c r="D10"><v>99</v></c><c r="E10"><v>0</v></c><c r="F10"><v>0</v></c></row>';
  const host = await opened(numbers.join('') + rows);
  expect(await shown(host, 'D9:F11')).toEqual([
    [10, 10, 11],
    [99, 12, 11],
    ['', '#N/A', ''],
  ]);
  host.close();
});

test.each([
  ['A:A&"/"&B:B', '6/60', '=@A:A&"/"&@B:B'],
  ['IF(A5:A8>5,"ja","nej")', 'ja', '=IF(@A5:A8>5,"ja","nej")'],
  ['VLOOKUP(A:A,A5:B8,2,FALSE)', 60, '=VLOOKUP(@A:A,A5:B8,2,FALSE)'],
  ['belopp*2', 120, '=@belopp*2'],
  ['SUMPRODUCT((A5:A8>5)*(B5:B8))', 210, '=SUMPRODUCT((A5:A8>5)*(B5:B8))'],
  ['SUM(A5:A8)/A5', 5.2, '=SUM(A5:A8)/A5'],
])('a plain formula takes the cell of its own row: %s', async (formula, value, text) => {
  const cell = `<c r="D6"><f>${formula.replaceAll('&', '&amp;').replace('>', '&gt;')}</f><v>0</v></c>`;
  const rows = numbers
    .join('')
    .replace('<row r="6">', '<row r="6" spans="1:4">')
    .replace(/(?<=<v>60<\/v><\/c>)/, cell);
  const host = await opened(rows, "<definedName name=\"belopp\">'Kultur &amp; ''Fritid'''!$B$5:$B$8</definedName>");
  expect([await shown(host, 'D6'), await shown(host, 'D6', 'formulas')]).toEqual([[[value]], [[text]]]);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName(0));
    sheet.getRange('D6').moveTo('E6');
    await context.sync();
  });
  expect(await partText(await host.save(), part)).toContain(
    `<f>${formula.replaceAll('&', '&amp;').replace('>', '&gt;').replaceAll('"', '&quot;')}</f>`,
  );
  host.close();
});

test('names that cannot be worked out are errors, and a value that is no character too', async () => {
  const host = await opened(
    '<row r="9"><c r="A9"><f>CHAR(-1)</f><v>0</v></c><c r="B9"><f>_xlfn.UNICHAR(0)</f><v>0</v></c><c r="C9"><f>REPT("a",-1)</f><v>0</v></c></row>',
    '<definedName name="Borta">[1]Blad!$A$1</definedName><definedName name="Egen">MYFUNC(1)</definedName>',
  );
  expect(await shown(host, 'A9:C9')).toEqual([['#VALUE!', '#VALUE!', '#VALUE!']]);
  await host.Excel.run(async (context) => {
    const names = context.workbook.names.load('items/value');
    await context.sync();
    expect(names.items.map((name) => name.value)).toEqual(['#NAME?', '#NAME?']);
  });
  host.close();
});

test('a column of formulas that each need the one below is worked out, however long', async () => {
  const rows = Array.from(
    { length: 6_000 },
    (_, i) => `<row r="${i + 5}"><c r="A${i + 5}"><f>A${i + 6}+1</f><v>0</v></c></row>`,
  );
  const host = await opened(rows.join(''));
  expect(await shown(host, 'A5:A6')).toEqual([[6_000], [5_999]]);
  host.close();
});
