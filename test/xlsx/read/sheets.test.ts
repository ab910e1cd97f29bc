import type { SheetSnapshot } from '../../../src/core/workbook/snapshot.ts';
import { main, makeWorkbook, office, open, problemOf, read, relationships } from '../make-workbook.ts';

const first = async (spec: Parameters<typeof read>[0]): Promise<SheetSnapshot> =>
  (await read(spec)).sheets[0] as SheetSnapshot;
const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>';

test('hidden rows and columns', async () => {
  const sheet = await first({
    sheets: [{ rows, before: '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/></cols>' }],
  });
  expect([sheet.isRowHidden(0), sheet.isRowHidden(1)]).toEqual([false, true]);
  expect([0, 1, 2, 3, 4].map((column) => sheet.isColumnHidden(column))).toEqual([false, true, true, false, true]);
});

test('merges, protection and visibility', async () => {
  const after = '<sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="B7:$D$9"/></mergeCells>';
  const sheet = await first({ sheets: [{ rows, after, state: 'veryHidden' }] });
  expect(sheet.merges).toEqual([{ top: 6, left: 1, bottom: 8, right: 3 }]);
  expect([sheet.isProtected, sheet.visibility]).toEqual([true, 'veryHidden']);
});

test('drop-downs: lists in the rule, ranges, and the newer kind', async () => {
  const after =
    '<dataValidations count="3"><dataValidation type="list" sqref="G2:G9 J2"><formula1>"Ja, Nej,Delvis"</formula1></dataValidation>' +
    '<dataValidation type="list" sqref="B:B"><formula1>Listor!$A$1:$A$5</formula1></dataValidation><dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations>' +
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:x14="a" xmlns:xm="b"><x14:dataValidation type="list"><x14:formula1><xm:f>Listor!$B$1:$B$5</xm:f></x14:formula1><xm:sqref>H2:H9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const { listValidations } = await first({ sheets: [{ rows, after }] });
  expect(listValidations.map(({ values }) => values)).toEqual([
    ['Ja', 'Nej', 'Delvis'],
    ['Ja', 'Nej', 'Delvis'],
    [],
    [],
  ]);
  expect(listValidations[2]?.area).toEqual({ top: 0, left: 1, bottom: 1048575, right: 1 });
  expect(listValidations[3]?.area).toEqual({ top: 1, left: 7, bottom: 8, right: 7 });
});

