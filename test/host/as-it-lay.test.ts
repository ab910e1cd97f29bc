/** What a file holds and nobody changed stays as it lies there: attributes, their order, empty elements, values of the moment. */
import type { Host } from '../../src/host/index.ts';
import { newHost } from '../../src/host/index.ts';
import { allParts, makePackage, partText, savedElsewhere, sheetName } from '../xlsx/write/workbook-maker.ts';
import type { Features } from '../xlsx/write/workbook-maker.ts';

const book = 'xl/workbook.xml';
const first = 'xl/worksheets/sheet1.xml';

async function fileWith(
  features: Partial<Features>,
  changes: Readonly<Record<string, (xml: string) => string>> = {},
): Promise<Uint8Array> {
  return savedElsewhere(await makePackage(features).save(), changes);
}

type Act = (workbook: Excel.Workbook, host: Host) => void;

/** The file after an act, and after a second one that takes the first back. */
async function after(file: Uint8Array, act: Act, back: Act = () => undefined): Promise<[Uint8Array, Uint8Array]> {
  const host = await newHost({ file });
  const saved: Uint8Array[] = [];
  for (const step of [act, back]) {
    await host.Excel.run(async (context) => {
      step(context.workbook, host);
      await context.sync();
    });
    saved.push(await host.save());
  }
  expect(host.bugs).toEqual([]);
  host.close();
  return saved as [Uint8Array, Uint8Array];
}

const firstSheet = (workbook: Excel.Workbook): Excel.Worksheet => workbook.worksheets.getItem(sheetName(0));

const names =
  '<definedName function="false" hidden="true" name="_xlnm._FilterDatabase" vbProcedure="false" localSheetId="0">\'Nämnd 1\'!$A$1</definedName>\n' +
  '<definedName function="false" name="Text" xlm="0">"1,25"</definedName>' +
  '<definedName name="Eget" localSheetId="1" hidden="0">\'Nämnd 1\'!$A$2</definedName>';

test('a new name or sheet leaves the other names as they are written', async () => {
  const file = await fileWith({ hasNames: true }, { [book]: (xml) => xml.replace(/(?<=<definedNames>)/, names) });
  const [more, back] = await after(
    file,
    ({ names: all, worksheets }) => void [all.add('Nytt', '=1'), worksheets.add('Ny')],
    ({ names: all, worksheets }) => void [all.getItem('Nytt').delete(), worksheets.getItem('Ny').delete()],
  );
  expect(await partText(more, book)).toContain(`<definedNames>${names}`);
  expect(await allParts(back)).toEqual(await allParts(file));
});

test('a name that changes keeps what else its element says', async () => {
  const file = await fileWith({ hasNames: true }, { [book]: (xml) => xml.replace(/(?<=<definedNames>)/, names) });
  const [changed] = await after(file, ({ names: all }) => void (all.getItem('Text').formula = '="a&b"'));
  const text = '<definedName function="false" name="Text" xlm="0">&quot;a&amp;b&quot;</definedName>';
  expect(await partText(changed, book)).toContain(text);
});

test('sheets keep their elements and the space between them when one is added, and an empty list of names stays', async () => {
  const change = (xml: string): string =>
    xml
      .replace('sheetId="1"', 'sheetId="1" state="visible"')
      .replace('sheetId="4"', 'state="show" sheetId="4"')
      .replace('<calcPr', '<definedNames/><calcPr');
  const file = await fileWith({}, { [book]: change });
  const [more] = await after(file, ({ worksheets }) => void worksheets.add('Ny'));
  const before = /<sheets>[^]*(?=<\/sheets>)/.exec(await partText(file, book))?.[0] ?? '-';
  const now = await partText(more, book);
  expect([now.includes(before), now.includes('<definedNames/>')]).toEqual([true, true]);
});

test('a new rule stands before the others in order; what else their elements say stays', async () => {
  const block =
    '<conditionalFormatting pivot="1" sqref="B2:B9 D2">\n  <cfRule operator="equal" priority="7" type="cellIs" dxfId="0">\n<formula>"a>b"</formula><extLst/></cfRule>\n<extLst/></conditionalFormatting>\n<conditionalFormatting sqref="#REF!"><cfRule type="expression" priority="9"><formula>1</formula></cfRule></conditionalFormatting>';
  const file = await fileWith({}, { [first]: (xml) => xml.replace('<pageMargins', `${block}<pageMargins`) });
  const act: Act = (workbook) => {
    const rule = firstSheet(workbook).getRange('A1').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=TRUE';
  };
  const drop: Act = (workbook) => firstSheet(workbook).getRange('A1').conditionalFormats.clearAll();
  const [more, back] = await after(file, act, drop);
  const now = await partText(more, first);
  expect([now.includes(block), /priority="(\d+)"><formula>TRUE/.exec(now)?.[1]]).toEqual([true, '1']);
  expect(await allParts(back)).toEqual(await allParts(file));
});

