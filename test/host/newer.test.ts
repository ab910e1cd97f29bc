/** What office.js from npm has not and Excel has: added from its own building blocks (see docs/lokal-vard.md). */
import { failure, onSheet, useHost } from './sheet.ts';

const host = useHost();

/** The typings know these members; the package's classes get them from the host. */
test('a note is put on a cell, read, changed and taken away', async () => {
  await onSheet(host(), async (sheet, context) => {
    const note = sheet.notes.add('B2', 'fråga KS');
    note.visible = true;
    note.width = 200;
    await context.sync();
    const read = context.workbook.notes.getItem('Sheet1!B2').load('content,authorName,visible,width');
    const count = sheet.notes.getCount();
    await context.sync();
    expect([read.content, read.visible, read.width, count.value]).toEqual(['fråga KS', true, 200, 1]);
    read.content = 'svar finns';
    sheet.notes.load('items/content');
    await context.sync();
    expect(sheet.notes.items.map((n) => n.content)).toEqual(['svar finns']);
    read.delete();
    const none = sheet.notes.getItemOrNullObject('B2');
    none.load('content');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('a note moves with its cell, and a cell has one', async () => {
  await onSheet(host(), async (sheet, context) => {
    sheet.notes.add('B2', 'följer med');
    sheet.getRange('1:1').insert('Down');
    const moved = sheet.notes.getItem('B3').load('content');
    await context.sync();
    expect(moved.content).toBe('följer med');
  });
  expect(await failure(onSheet(host(), (sheet) => void sheet.notes.add('B3', 'en till')))).toEqual({
    code: 'InvalidOperation',
    place: 'NoteCollection.add',
  });
});

test('values as JSON keep entities, and read plain cells by their types', async () => {
  await onSheet(host(), async (sheet, context) => {
    const { Excel } = host();
    sheet.getRange('A1:A2').formulas = [['text'], ['=1/0']];
    sheet.getRange('A3:A4').valuesAsJson = [
      [{ type: Excel.CellValueType.entity, text: 'Nora', properties: {} }],
      [{ type: Excel.CellValueType.double, basicValue: 45292, numberFormat: 'yyyy-mm-dd' } as Excel.DoubleCellValue],
    ];
    const range = sheet.getRange('A1:A4').load('valuesAsJson,values,text,valueTypes');
    await context.sync();
    expect(range.valuesAsJson.map(([cell]) => cell?.type)).toEqual(['String', 'Error', 'Entity', 'Double']);
    expect(range.values.flat()).toEqual(['text', '#DIV/0!', '#VALUE!', 45292]);
    expect(range.text.flat()).toEqual(['text', '#DIV/0!', 'Nora', '2024-01-01']);
  });
});

test('checkboxes come and go with their values', async () => {
  await onSheet(host(), async (sheet, context) => {
    const { Excel } = host();
    const range = sheet.getRange('A1:A2');
    range.values = [[true], [false]];
    range.control = { type: Excel.CellControlType.checkbox };
    range.clearOrResetContents();
    range.load('values,control');
    await context.sync();
    expect([range.values, range.control]).toEqual([[[false], [false]], { type: 'Checkbox' }]);
    range.clearOrResetContents();
    range.load('values,control');
    await context.sync();
    expect([range.values, range.control]).toEqual([[[''], ['']], { type: 'Empty' }]);
  });
});

test('a copy with rows and columns changing places turns its formulas too', async () => {
  await onSheet(host(), async (sheet, context) => {
    sheet.getRange('A1:C1').formulas = [[1, 2, '=SUM(A1:B1)+$A$1']];
    sheet.getRange('E1').copyFrom('A1:C1', 'All', false, true);
    const range = sheet.getRange('E1:E3').load('formulas');
    await context.sync();
    expect(range.formulas).toEqual([[1], [2], ['=SUM(E1:E2)+$A$1']]);
  });
});