test('tables, with and without header and totals', async () => {
  const table = (id: number, more: string) => ({
    kind: 'table',
    part: `xl/tables/table${id}.xml`,
    xml: `<table xmlns="${main}" id="${id}" name="t${id}" displayName="Tabell${id}" ref="A1:C4" ${more}/>`,
  });
  const { tables } = await first({
    sheets: [{ rows, related: [table(1, 'totalsRowCount="1"'), table(2, 'headerRowCount="0"')] }],
  });
  expect(tables.map(({ name, hasHeaderRow, hasTotalsRow }) => [name, hasHeaderRow, hasTotalsRow])).toEqual([
    ['Tabell1', true, true],
    ['Tabell2', false, false],
  ]);
  expect(tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
});

test('notes and threaded comments', async () => {
  const comment = (ref: string, text: string) =>
    `<comment ref="${ref}" authorId="0"><text><r><t>${text}</t></r></text></comment>`;
  const notes = `<comments xmlns="${main}"><authors><author>AS</author></authors><commentList>${comment('B2', 'Not')}${comment('C3', '[Threaded comment]')}</commentList></comments>`;
  const threads =
    '<ThreadedComments xmlns="t"><threadedComment ref="C3" id="1"><text>Fråga</text></threadedComment><threadedComment ref="C3" parentId="1"><text>Svar</text></threadedComment></ThreadedComments>';
  const related = [
    { kind: 'comments', part: 'xl/comments1.xml', xml: notes },
    { kind: 'threadedComment', part: 'xl/threadedComments/threadedComment1.xml', xml: threads },
  ];
  const sheet = await first({ sheets: [{ rows, related }] });
  expect([sheet.comment(1, 1), sheet.comment(2, 2), sheet.comment(0, 0)]).toEqual(['Not', 'Fråga\nSvar', null]);
});

test('chart sheets, dialog sheets and macro modules are no worksheets', async () => {
  const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Diagram" sheetId="1" r:id="rId1"/><sheet name="Modul1" sheetId="2" r:id=""/><sheet name="Nämnd" sheetId="3" r:id="rId2"/></sheets></workbook>`;
  const rels = relationships([
    ['rId1', `${office}/chartsheet`, 'chartsheets/sheet1.xml'],
    ['rId2', `${office}/worksheet`, '/XL/Worksheets\\SHEET1.xml'],
  ]);
  const book = await read({
    sheets: [{ rows }],
    parts: {
      'xl/workbook.xml': workbook,
      'xl/_rels/workbook.xml.rels': rels,
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    },
  });
  expect(book.sheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([['Nämnd', 2]]);
});

test('sheets are found by relationship, never by number', async () => {
  const rels = relationships([
    ['rId1', `${office}/worksheet`, 'worksheets/sheet2.xml'],
    ['rId2', `${office}/worksheet`, '/xl/worksheets/sheet1.xml'],
  ]);
  const book = await read({
    sheets: [
      { name: 'A', rows: '' },
      { name: 'B', rows },
    ],
    parts: { 'xl/_rels/workbook.xml.rels': rels },
  });
  expect(book.sheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
    ['A', 2],
    ['B', 0],
  ]);
});

test('dates from 1904 and a locked structure are told', async () => {
  const book = await read({ workbook: '<workbookPr date1904="1"/><workbookProtection lockStructure="1"/>' });
  expect([book.date1904, book.isStructureProtected]).toEqual([true, true]);
});

test('a strict workbook is read right and known as one', async () => {
  const strict = (text: string) =>
    text
      .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll(office, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
  const spec = {
    'xl/workbook.xml': strict(
      `<workbook xmlns="${main}" xmlns:r="${office}" conformance="strict"><sheets><sheet name="Mål" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strict(relationships([['rId1', `${office}/worksheet`, 'worksheets/sheet1.xml']])),
    '_rels/.rels': strict(relationships([['rId1', `${office}/officeDocument`, 'xl/workbook.xml']])),
  };
  const opened = await open(await makeWorkbook({ sheets: [{ rows }], parts: spec }));
  expect(opened.ok && [opened.document.parts.isStrict, opened.document.snapshot.sheets[0]?.rowCount]).toEqual([
    true,
    2,
  ]);
});

test('the file name has composed letters', async () => {
  const opened = await open(await makeWorkbook({}), 'Mål.xlsx'.normalize('NFD'));
  expect(opened.ok && opened.document.snapshot.file).toBe('Mål.xlsx');
});

test('the writer is told where the cells begin and end', async () => {
  const opened = await open(await makeWorkbook({ sheets: [{ rows, after: '<pageMargins left="1"/>' }] }));
  if (!opened.ok) throw new Error('not read');
  const { package: pkg, parts } = opened.document;
  const [{ part, sheetDataStart, sheetDataEnd }] = parts.sheets as [(typeof parts.sheets)[number]];
  const bytes = Buffer.from(await pkg.bytes(part));
  expect(bytes.toString('utf8', sheetDataStart, sheetDataStart + 11)).toBe('<sheetData>');
  expect(bytes.toString('utf8', sheetDataEnd)).toBe('<pageMargins left="1"/></worksheet>');
});

test.each<[what: string, parts: Record<string, string | null>, code: string]>([
  ['a sheet without part', { 'xl/worksheets/sheet1.xml': null }, 'damaged'],
  ['no workbook', { '_rels/.rels': relationships([]) }, 'notWorkbook'],
  ['a text document', { 'xl/workbook.xml': '<w:document xmlns:w="w"/>' }, 'notWorkbook'],
  ['no content types', { '[Content_Types].xml': null }, 'notWorkbook'],
  ['a calc document', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }, 'ods'],
  ...['5', '-1', '0.5', '1e999', 'NaN'].map((id): [string, Record<string, string>, string] => [
    `shared string ${id}, which is not there`,
    {
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row><c t="s"><v>${id}</v></c></row></sheetData></worksheet>`,
    },
    'damaged',
  ]),
  ['a sheet cut short', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c><v>5</v></c></row>' }, 'damaged'],
  [
    'a column beyond the sheet',
    { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c r="ZZZ1"><v>5</v></c></row></sheetData></worksheet>' },
    'damaged',
  ],
  [
    'a row beyond the sheet',
    {
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row r="1048577"><c><v>5</v></c></row></sheetData></worksheet>',
    },
    'damaged',
  ],
  ['entities that grow', { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "bbb">]><workbook>&b;</workbook>' }, 'damaged'],
  [
    'a doctype in a sheet',
    { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a SYSTEM "file:///etc/passwd"><worksheet/>' },
    'damaged',
  ],
])('%s: %s', async (_, parts, code) => {
  expect(await problemOf(await makeWorkbook({ parts }))).toBe(code);
});