test('rules of one element part when one of them moves, and only then', async () => {
  const rule = (n: number): string => `<cfRule type="expression" priority="${n}"><formula>B2=${n}</formula></cfRule>`;
  const block = `<conditionalFormatting sqref="B2:B9">${rule(3)}${rule(5)}</conditionalFormatting>`;
  const file = await fileWith({}, { [first]: (xml) => xml.replace('<pageMargins', `${block}<pageMargins`) });
  const [gone] = await after(file, (workbook) => {
    firstSheet(workbook).getRange('B2').conditionalFormats.getItemAt(0).delete();
  });
  expect(await partText(gone, first)).toContain(
    `<conditionalFormatting sqref="B2:B9">${rule(5)}</conditionalFormatting>`,
  );
});

test('another sheet is shown: selection, panes and zoom of the one before stay', async () => {
  const view = (selected: string): string =>
    `<sheetView zoomScale="85"${selected} showGridLines="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A40" state="frozen"/><selection pane="bottomLeft" activeCell="B44" sqref="B44"/></sheetView>`;
  const second = 'xl/worksheets/sheet2.xml';
  const change = (xml: string): string =>
    xml.replace('<sheetData', `<sheetViews>${view(' tabSelected="1"')}</sheetViews><sheetData`);
  const file = await fileWith({}, { [second]: change });
  const [shown, back] = await after(
    file,
    (workbook) => firstSheet(workbook).activate(),
    ({ worksheets }) => worksheets.getItem(sheetName(1)).activate(),
  );
  expect(await partText(shown, second)).toContain(view(''));
  expect(await allParts(back)).toEqual(await allParts(file));
});

test('time and chance are no edits', async () => {
  const row =
    '<row r="5" spans="1:3"><c r="A5"><f ca="1">RAND()</f><v>0.5</v></c><c r="B5"><f ca="1">NOW()</f><v>38973.5</v></c><c r="C5"><f>A5+B5</f><v>38974</v></c></row>';
  const file = await fileWith({}, { [first]: (xml) => xml.replace('</row></sheetData>', `</row>${row}</sheetData>`) });
  const [changed, back] = await after(
    file,
    (workbook) => void (firstSheet(workbook).getRange('D5').values = [['ny']]),
    (workbook) => firstSheet(workbook).getRange('D5').clear(),
  );
  expect(await partText(changed, first)).toMatch(/<row r="5"><c r="A5"><f ca="1">RAND\(\)<\/f><v>/);
  expect(await allParts(back)).toEqual(await allParts(file));
});

test('a formula that got another value keeps its element', async () => {
  const row =
    '<row r="5" spans="1:3"><c r="A5" s="1"><v>1</v></c><c r="B5" cm="0"><f t="shared" ref="B5:C5" si="4" ca="1">A5+1</f><v>2</v></c><c r="C5"><f t="shared" si="4"/><v>3</v></c></row>';
  const file = await fileWith({}, { [first]: (xml) => xml.replace('</row></sheetData>', `</row>${row}</sheetData>`) });
  const [changed] = await after(file, (workbook) => void (firstSheet(workbook).getRange('A5').values = [[7]]));
  const now = row.replace('<v>1<', '<v>7<').replace('<v>2<', '<v>8<').replace('<v>3<', '<v>9<');
  expect(await partText(changed, first)).toContain(now);
});

test('formats that lack lists stay so until a format of a script needs them', async () => {
  const none = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\r\n</styleSheet>';
  const file = await fileWith({}, { 'xl/styles.xml': () => none });
  const [same, bold] = await after(
    file,
    (workbook) => void (firstSheet(workbook).getRange('C5').values = [['ny']]),
    (workbook) => void (firstSheet(workbook).getRange('C5').format.font.bold = true),
  );
  expect(await partText(same, 'xl/styles.xml')).toBe(none);
  expect(await partText(bold, 'xl/styles.xml')).toMatch(/<fonts count="2">.*<fills.*<cellXfs count="2">/);
});
