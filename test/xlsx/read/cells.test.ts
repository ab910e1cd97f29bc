import { CellKind } from '../../../src/core/workbook/snapshot.ts';
import type { SheetSnapshot } from '../../../src/core/workbook/snapshot.ts';
import { read, readRows } from '../make-workbook.ts';

/** Kind by name, and number or text. */
function seen(sheet: SheetSnapshot, row: number, column: number): unknown {
  switch (sheet.kind(row, column)) {
    case CellKind.empty:
      return null;
    case CellKind.number:
      return sheet.number(row, column);
    case CellKind.boolean:
      return sheet.number(row, column) === 1;
    case CellKind.error:
      return { error: sheet.text(row, column) };
    case CellKind.uncached:
      return 'uncached';
    default:
      return sheet.text(row, column);
  }
}

const sharedStrings = '<si><t>Mål</t></si><si><t xml:space="preserve"> a </t></si><si><t> b </t></si><si><t/></si>';

test.each<[cell: string, value: unknown]>([
  ['<c r="A1"><v>12</v></c>', 12],
  ['<c r="A1"><v>-0.5</v></c>', -0.5],
  ['<c r="A1"><v>0.69999999999999996</v></c>', 0.7],
  ['<c r="A1"><v>1.5E-7</v></c>', 1.5e-7],
  ['<c r="A1" t="n"><v> 7 </v></c>', 7],
  ['<c r="A1"><v>1e999</v></c>', '1e999'],
  ['<c r="A1" t="s"><v>0</v></c>', 'Mål'],
  ['<c r="A1" t="s"><v>1</v></c>', ' a '],
  ['<c r="A1" t="s"><v>2</v></c>', 'b'],
  ['<c r="A1" t="s"><v>3</v></c>', ''],
  ['<c r="A1" t="str"><f>B1&amp;""</f><v>a &lt; b</v></c>', 'a < b'],
  ['<c r="A1" t="str"><f>""</f><v></v></c>', ''],
  ['<c r="A1" t="b"><v>1</v></c>', true],
  ['<c r="A1" t="b"><f>1=2</f><v>0</v></c>', false],
  ['<c r="A1" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
  ['<c r="A1" t="d"><v>2025-08-31</v></c>', 45900],
  ['<c r="A1" t="d"><v>2025-08-31T12:00:00Z</v></c>', 45900.5],
  ['<c r="A1"><f>SUM(B1:B9)</f></c>', 'uncached'],
  ['<c r="A1"><f>SUM(B1:B9)</f><v/></c>', 'uncached'],
  ['<c r="A1"><f>SUM(B1:B9)</f><v></v></c>', 'uncached'],
  ['<c r="A1" t="str"><f>B1</f></c>', 'uncached'],
  ['<c r="A1"><f t="shared" si="0"/><v>3</v></c>', 3],
  ['<c r="A1" t="inlineStr"><is><t>rad 1&#10;rad 2</t></is></c>', 'rad 1\nrad 2'],
  ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> x</t></is></c>', ' x'],
  ['<c r="A1" t="inlineStr"><is><r><t>Mål</t></r><r><rPr><b/></rPr><t>värde</t></r></is></c>', 'Målvärde'],
  ['<c r="A1" t="inlineStr"><is><t>日</t><rPh sb="0" eb="1"><t>ひ</t></rPh></is></c>', '日'],
  ['<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c>', 'a\rb_x000D_'],
  ['<c r="A1"><v><!-- var -->5<![CDATA[1]]></v></c>', 51],
  ["<c s = '0' r = 'A1' ><v >8</v ></c >", 8],
  ['<c cm="1" vm="2" r="A1" ph="1"><v>9</v><extLst><ext uri="x"><v>1</v></ext></extLst></c>', 9],
  ['<c r="A1"/>', null],
  ['<c r="A1"><v></v></c>', null],
])('%s', async (cell, value) => {
  const sheet = await readRows(`<row r="1">${cell}<c r="B1"><v>0</v></c></row>`, { sharedStrings });
  expect(seen(sheet, 0, 0)).toEqual(value);
});

test('rows and cells without addresses follow each other', async () => {
  const sheet = await readRows(
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
  );
  expect([seen(sheet, 0, 1), seen(sheet, 4, 2), seen(sheet, 4, 3), seen(sheet, 5, 0)]).toEqual([2, 3, 4, 5]);
});

test('a row without address takes that of its first cell', async () => {
  const sheet = await readRows('<row><c r="B7"><v>1</v></c></row>');
  expect([sheet.rowCount, seen(sheet, 6, 1)]).toEqual([7, 1]);
});

test('rows and cells in another order are put in order; of two at one place the last counts', async () => {
  const sheet = await readRows(
    '<row r="2"><c r="C2"><v>3</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="A2"><v>7</v></c></row>',
  );
  expect([seen(sheet, 0, 0), seen(sheet, 1, 0), seen(sheet, 1, 2)]).toEqual([0, 7, 3]);
});

test('a formula that gives the empty text does not widen the used area', async () => {
  const sheet = await readRows(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="900"><c r="A900" t="str"><f>""</f><v></v></c></row>',
  );
  expect(sheet.rowCount).toBe(1);
});

test('the used area is where values are, not styles', async () => {
  const sheet = await readRows(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>',
  );
  expect([sheet.rowCount, sheet.columnCount]).toEqual([1, 1]);
});

test('a value at the last cell of a sheet is read, and the rows between are empty', async () => {
  const sheet = await readRows(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
  );
  expect([sheet.rowCount, sheet.columnCount, seen(sheet, 1048575, 16383), seen(sheet, 500000, 3)]).toEqual([
    1048576,
    16384,
    2,
    null,
  ]);
  expect([sheet.rowEnd?.(0), sheet.rowEnd?.(1), sheet.rowEnd?.(1048575)]).toEqual([1, 0, 16384]);
});

test('texts are named by id, equal texts in the string table by their own index', async () => {
  const book = await read({
    sharedStrings,
    sheets: [{ rows: '<row><c t="s"><v>0</v></c><c t="str"><v>Ny</v></c><c t="str"><v>Ny</v></c></row>' }],
  });
  const [sheet] = book.sheets as [SheetSnapshot];
  expect([sheet.textId(0, 0), sheet.textId(0, 1), sheet.textId(0, 2), sheet.textId(5, 5)]).toEqual([0, 4, 4, -1]);
  expect(book.strings[4]).toBe('Ny');
});

test('formulas are told from typed values', async () => {
  const sheet = await readRows('<row><c><f>1+1</f><v>2</v></c><c><v>2</v></c></row>');
  expect([sheet.hasFormula(0, 0), sheet.hasFormula(0, 1), sheet.hasFormula(9, 9)]).toEqual([true, false, false]);
});

test('prefixed tags are read as others', async () => {
  const xml =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c><x:c r="C1"><x:f>1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const [sheet] = (await read({ sharedStrings, sheets: [{ xml }] })).sheets as [SheetSnapshot];
  expect([seen(sheet, 0, 0), seen(sheet, 0, 1), seen(sheet, 0, 2)]).toEqual(['Mål', 'b', 1]);
});

test('a sheet in UTF-16 is read as others', async () => {
  const text =
    '\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>Åtgärd</v></c></row></sheetData></worksheet>';
  const xml = new Uint8Array(Buffer.from(text, 'utf16le'));
  const [sheet] = (await read({ sheets: [{ xml }] })).sheets as [SheetSnapshot];
  expect(seen(sheet, 0, 0)).toBe('Åtgärd');
});
