import { failure, onSheet, read, useHost } from './sheet.ts';

const host = useHost();

test.each([
  ['numbers', '1,234.5', 1234.5, '#,##0.00'],
  ['money', '$120', 120, '$#,##0_);[Red]($#,##0)'],
  ['percent', '50%', 0.5, '0%'],
  ['dates', '1/15/2017', 42750, 'm/d/yyyy'],
  ['booleans', 'true', true, 'General'],
  ['words', 'KF 1', 'KF 1', 'General'],
  ['several dots', '3.14.15', '3.14.15', 'General'],
  ['an apostrophe first', "'123", '123', 'General'],
])('typed %s', async (_, typed, value, format) => {
  await onSheet(host(), (sheet) => void (sheet.getRange('A1').values = [[typed]]));
  expect(await read(host(), 'A1', 'values')).toEqual([[value]]);
  expect(await read(host(), 'A1', 'numberFormat')).toEqual([[format]]);
});

test('text cells keep what is written', async () => {
  await onSheet(host(), (sheet) => {
    const cell = sheet.getRange('A1');
    cell.numberFormat = [['@']];
    cell.values = [['=1+1']];
  });
  expect(await read(host(), 'A1', 'values')).toEqual([['=1+1']]);
});

test('null leaves a cell, "" empties it, one value fills all', async () => {
  await onSheet(host(), (sheet) => {
    sheet.getRange('A1:B2').values = 7 as never;
    sheet.getRange('A1:B1').values = [[null, '']];
  });
  expect(await read(host(), 'A1:B2', 'values')).toEqual([
    [7, ''],
    [7, 7],
  ]);
});

test('formulas are worked out and shown through number formats', async () => {
  await onSheet(host(), (sheet) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3.5]];
    sheet.getRange('B1').formulas = [['=sum(a1:a3)*2']];
    sheet.getRange('B1').numberFormat = [['0.00']];
  });
  expect(await read(host(), 'B1', 'formulas')).toEqual([['=SUM(A1:A3)*2']]);
  expect(await read(host(), 'B1', 'text')).toEqual([['13.00']]);
});

test('inserted rows move formulas, formats and held ranges', async () => {
  await host().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('B1').formulas = [['=SUM(A1:A3)']];
    const held = sheet.getRange('A3');
    await context.sync();
    sheet.getRange('2:2').insert('Down');
    held.load('address,values');
    const sum = sheet.getRange('B1').load('formulas');
    await context.sync();
    expect([held.address, held.values]).toEqual(['Sheet1!A4', [[3]]]);
    expect(sum.formulas).toEqual([['=SUM(A1:A4)']]);
  });
});

test('a dynamic array spills, and stops at a cell that is taken', async () => {
  await onSheet(host(), (sheet) => {
    sheet.getRange('A1:A3').values = [['b'], ['a'], ['b']];
    sheet.getRange('C1').formulas = [['=SORT(UNIQUE(A1:A3))']];
    sheet.getRange('D1').formulas = [['=SEQUENCE(3)']];
    sheet.getRange('D2').values = [['här']];
  });
  expect(await read(host(), 'C1:C2', 'values')).toEqual([['a'], ['b']]);
  expect(await read(host(), 'D1', 'values')).toEqual([['#SPILL!']]);
});

test('a grid of the wrong shape is refused', async () => {
  const error = await failure(onSheet(host(), (sheet) => void (sheet.getRange('A1:B2').values = [[1, 2, 3]])));
  expect(error).toEqual({ code: 'InvalidArgument', place: 'Range.values' });
});

test('a big grid comes in chunks and lies right', async () => {
  const rows = Array.from({ length: 2000 }, (_, i) => [i, `rad ${i}`]);
  await onSheet(host(), (sheet) => void (sheet.getRange('A1:B2000').values = rows));
  expect(await read(host(), 'A1999:B2000', 'values')).toEqual(rows.slice(1998));
});

test('what is written to the visible view leaves hidden rows alone', async () => {
  await onSheet(host(), (sheet) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('A1:A3').getVisibleView().values = [[10], [30]];
  });
  expect(await read(host(), 'A1:A3', 'values')).toEqual([[10], [2], [30]]);
});

test.each([
  [2, 1, 'Sheet1!D4:F7'],
  [0, -1, 'Sheet1!D4:D5'],
  [0, -3, 'Sheet1!B4:D5'],
  [-4, 0, 'Sheet1!D1:E4'],
])('the lower right corner of D4:E5 moves by %i rows and %i columns', async (rows, columns, address) => {
  await onSheet(host(), async (sheet, context) => {
    const range = sheet.getRange('D4:E5').getResizedRange(rows, columns).load('address');
    await context.sync();
    expect(range.address).toBe(address);
  });
});
