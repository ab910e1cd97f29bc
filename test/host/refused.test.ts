import { failure, onSheet, useHost } from './sheet.ts';

const host = useHost();

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
  ['a font of 500 points', (sheet) => void (sheet.getRange('A1').format.font.size = 500)],
  ['a number format that does not end', (sheet) => void (sheet.getRange('A1').numberFormat = [['[abc']])],
  ['a text longer than a cell', (sheet) => void (sheet.getRange('A1').values = [['å'.repeat(32_768)]])],
  ['a kind of chart that there is not', (sheet) => void sheet.charts.add('Tårta' as 'Pie', sheet.getRange('A1:B2'))],
  ['XML that does not end', (_, context) => void context.workbook.customXmlParts.add('<mål>')],
  ['a range that would leave the sheet', (sheet) => void sheet.getRange('A1').getResizedRange(-1, 0).load('address')],
  [
    'limits of which one is lacking',
    (sheet) => void (sheet.getRange('A1').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'Between' } }),
  ],
  [
    'a rule that cannot be read',
    (sheet) => void (sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=SUM('),
  ],
  [
    'a position that a legend does not take',
    (sheet) => void (sheet.charts.add('Pie', sheet.getRange('A1:B2'), 'Auto').legend.position = 'Mitten' as 'Top'),
  ],
])('%s is refused', async (_, work) => {
  expect((await failure(onSheet(host(), work))).code).toBe('InvalidArgument');
});

test('a part of a table does not move', async () => {
  const work = onSheet(host(), (sheet) => {
    sheet.tables.add('A1:C4', true);
    sheet.getRange('A2').insert('Down');
  });
  expect((await failure(work)).code).toBe('InvalidOperation');
});

test('a word of an enum is read back in its own spelling', async () => {
  await onSheet(host(), async (sheet, context) => {
    const chart = sheet.charts.add('line' as 'Line', sheet.getRange('A1:B2'), 'Auto');
    chart.legend.position = 'bottom' as 'Bottom';
    chart.load('chartType,legend/position');
    await context.sync();
    expect([chart.chartType, chart.legend.position]).toEqual(['Line', 'Bottom']);
  });
});
