import { makeWorkbook, open, problemOf } from './make-workbook.ts';

const bytes = (text: string, encoding: BufferEncoding = 'latin1') => new Uint8Array(Buffer.from(text, encoding));
const ole = (...names: string[]) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(512),
    ...names.map((name) => Buffer.from(name, 'utf16le')),
  ]);

test.each<[what: string, file: Uint8Array, code: string]>([
  ['an empty file', new Uint8Array(0), 'notZip'],
  ['an encrypted workbook', ole('EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
  ['an old workbook', ole('Root Entry', 'Workbook'), 'xls'],
  ['a still older one', bytes('\x09\x04\x06\x00\x00\x00\x10\x00'), 'xls'],
  ['an old text document', ole('WordDocument'), 'notWorkbook'],
  ['comma separated text', bytes('Nämnd;Mål;Utfall\r\nSN;80;82\r\n', 'utf8'), 'csv'],
  ['text in UTF-16', bytes('\ufeffNämnd\tMål', 'utf16le'), 'csv'],
  ['a web page called .xls', bytes('\n<html><table></table></html>'), 'notWorkbook'],
  ['a PDF without anything but text', bytes('%PDF-1.4\n1 0 obj'), 'notZip'],
  ['a picture', bytes('\x89PNG\r\n\x1a\n\0\0\0\0\0\0\0\0\0\0\x01\x02'), 'notZip'],
  ['the first bytes of a zip', bytes('PK\x03\x04'), 'damaged'],
])('%s', async (_, file, code) => {
  expect(await problemOf(file)).toBe(code);
});

test('a workbook cut short anywhere, or with any byte turned, is read or refused, never thrown', async () => {
  const whole = await makeWorkbook({
    sharedStrings: '<si><t>Mål</t></si>',
    sheets: [{ rows: '<row><c t="s"><v>0</v></c></row>' }],
  });
  for (let i = 0; i < whole.length; i += 11) {
    expect(await problemOf(whole.subarray(0, i))).not.toBe('ok');
    const turned = whole.slice();
    turned[i] = (turned[i] as number) ^ 0xff;
    expect(typeof (await problemOf(turned))).toBe('string');
  }
});

test('the part that is damaged is named', async () => {
  const opened = await open(
    await makeWorkbook({ parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c><v>1' } }),
  );
  expect(opened.ok ? null : opened.problem.part).toBe('xl/worksheets/sheet1.xml');
});

test.each([
  '<col min="1" max="16384" hidden="1"/>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<dataValidation type="list" sqref="A1 B1"><formula1>"a"</formula1></dataValidation>',
])('twenty thousand of %s are read', async (element) => {
  expect(
    await problemOf(
      await makeWorkbook({
        sheets: [
          { before: '<cols>', xml: `<worksheet><cols>${element.repeat(20_000)}</cols><sheetData/></worksheet>` },
        ],
      }),
    ),
  ).toBe('ok');
});

test('a drop-down over more areas than a call takes arguments is read', async () => {
  const sqref = Array.from({ length: 130_000 }, (_, i) => `A${i + 1}`).join(' ');
  const xml = `<worksheet><sheetData/><dataValidations><dataValidation type="list" sqref="${sqref}"><formula1>"a"</formula1></dataValidation></dataValidations></worksheet>`;
  const opened = await open(await makeWorkbook({ sheets: [{ xml }] }));
  expect(opened.ok && opened.document.snapshot.sheets[0]?.listValidations.length).toBe(130_000);
});

test('one row over and over is refused, not gathered for ever', async () => {
  expect(await problemOf(await makeWorkbook({ sheets: [{ rows: '<row r="1"/>'.repeat(2_200_000) }] }))).toBe('damaged');
});

test.each<[what: string, rows: string]>([
  ['a number of a hundred thousand digits and a letter', `<row><c><v>${'1'.repeat(100_000)}x</v></c></row>`],
  [
    'a text with a hundred thousand spaces in it',
    `<row><c t="inlineStr"><is><t> ${' '.repeat(100_000)}x</t></is></c></row>`,
  ],
  [
    'a cell of ten thousand attributes',
    `<row><c ${Array.from({ length: 10_000 }, (_, i) => `a${i}="1"`).join(' ')}/></row>`,
  ],
])('%s takes no longer than others', async (_, rows) => {
  expect(await problemOf(await makeWorkbook({ sheets: [{ rows }] }))).toBe('ok');
});

test('a comment that looks like a hundred thousand columns is a comment', async () => {
  const xml = `<worksheet><!-- ${'<col '.repeat(100_000)} --><sheetData/></worksheet>`;
  expect(await problemOf(await makeWorkbook({ sheets: [{ xml }] }))).toBe('ok');
});
