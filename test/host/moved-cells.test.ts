import { onSheet, useHost } from './sheet.ts';

const host = useHost();

/** A1:B2 with all that can lie on cells, a formula and a name that point there. */
const laden = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  onSheet(host(), (sheet, context) => {
    sheet.getRange('A1:B1').values = [[1, 2]];
    sheet.getRange('D1').formulas = [['=A1+B1']];
    sheet.getRange('A1').hyperlink = { documentReference: 'Sheet1!D1', textToDisplay: '1' };
    context.workbook.comments.add('Sheet1!B1', 'Stämmer det?');
    sheet.getRange('A2:B2').merge();
    sheet.getRange('A1:B2').conditionalFormats.add('Custom').custom.rule.formula = '=A1>0';
    sheet.getRange('A1').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    work(sheet);
  });

const found = (address: string, below: string): Promise<unknown[]> =>
  host().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const cell = sheet.getRange(address).load('hyperlink');
    const validation = cell.dataValidation.load('type');
    const rules = cell.conditionalFormats.getCount();
    const merged = sheet.getRange(below).getMergedAreasOrNullObject().load('address');
    await context.sync();
    return [cell.hyperlink !== null, validation.type, rules.value, merged.isNullObject ? null : merged.address];
  });

test('what lies on cells is moved with them', async () => {
  await laden((sheet) => sheet.getRange('A1:B2').moveTo('F5'));
  expect(await found('F5', 'F6:G6')).toEqual([true, 'WholeNumber', 1, 'Sheet1!F6:G6']);
  expect(await found('A1', 'A2:B2')).toEqual([false, 'None', 0, null]);
  await onSheet(host(), async (sheet, context) => {
    const formula = sheet.getRange('D1').load('formulas');
    const comment = context.workbook.comments.getItemAt(0).getLocation().load('address');
    const rule = sheet.getRange('F5').conditionalFormats.getItemAt(0).custom.rule.load('formula');
    await context.sync();
    expect([formula.formulas, comment.address, rule.formula]).toEqual([[['=F5+G5']], 'Sheet1!G5', '=F5>0']);
  });
});

test('what lies on cells is copied with them', async () => {
  await laden((sheet) => sheet.getRange('F5').copyFrom('A1:B2'));
  expect(await found('F5', 'F6:G6')).toEqual([true, 'WholeNumber', 1, 'Sheet1!F6:G6']);
  expect(await found('A1', 'A2:B2')).toEqual([true, 'WholeNumber', 1, 'Sheet1!A2:B2']);
});

test('formats take rules along and leave validations and links', async () => {
  await laden((sheet) => sheet.getRange('F5').copyFrom('A1:B2', 'Formats'));
  expect(await found('F5', 'F6:G6')).toEqual([false, 'None', 1, 'Sheet1!F6:G6']);
});
