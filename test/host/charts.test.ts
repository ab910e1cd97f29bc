import { onSheet, useHost } from './sheet.ts';

const host = useHost();

/** Names, values and categories of the only chart's series. */
async function seriesOf(): Promise<[string, unknown, unknown][]> {
  return host().Excel.run(async (context) => {
    const { series } = context.workbook.worksheets.getItem('Sheet1').charts.getItemAt(0);
    series.load('items/name');
    await context.sync();
    const found = series.items.map((one) => ({
      name: one.name,
      values: one.getDimensionValues('Values'),
      categories: one.getDimensionValues('Categories'),
    }));
    await context.sync();
    return found.map((one): [string, unknown, unknown] => [one.name, one.values.value, one.categories.value]);
  });
}

const fill = (sheet: Excel.Worksheet, values: unknown[][]): Excel.Range => {
  const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
  range.values = values;
  return range;
};

test('days in the first column are categories, numbers are values', async () => {
  await onSheet(host(), (sheet) => {
    const days = fill(sheet, [
      ['Dag', 'Pris'],
      ['7/1/2023', 100],
      ['7/2/2023', 96],
    ]);
    sheet.charts.add('Line', days);
  });
  expect(await seriesOf()).toEqual([['Pris', [100, 96], [45108, 45109]]]);
});

test('bubbles take x, y and size from three columns', async () => {
  await onSheet(host(), (sheet) => {
    const points = fill(sheet, [
      [1, 10, 100],
      [2, 20, 200],
      [3, 30, 300],
    ]);
    sheet.charts.add('Bubble', points);
  });
  expect(await seriesOf()).toEqual([['Series1', [10, 20, 30], [1, 2, 3]]]);
});

test('a series is named by its cell until it gets a name of its own', async () => {
  await onSheet(host(), (sheet) => {
    sheet.charts.add(
      'Line',
      fill(sheet, [
        ['År', 'Mål'],
        ['i fjol', 1],
        ['i år', 2],
      ]),
    );
    sheet.getRange('B1').values = [['Målvärde']];
  });
  expect((await seriesOf()).map(([name]) => name)).toEqual(['Målvärde']);
});

test('sources follow when rows are put in above them', async () => {
  await onSheet(host(), (sheet) => {
    sheet.charts.add(
      'Line',
      fill(sheet, [
        ['År', 'Mål'],
        ['i fjol', 1],
        ['i år', 2],
      ]),
    );
    sheet.getRange('1:2').insert('Down');
  });
  await onSheet(host(), async (sheet, context) => {
    const source = sheet.charts.getItemAt(0).series.getItemAt(0).getDimensionDataSourceString('Values');
    await context.sync();
    expect(source.value).toBe('Sheet1!$B$4:$B$5');
  });
});

test('plot order moves a series among the others', async () => {
  await onSheet(host(), (sheet) => {
    const chart = sheet.charts.add(
      'ColumnClustered',
      fill(sheet, [
        ['', 'A', 'B'],
        ['x', 1, 2],
        ['y', 3, 4],
        ['z', 5, 6],
      ]),
    );
    chart.series.getItemAt(1).plotOrder = 0;
  });
  expect((await seriesOf()).map(([name]) => name)).toEqual(['B', 'A']);
});

test('labels of the chart are labels of every series and point', async () => {
  await onSheet(host(), async (sheet, context) => {
    const chart = sheet.charts.add(
      'Pie',
      fill(sheet, [
        ['x', 1],
        ['y', 2],
        ['z', 4],
      ]),
    );
    chart.dataLabels.showPercentage = true;
    chart.dataLabels.format.font.color = 'gray';
    const series = chart.series.getItemAt(0).load('hasDataLabels,dataLabels/showPercentage');
    const label = series.points.getItemAt(1).dataLabel.load('showPercentage,text');
    const font = series.dataLabels.format.font.load('color');
    await context.sync();
    expect([series.hasDataLabels, series.dataLabels.showPercentage, font.color]).toEqual([true, true, '#808080']);
    expect([label.showPercentage, label.text]).toEqual([true, '2']);
  });
});

test('a chart lies among the shapes of its sheet and leaves with its shape', async () => {
  await onSheet(host(), async (sheet, context) => {
    const chart = sheet.charts.add(
      'Line',
      fill(sheet, [
        ['x', 1],
        ['y', 2],
      ]),
    );
    chart.name = 'Träffbild';
    const shape = sheet.shapes.getItem('Träffbild');
    shape.left = 300;
    chart.load('left');
    await context.sync();
    expect(chart.left).toBe(300);
    shape.delete();
    const count = sheet.charts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});
