/** What a script sets of the printed page is in the file, and there again when it is opened. */
import type { Host } from '../../src/host/index.ts';
import { newHost } from '../../src/host/index.ts';
import { Package } from '../../src/xlsx/package/index.ts';
import { nodeCodec } from '../../src/xlsx/package/node-codec.ts';

const codec = nodeCodec({ level: 1 });
const part = 'xl/worksheets/sheet1.xml';
type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>;

async function inside<T>(file: Uint8Array | undefined, work: (host: Host) => Promise<T>): Promise<T> {
  const host = await newHost(file ? { file } : {});
  const done = await work(host).finally(() => host.close());
  expect(host.bugs).toEqual([]);
  return done;
}

const onFirst = (host: Host, work: Work): Promise<void> =>
  host.Excel.run(async (context) => {
    await work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });

/** The bytes after some work on the first sheet of a file, or of a new workbook. */
const saved = (work: Work, file?: Uint8Array): Promise<Uint8Array> =>
  inside(file, async (host) => {
    await onFirst(host, work);
    return host.save();
  });

const look = (file: Uint8Array, work: Work): Promise<void> => inside(file, (host) => onFirst(host, work));
const text = (file: Uint8Array, name: string): Promise<string> => Package.open(file, codec).text(name);

const settings = {
  orientation: 'Landscape',
  paperSize: 'A4',
  blackAndWhite: true,
  draftMode: true,
  centerHorizontally: true,
  centerVertically: true,
  printGridlines: true,
  printHeadings: true,
  printOrder: 'OverThenDown',
  printComments: 'EndSheet',
  printErrors: 'Dash',
  firstPageNumber: 3,
  leftMargin: 36,
  rightMargin: 37,
  topMargin: 38,
  bottomMargin: 39,
  headerMargin: 18,
  footerMargin: 19,
  zoom: { horizontalFitToPages: 1 },
} as const;

const asSet: Work = (sheet) => {
  sheet.getRange('A1:D9').values = Array.from({ length: 9 }, () => [1, 2, 3, 4]);
  sheet.pageLayout.set(settings as never);
  sheet.pageLayout.setPrintArea('A1:B4,D1:D9');
  sheet.pageLayout.setPrintTitleRows('$1:$2');
  sheet.pageLayout.setPrintTitleColumns('A:A');
  const { headersFooters } = sheet.pageLayout;
  headersFooters.state = 'FirstOddAndEven';
  headersFooters.useSheetScale = false;
  headersFooters.oddPages.leftHeader = 'Mål && medel';
  headersFooters.oddPages.centerHeader = '&"Arial,Bold"&A';
  headersFooters.evenPages.rightFooter = 'Sida &P <av> &N';
  headersFooters.firstPage.centerFooter = 'Rad 1\nRad 2';
  sheet.horizontalPageBreaks.add('A5');
  sheet.verticalPageBreaks.add('C1');
};

const asItWasSet: Work = async (sheet, context) => {
  const page = sheet.pageLayout.load();
  const { headersFooters: texts } = page;
  texts.load('state,useSheetMargins,useSheetScale');
  for (const place of [texts.oddPages, texts.evenPages, texts.firstPage]) place.load();
  const area = page.getPrintArea().load('address');
  const rows = page.getPrintTitleRows().load('address');
  const columns = page.getPrintTitleColumns().load('address');
  const [across, down] = [
    sheet.horizontalPageBreaks.load('items/columnIndex'),
    sheet.verticalPageBreaks.load('items/columnIndex'),
  ];
  await context.sync();
  expect(page.toJSON()).toMatchObject(settings);
  expect([area.address, rows.address, columns.address]).toEqual([
    'Sheet1!A1:B4,Sheet1!D1:D9',
    'Sheet1!1:2',
    'Sheet1!A:A',
  ]);
  expect([texts.state, texts.useSheetMargins, texts.useSheetScale]).toEqual(['FirstOddAndEven', true, false]);
  expect([texts.oddPages.leftHeader, texts.oddPages.centerHeader]).toEqual(['Mål && medel', '&"Arial,Bold"&A']);
  expect([texts.evenPages.rightFooter, texts.firstPage.centerFooter]).toEqual(['Sida &P <av> &N', 'Rad 1\nRad 2']);
  expect([across.items.length, down.items.map((b) => b.columnIndex)]).toEqual([1, [2]]);
};

let file: Uint8Array;
beforeAll(async () => {
  file = await saved(asSet);
});

test('all that was set in a new workbook is there again', () => look(file, asItWasSet));

test('all that was set in an opened file is there again', async () => {
  const plain = await saved((sheet) => void (sheet.getRange('A1').values = [['x']]));
  await look(await saved(asSet, plain), asItWasSet);
});

test('opened and not edited the file is the same, byte for byte', async () => {
  expect(Buffer.compare(await inside(file, (host) => host.save()), file)).toBe(0);
});

test('what else the file says of the page stays, and elements that nobody touched', async () => {
  const pkg = Package.open(file, codec);
  const xml = (await pkg.text(part))
    .replace(
      /<pageMargins[^>]*>/,
      '<pageMargins left="0.70866141732283472" right="0.1" top="1" bottom="1" header="0" footer="0"/>',
    )
    .replace('<pageSetup', '<pageSetup copies="2" horizontalDpi="600"')
    .replace('<sheetPr>', '<sheetPr codeName="Blad1">');
  pkg.set(part, xml);
  const next = await text(
    await saved(
      (sheet) => {
        sheet.pageLayout.orientation = 'Portrait';
        sheet.pageLayout.zoom = { scale: 80 };
      },
      await pkg.save(),
    ),
    part,
  );
  for (const kept of [
    '0.70866141732283472',
    'copies="2"',
    'horizontalDpi="600"',
    'scale="80"',
    '<sheetPr codeName="Blad1"/>',
  ])
    expect(next).toContain(kept);
  expect(next).toContain('orientation="portrait"');
  expect(next).not.toContain('fitTo');
});

test('the print area follows rows that are put in and the name of its sheet', async () => {
  const next = await saved((sheet) => {
    sheet.getRange('3:3').insert('Down');
    sheet.name = 'Nya mål';
  }, file);
  const book = await text(next, 'xl/workbook.xml');
  expect(book).toContain("'Nya mål'!$A$1:$B$5,'Nya mål'!$D$1:$D$10<");
  expect(book).toContain("'Nya mål'!$A:$A,'Nya mål'!$1:$2<");
  expect(await text(next, part)).toContain('<brk id="5"');
});

test('a print area that functions work out stays, also when another sheet gets one', async () => {
  const pkg = Package.open(file, codec);
  const book = await pkg.text('xl/workbook.xml');
  pkg.set('xl/workbook.xml', book.replace(/(Print_Area"[^>]*>)[^<]*/, '$1OFFSET(Sheet1!$A$$1,0,0,2,2)'));
  const next = await saved(
    (sheet, { workbook }) => {
      workbook.worksheets.add('Andra').pageLayout.setPrintArea('A1:B2');
      sheet.name = 'Ett';
    },
    await pkg.save(),
  );
  const names = (await text(next, 'xl/workbook.xml')).match(/Print_Area"[^>]*>[^<]*/g);
  expect(names).toEqual([
    'Print_Area" localSheetId="0">OFFSET(Ett!$A$1,0,0,2,2)',
    'Print_Area" localSheetId="1">Andra!$A$1:$B$2',
  ]);
});
