import { onSheet, read, useHost } from './sheet.ts';

const host = useHost();

/** A table Plan with the columns Nämnd, Mål and Utfall, and a formula beside it. */
const withPlan = (formula: string, work: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<void> =>
  onSheet(host(), (sheet) => {
    sheet.getRange('A1:C3').values = [
      ['Nämnd', 'Mål', 'Utfall'],
      ['KS', 3, 1],
      ['BUN', 4, 2],
    ];
    const table = sheet.tables.add('A1:C3', true);
    table.name = 'Plan';
    sheet.getRange('F1').formulas = [[formula]];
    work(table, sheet);
  });
const besides = async (): Promise<unknown[]> => [
  ((await read(host(), 'F1', 'formulas')) as unknown[][])[0]?.[0],
  ((await read(host(), 'F1', 'values')) as unknown[][])[0]?.[0],
];

test('a formula names table, column and sheet as they are spelt', async () => {
  await withPlan('=sum(plan[mål])+sheet1!b2', () => undefined);
  expect(await besides()).toEqual(['=SUM(Plan[Mål])+Sheet1!B2', 10]);
});

test.each<[string, (table: Excel.Table, sheet: Excel.Worksheet) => void]>([
  ['by its column', (table) => void (table.columns.getItem('Mål').name = 'Plan 2025')],
  ['in its cell', (_, sheet) => void (sheet.getRange('B1').values = [['Plan 2025']])],
])('formulas follow a header that is renamed %s', async (_, rename) => {
  await withPlan('=SUM(Plan[Mål])', rename);
  expect(await besides()).toEqual(['=SUM(Plan[Plan 2025])', 7]);
});

test('headers that change places take their formulas along', async () => {
  await withPlan('=SUM(Plan[Mål])', (_, sheet) => void (sheet.getRange('B1:C1').values = [['Utfall', 'Mål']]));
  expect(await besides()).toEqual(['=SUM(Plan[Utfall])', 7]);
});

test('the total of a column that gets another name goes on adding it up', async () => {
  await withPlan('=1', (table) => {
    table.showTotals = true;
    table.columns.getItem('Utfall').name = 'Resultat';
  });
  expect(await read(host(), 'C4', 'formulas')).toEqual([['=SUBTOTAL(109,[Resultat])']]);
  expect(await read(host(), 'C4', 'values')).toEqual([[3]]);
});

test('what named a deleted column is broken', async () => {
  await withPlan('=SUM(Plan[Mål])', (table) => table.columns.getItem('Mål').delete());
  expect(await read(host(), 'E1', 'formulas')).toEqual([['=SUM(#REF!)']]);
});

test('a table that becomes cells leaves their addresses in the formulas', async () => {
  await withPlan('=SUM(Plan[Mål])', (table) => void table.convertToRange());
  expect(await besides()).toEqual(['=SUM(Sheet1!$B$2:$B$3)', 7]);
});

test('columns that are put into or taken out of the sheet are the table’s as well', async () => {
  await withPlan('=SUM(Plan[Utfall])', (_, sheet) => {
    sheet.getRange('B:B').delete('Left');
    sheet.getRange('B:B').insert('Right');
  });
  expect(await read(host(), 'A1:C1', 'values')).toEqual([['Nämnd', 'Column2', 'Utfall']]);
  expect(((await read(host(), 'F1', 'values')) as unknown[][])[0]).toEqual([3]);
});

test('a filter stays with its column', async () => {
  await withPlan('=1', (table, sheet) => {
    table.columns.getItem('Utfall').filter.applyValuesFilter(['1']);
    sheet.getRange('B:B').delete('Left');
  });
  await onSheet(host(), async (sheet, context) => {
    const filter = sheet.tables.getItem('Plan').autoFilter.load('criteria');
    await context.sync();
    expect(filter.criteria).toEqual([null, expect.objectContaining({ filterOn: 'Values' })]);
  });
});

test('a table is gone with its cells', async () => {
  await withPlan('=SUM(Plan[Mål])', (_, sheet) => sheet.getRange('A:C').delete('Left'));
  expect(await read(host(), 'C1', 'formulas')).toEqual([['=SUM(#REF!)']]);
  await onSheet(host(), async (sheet, context) => {
    const count = sheet.tables.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test('a rule of a table’s cells follows the rows that are put in', async () => {
  await onSheet(host(), (sheet) => {
    const rule = sheet.getRange('A5:A9').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=A5>$D$5';
    const between = sheet.getRange('B5').conditionalFormats.add('CellValue');
    between.cellValue.rule = { formula1: '=$D$5', formula2: '=$D$6', operator: 'Between' };
    sheet.getRange('2:3').insert('Down');
    sheet.name = 'Mål';
    sheet.name = 'Sheet1';
  });
  await onSheet(host(), async (sheet, context) => {
    const rule = sheet.getRange('A7').conditionalFormats.getItemAt(0).custom.rule.load('formula');
    const between = sheet.getRange('B7').conditionalFormats.getItemAt(0).cellValue.load('rule');
    await context.sync();
    expect(rule.formula).toBe('=A7>$D$7');
    expect(between.rule).toEqual({ formula1: '=$D$7', formula2: '=$D$8', operator: 'Between' });
  });
});
