import { onSheet, read, useHost } from './sheet.ts';

const host = useHost();

test('fills and fonts are read back, mixed ones are null or empty', async () => {
  await onSheet(host(), (sheet) => {
    sheet.getRange('A1').format.fill.color = 'yellow';
    sheet.getRange('A1:B1').format.font.bold = true;
    sheet.getRange('B1').format.font.color = '#c00000';
  });
  expect(await read(host(), 'A1', 'format/fill/color')).toBe('#FFFF00');
  expect(await read(host(), 'A1:B1', 'format/font/bold')).toBe(true);
  expect(await read(host(), 'A1:A2', 'format/font/bold')).toBeNull();
  expect(await read(host(), 'B1', 'format/font/color')).toBe('#C00000');
});

test('a whole column has a format without any cell', async () => {
  await onSheet(host(), (sheet) => void (sheet.getRange('C:C').numberFormat = '0.0' as never));
  expect(await read(host(), 'C900000', 'numberFormat')).toEqual([['0.0']]);
  await host().Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject();
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

test('conditional formats: a new one comes first, and its rule is read back', async () => {
  await host().Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A9');
    const first = range.conditionalFormats.add('Custom');
    first.custom.rule.formula = '=N("Målkedjan MK301")=0';
    first.custom.format.fill.color = '#FFC7CE';
    range.conditionalFormats.add('CellValue').cellValue.rule = { formula1: '=1', operator: 'GreaterThan' };
    const all = range.conditionalFormats.load('items/type,items/customOrNullObject/rule/formula');
    await context.sync();
    expect(all.items.map((item) => item.type)).toEqual(['CellValue', 'Custom']);
    expect(all.items[1]?.customOrNullObject.rule.formula).toBe('=N("Målkedjan MK301")=0');
    expect(all.items[0]?.customOrNullObject.isNullObject).toBe(true);
    all.items[1]?.delete();
    const left = range.conditionalFormats.getCount();
    await context.sync();
    expect(left.value).toBe(1);
  });
});

test('validation: rule, and the cells that break it', async () => {
  await host().Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3');
    range.values = [['Ja'], ['Kanske'], ['']];
    range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Ja,Nej' } };
    const wrong = range.dataValidation.getInvalidCellsOrNullObject().load('address');
    range.dataValidation.load('type,rule,valid');
    await context.sync();
    expect(range.dataValidation.type).toBe('List');
    expect(wrong.address).toBe('Sheet1!A2');
  });
});
