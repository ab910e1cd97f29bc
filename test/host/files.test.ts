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
