import { newHost } from '../../src/host/index.ts';
import { failure, onSheet, useHost } from './sheet.ts';

const host = useHost();

test.each(['', 'a'.repeat(32), 'mål/utfall', 'a[1]', "'citat'"])('no sheet may be called "%s"', async (name) => {
  const work = onSheet(host(), (sheet) => void (sheet.name = name));
  expect(await failure(work)).toEqual({ code: 'InvalidArgument', place: 'Worksheet.name' });
});

test('two sheets never have the same name, whatever the case', async () => {
  const work = onSheet(host(), (_, context) => void context.workbook.worksheets.add('SHEET1'));
  expect((await failure(work)).code).toBe('ItemAlreadyExists');
});

test('a missing sheet is an error, and a null object when it was asked for so', async () => {
  const missing = onSheet(host(), (_, context) => void context.workbook.worksheets.getItem('Saknas').load('name'));
  expect(await failure(missing)).toEqual({ code: 'ItemNotFound', place: 'WorksheetCollection.getItem' });
  await host().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Saknas');
    sheet.getRange('A1').values = [['ingen']];
    sheet.delete();
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
  });
});

test('what ran before the failed action stays done', async () => {
  const work = onSheet(host(), (sheet, context) => {
    sheet.getRange('A1').values = [['kvar']];
    context.workbook.tables.getItem('Saknas').delete();
    sheet.getRange('A2').values = [['aldrig']];
  });
  await failure(work);
  await host().Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2').load('values');
    await context.sync();
    expect(range.values).toEqual([['kvar'], ['']]);
  });
});

test('a protected sheet refuses locked cells and takes unlocked ones', async () => {
  await onSheet(host(), (sheet) => {
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect();
  });
  const locked = onSheet(host(), (sheet) => void (sheet.getRange('A1').values = [[1]]));
  expect((await failure(locked)).code).toBe('AccessDenied');
  await onSheet(host(), (sheet) => void (sheet.getRange('B1').values = [[1]]));
});

test('tables may not overlap', async () => {
  const work = onSheet(host(), (sheet) => {
    sheet.tables.add('A1:B3', true);
    sheet.tables.add('B2:C4', true);
  });
  expect((await failure(work)).code).toBe('InvalidArgument');
});

test('a member above the declared requirement set is refused', async () => {
  const old = await newHost({ requirementSets: { ExcelApi: '1.8' } });
  const work = onSheet(old, (sheet) => void sheet.getRange('A1').copyFrom('B1'));
  expect(await failure(work)).toEqual({ code: 'ApiNotFound', place: 'Range.copyFrom' });
  expect(old.Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(false);
  old.close();
});

test('more than five megabytes are not taken', async () => {
  const big = 'x'.repeat(30_000);
  const work = onSheet(host(), (sheet) => {
    sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => [big]);
  });
  expect((await failure(work)).code).toBe('RequestPayloadSizeLimitExceeded');
});

test('a member that the host lacks is named', async () => {
  const work = onSheet(host(), (sheet) => void sheet.getRange('A1').flashFill());
  expect(await failure(work)).toEqual({ code: 'NotImplemented', place: 'Range.flashFill' });
});
