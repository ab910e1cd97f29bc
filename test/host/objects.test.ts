import { onSheet, read, useHost } from './sheet.ts';

const host = useHost();

test('names, workbook and sheet settings, custom XML', async () => {
  await host().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    context.workbook.names.add('Gräns', sheet.getRange('A1'));
    sheet.getRange('A1:B1').formulas = [[0.75, '=Gräns*2']];
    context.workbook.settings.add('vy', { sida: 2 });
    const part = context.workbook.customXmlParts.add('<m:s xmlns:m="urn:malkedjan">1</m:s>').load('namespaceUri');
    const found = context.workbook.customXmlParts.getByNamespace('urn:malkedjan').getOnlyItemOrNullObject();
    const xml = found.getXml();
    const setting = context.workbook.settings.getItem('vy').load('value');
    const name = context.workbook.names.getItem('gräns').load('value,type');
    await context.sync();
    expect(part.namespaceUri).toBe('urn:malkedjan');
    expect(xml.value).toContain('>1<');
    expect(setting.value).toEqual({ sida: 2 });
    expect([name.value, name.type]).toEqual(['Sheet1!$A$1'.replaceAll('$', ''), 'Range']);
  });
  expect(await read(host(), 'B1', 'values')).toEqual([[1.5]]);
});

test('freeze panes, links, comments and page layout', async () => {
  await host().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.freezePanes.freezeRows(2);
    sheet.getRange('A1').hyperlink = { documentReference: 'Sheet1!B7', textToDisplay: 'Till rad 7' };
    context.workbook.comments.add('Sheet1!C3', 'Stämmer målet?');
    sheet.pageLayout.orientation = 'Landscape';
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const link = sheet.getRange('A1').load('hyperlink,values');
    const comment = context.workbook.comments.getItemByCell('Sheet1!C3').load('content');
    const layout = sheet.pageLayout.load('orientation');
    await context.sync();
    expect(frozen.address).toBe('Sheet1!1:2');
    expect(link.hyperlink).toEqual({ documentReference: 'Sheet1!B7', textToDisplay: 'Till rad 7' });
    expect([comment.content, layout.orientation]).toEqual(['Stämmer målet?', 'Landscape']);
  });
});

test('a chart takes its series from the cells and keeps what is set', async () => {
  await host().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C3').values = [
      ['', 'Mål', 'Utfall'],
      ['2024', 80, 78],
      ['2025', 80, 82],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.title.text = 'Träffbild';
    chart.setPosition('E2', 'J12');
    chart.series.load('items/name');
    chart.load('name,left,title/text');
    await context.sync();
    expect(chart.series.items.map((series) => series.name)).toEqual(['Mål', 'Utfall']);
    expect([chart.title.text, chart.left]).toEqual(['Träffbild', 192]);
  });
});

test('a pivot table shows its sums', async () => {
  await onSheet(host(), (sheet, context) => {
    sheet.getRange('A1:B4').values = [
      ['Nämnd', 'Kronor'],
      ['KS', 10],
      ['BUN', 5],
      ['KS', 7],
    ];
    const pivot = sheet.pivotTables.add('Per nämnd', sheet.getRange('A1:B4'), sheet.getRange('E1'));
    pivot.rowHierarchies.add(pivot.hierarchies.getItem('Nämnd'));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem('Kronor'));
    void context;
  });
  expect(await read(host(), 'E1:F4', 'values')).toEqual([
    ['Row Labels', 'Sum of Kronor'],
    ['BUN', 5],
    ['KS', 17],
    ['Grand Total', 22],
  ]);
});
