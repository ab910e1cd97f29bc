import { onSheet, read, useHost } from './sheet.ts';

const host = useHost();

/** Two committees, two kinds: a pivot table from F3 with the committees as rows and the kinds as columns or rows. */
async function pivot(change: (pivot: Excel.PivotTable, sheet: Excel.Worksheet) => void): Promise<void> {
  await onSheet(host(), (sheet) => {
    sheet.getRange('A1:D5').values = [
      ['Nämnd', 'Slag', 'Kronor', 'Dag'],
      ['KS', 'Drift', 10, '1/2/2025'],
      ['KS', 'Invest', 30, '1/3/2025'],
      ['BUN', 'Drift', 5, '1/2/2025'],
      ['BUN', 'Invest', '', '1/3/2025'],
    ];
    const made = sheet.pivotTables.add('P', sheet.getRange('A1:D5'), sheet.getRange('F3'));
    made.rowHierarchies.add(made.hierarchies.getItem('Nämnd'));
    made.dataHierarchies.add(made.hierarchies.getItem('Kronor'));
    change(made, sheet);
  });
}

const body = (): Promise<unknown> => read(host(), 'G4:G6', 'values');
const showAs = (table: Excel.PivotTable, rule: Partial<Excel.ShowAsRule>): void => {
  table.dataHierarchies.getItem('Sum of Kronor').showAs = rule as Excel.ShowAsRule;
};
const items = (table: Excel.PivotTable): Excel.PivotField =>
  table.rowHierarchies.getItem('Nämnd').fields.getItem('Nämnd');

test.each([
  ['PercentOfGrandTotal', [5 / 45, 40 / 45, 1]],
  ['DifferenceFrom', ['', 35, '']],
  ['RunningTotal', [5, 45, '']],
  ['RankDecending', [2, 1, '']],
])('values shown as %s', async (calculation, expected) => {
  await pivot((table) => {
    const baseField = items(table);
    showAs(table, { calculation: calculation as 'None', baseField, baseItem: baseField.items.getItem('BUN') });
  });
  expect(await body()).toEqual(expected.map((value) => [value]));
});

test('the number format goes when the values are shown as they are again', async () => {
  await pivot((table) => {
    showAs(table, { calculation: 'PercentOfColumnTotal' });
    showAs(table, { calculation: 'None' });
  });
  expect(await read(host(), 'G4', 'numberFormat')).toEqual([['General']]);
});

test('a filter takes the rows above the table when there are any', async () => {
  await pivot((table) => void table.filterHierarchies.add(table.hierarchies.getItem('Slag')));
  expect(await read(host(), 'F1:G4', 'values')).toEqual([
    ['Slag', '(All)'],
    ['', ''],
    ['Row Labels', 'Sum of Kronor'],
    ['BUN', 5],
  ]);
});

test('a slicer filters by a field that the table does not show', async () => {
  await pivot((table, sheet) => sheet.slicers.add(table, 'Slag').selectItems(['Drift']));
  expect(await body()).toEqual([[5], [10], [15]]);
});

test('nothing to sum is nothing, or the text for empty cells', async () => {
  await pivot((table) => {
    table.columnHierarchies.add(table.hierarchies.getItem('Slag'));
    table.layout.emptyCellText = '--';
  });
  expect(await read(host(), 'F5:I5', 'values')).toEqual([['BUN', 5, '--', 5]]);
});

test('days look like days among the labels', async () => {
  await pivot((table) => {
    table.rowHierarchies.add(table.hierarchies.getItem('Dag'));
    table.rowHierarchies.remove(table.rowHierarchies.getItem('Nämnd'));
  });
  expect(await read(host(), 'F4', 'text')).toEqual([['1/2/2025']]);
});

test('items are sorted by their values', async () => {
  await pivot((table) => items(table).sortByValues('Descending', table.dataHierarchies.getItem('Sum of Kronor')));
  expect(await body()).toEqual([[40], [5], [45]]);
});

test.each<[Excel.PivotLayoutType, Excel.SubtotalLocationType, unknown[]]>([
  ['Compact' as Excel.PivotLayoutType, 'AtTop' as Excel.SubtotalLocationType, ['BUN', 5, 'Drift', 5]],
  ['Compact' as Excel.PivotLayoutType, 'AtBottom' as Excel.SubtotalLocationType, ['BUN', '', 'Drift', 5]],
  ['Compact' as Excel.PivotLayoutType, 'Off' as Excel.SubtotalLocationType, ['BUN', '', 'Drift', 5]],
])('sums of groups in the form %s stand %s', async (layoutType, location, firstLines) => {
  await pivot((table) => {
    table.rowHierarchies.add(table.hierarchies.getItem('Slag'));
    table.layout.set({ layoutType, subtotalLocation: location });
  });
  expect(((await read(host(), 'F4:G5', 'values')) as unknown[][]).flat()).toEqual(firstLines);
  const labels = ((await read(host(), 'F4:F10', 'values')) as unknown[][]).flat();
  expect(labels.includes('BUN Total')).toBe(location === 'AtBottom');
});
