import { useHost } from './sheet.ts';

const host = useHost();

test('the real office.js is ready, on the web, in Excel', () => {
  const { Office } = host();
  expect(Office.context.host).toBe('Excel');
  expect(Office.context.platform).toBe('OfficeOnline');
  expect(Office.context.displayLanguage).toBe('en-US');
});

test('a fresh workbook has one sheet and A1 is selected', async () => {
  await host().Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Sheet1']);
    expect(selected.address).toBe('Sheet1!A1');
  });
});

test('two hosts in one process know nothing of each other', async () => {
  const { newHost } = await import('../../src/host/index.ts');
  const other = await newHost({ locale: 'sv-SE' });
  await other.ui.edit('A1', 'annan');
  await host().Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    expect(cell.values).toEqual([['']]);
  });
  expect(other.Office.context.displayLanguage).toBe('sv-SE');
  other.close();
});
