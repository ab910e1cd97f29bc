import { onSheet, read, useHost } from './sheet.ts';

const host = useHost();

const withTable = (work: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<void> =>
  onSheet(host(), (sheet) => {
    sheet.getRange('A1:B4').values = [
      ['Nämnd', 'Utfall'],
      ['KS', 3],
      ['BUN', 1],
      ['SN', 2],
    ];
    work(sheet.tables.add('A1:B4', true), sheet);
  });

test('rows are sorted, headers stay', async () => {
  await withTable((table) => table.sort.apply([{ key: 1, ascending: true }]));
  expect(await read(host(), 'A1:B4', 'values')).toEqual([
    ['Nämnd', 'Utfall'],
    ['BUN', 1],
    ['SN', 2],
    ['KS', 3],
  ]);
});

test('a filter hides rows', async () => {
  await withTable((table) => table.columns.getItem('Nämnd').filter.applyValuesFilter(['KS', 'SN']));
  expect(await read(host(), 'A3', 'rowHidden')).toBe(true);
  expect(await read(host(), 'A2', 'rowHidden')).toBe(false);
});

test('rows and columns are added, formulas in the table follow', async () => {
  await withTable((table) => {
    table.name = 'Mål';
    table.rows.add(undefined, [['TN', 4]]);
    table.columns.add(-1, [['Dubbelt'], ['=[@Utfall]*2'], ['=[@Utfall]*2'], ['=[@Utfall]*2'], ['=[@Utfall]*2']]);
    table.getRange().getLastRow().getOffsetRange(2, 0).getCell(0, 0).formulas = [['=SUM(Mål[Dubbelt])']];
  });
  expect(await read(host(), 'A5:C5', 'values')).toEqual([['TN', 4, 8]]);
  expect(await read(host(), 'A7', 'values')).toEqual([[20]]);
});

test('the first rows of an empty table take its empty row', async () => {
  await onSheet(host(), (sheet) => {
    const table = sheet.tables.add('A1:B1', true);
    table.getHeaderRowRange().values = [['Mål', 'Värde']];
    table.rows.add(undefined, [
      ['a', 1],
      ['b', 2],
    ]);
  });
  expect(await read(host(), 'A1:B4', 'values')).toEqual([
    ['Mål', 'Värde'],
    ['a', 1],
    ['b', 2],
    ['', ''],
  ]);
});

test('a table turned into a range leaves its cells', async () => {
  await withTable((table) => table.convertToRange());
  await host().Excel.run(async (context) => {
    const count = context.workbook.tables.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
  expect(await read(host(), 'A2', 'values')).toEqual([['KS']]);
});
