import { newHost } from '../../src/host/index.ts';
import { onSheet, read, useHost } from './sheet.ts';

const host = useHost();

test('what is saved opens again with values, formulas, formats, tables, names and rules', async () => {
  await onSheet(host(), (sheet, context) => {
    sheet.getRange('A1:B3').formulas = [
      ['Nämnd', 'Utfall'],
      ['KS', 3],
      ['BUN', '=B2*2'],
    ];
    sheet.tables.add('A1:B3', true).name = 'Mål';
    sheet.getRange('A1').format.fill.color = '#C6EFCE';
    sheet.getRange('B2:B3').numberFormat = [['0.0'], ['0.0']];
    sheet.getRange('D1:E1').merge();
    sheet.freezePanes.freezeRows(1);
    context.workbook.names.add('Utfallet', sheet.getRange('B3'));
    const rule = sheet.getRange('B2:B3').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=B2>5';
    rule.custom.format.fill.color = '#FFC7CE';
    context.workbook.customXmlParts.add('<s xmlns="urn:malkedjan"/>');
  });
  const again = await newHost({ file: await host().save() });
  expect(await read(again, 'A1:B3', 'formulas')).toEqual([
    ['Nämnd', 'Utfall'],
    ['KS', 3],
    ['BUN', '=B2*2'],
  ]);
  expect(await read(again, 'B3', 'text')).toEqual([['6.0']]);
  expect(await read(again, 'A1', 'format/fill/color')).toBe('#C6EFCE');
  await again.Excel.run(async (context) => {
    const { workbook } = context;
    workbook.tables.load('items/name');
    const name = workbook.names.getItem('Utfallet').load('value');
    const part = workbook.customXmlParts.getByNamespace('urn:malkedjan').getCount();
    const rules = workbook.worksheets
      .getItem('Sheet1')
      .getRange('B2')
      .conditionalFormats.load('items/custom/rule/formula');
    await context.sync();
    expect(workbook.tables.items.map((table) => table.name)).toEqual(['Mål']);
    expect([name.value, part.value, rules.items[0]?.custom.rule.formula]).toEqual(['Sheet1!B3', 1, '=B2>5']);
  });
  again.close();
});

test('sheets are inserted from another file', async () => {
  const other = await newHost();
  await other.ui.edit('A1', 'från en annan bok');
  const base64 = Buffer.from(await other.save()).toString('base64');
  other.close();
  await host().Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64, {
      positionType: 'Beginning',
    } as Excel.InsertWorksheetOptions);
    await context.sync();
    const sheet = context.workbook.worksheets.getItem(ids.value[0] as string).load('name,position');
    const cell = sheet.getRange('A1').load('values');
    await context.sync();
    expect([sheet.name, sheet.position, cell.values[0]?.[0]]).toEqual(['Sheet1 (2)', 0, 'från en annan bok']);
  });
});

test('filters of a file are there for scripts, move with their rows, and give them back when they are cleared', async () => {
  await onSheet(host(), (sheet) => {
    sheet.getRange('A1:B4').values = [
      ['Mål', 'Dag'],
      ['a', '1/2/2025'],
      ['b', '1/3/2025'],
      ['c', '2/3/2025'],
    ];
    sheet.autoFilter.apply(sheet.getRange('A1:B4'), 0, { filterOn: 'Values', values: ['a', 'c'] });
    const january = { date: '2025-01-01', specificity: 'Month' as Excel.FilterDatetimeSpecificity };
    sheet.autoFilter.apply(sheet.getRange('A1:B4'), 1, { filterOn: 'Values', values: [january] });
    sheet.getRange('D1:D4').values = [['Tal'], [1], [2], [3]];
    sheet.tables.add('D1:D4', true).columns.getItemAt(0).filter.applyCustomFilter('>=2', '<9', 'And');
  });
  const moved = await newHost({ file: await host().save() });
  await onSheet(moved, (sheet) => void sheet.getRange('1:1').insert('Down'));
  const again = await newHost({ file: await moved.save() });
  await onSheet(again, async (sheet, context) => {
    const filter = sheet.autoFilter.load('criteria');
    const place = sheet.autoFilter.getRange().load('address');
    const table = sheet.tables.getItemAt(0).autoFilter.load('criteria');
    const hidden = sheet.getRange('A3:A5').getRowProperties({ rowHidden: true });
    await context.sync();
    expect([place.address, filter.criteria.map((c) => c.values)]).toEqual([
      'Sheet1!A2:B5',
      [['a', 'c'], [{ date: '2025-01-01', specificity: 'Month' }]],
    ]);
    expect(table.criteria[0]).toMatchObject({ filterOn: 'Custom', criterion1: '>=2', criterion2: '<9' });
    expect(hidden.value.map((row) => row.rowHidden)).toEqual([true, true, true]);
    sheet.autoFilter.clearCriteria();
    sheet.tables.getItemAt(0).clearFilters();
    const shown = sheet.getRange('A3:A5').load('rowHidden');
    await context.sync();
    expect(shown.rowHidden).toBe(false);
  });
  for (const opened of [moved, again]) opened.close();
});
