/** Worksheet.copy gives all that lies on the sheet, and what points at the sheet itself points at the copy. */
import { onSheet, useHost } from './sheet.ts';

const host = useHost();

/** Does some work on Sheet1, copies it and looks at the copy. */
async function onCopy(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  look: (copy: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await onSheet(host(), async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      ['Nämnd', 'Utfall'],
      ['KS', 10],
      ['BUN', 20],
    ];
    work(sheet, context);
    const copy = sheet.copy('End');
    await context.sync();
    await look(copy, context);
  });
}

test('formulas that name the sheet or its table stand for the copy; those of other sheets stay', async () => {
  await onCopy(
    (sheet) => {
      sheet.tables.add('A1:B3', true).name = 'Mål';
      sheet.getRange('D1:D3').formulas = [['=SUM(Sheet1!B2:B3)'], ['=SUM(Mål[Utfall])'], ['=B2']];
    },
    async (copy, context) => {
      const table = copy.tables.getItemAt(0).load('name,showBandedRows');
      const there = copy.getRange('D1:D3').load('formulas');
      const here = context.workbook.worksheets.getItem('Sheet1').getRange('D1:D3').load('formulas');
      await context.sync();
      expect(table.name).toBe('Mål2');
      expect(there.formulas).toEqual([["=SUM('Sheet1 (2)'!B2:B3)"], ['=SUM(Mål2[Utfall])'], ['=B2']]);
      expect(here.formulas).toEqual([['=SUM(Sheet1!B2:B3)'], ['=SUM(Mål[Utfall])'], ['=B2']]);
    },
  );
});

test('a protected sheet with a filtered table is copied with its filter and its options', async () => {
  await onCopy(
    (sheet) => {
      const table = sheet.tables.add('A1:B3', true);
      table.highlightFirstColumn = true;
      table.columns.getItemAt(0).filter.applyValuesFilter(['KS']);
      sheet.protection.protect({ allowSort: true }, 'hemligt');
    },
    async (copy, context) => {
      const table = copy.tables.getItemAt(0).load('highlightFirstColumn');
      const filter = table.columns.getItemAt(0).filter.load('criteria');
      const row = copy.getRange('A3').load('rowHidden');
      copy.protection.load('protected,options');
      await context.sync();
      expect([table.highlightFirstColumn, filter.criteria.values, row.rowHidden]).toEqual([true, ['KS'], true]);
      expect([copy.protection.protected, copy.protection.options.allowSort]).toEqual([true, true]);
    },
  );
});

test('rules and validations come along, with their formulas', async () => {
  await onCopy(
    (sheet) => {
      const rule = sheet.getRange('B2:B3').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=B2>Sheet1!$B$2';
      rule.custom.format.fill.color = '#FFC7CE';
      sheet.getRange('B2:B3').conditionalFormats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FF0000' },
        maximum: { type: 'HighestValue', color: '#00FF00' },
      };
      sheet.getRange('A5').dataValidation.rule = { list: { inCellDropDown: true, source: '=Sheet1!$A$2:$A$3' } };
    },
    async (copy, context) => {
      const rules = copy.getRange('B2:B3').conditionalFormats.load('items/type');
      const { custom } = rules.getItemAt(1);
      custom.rule.load('formula');
      custom.format.fill.load('color');
      const scale = rules.getItemAt(0).colorScale.load('criteria,threeColorScale');
      const check = copy.getRange('A5').dataValidation.load('rule');
      await context.sync();
      expect(rules.items.map((rule) => rule.type)).toEqual(['ColorScale', 'Custom']);
      expect([custom.rule.formula, custom.format.fill.color]).toEqual(["=B2>'Sheet1 (2)'!$B$2", '#FFC7CE']);
      expect([scale.threeColorScale, scale.criteria.minimum.color]).toEqual([false, '#FF0000']);
      expect(check.rule.list?.source).toBe("='Sheet1 (2)'!$A$2:$A$3");
    },
  );
});

test('notes and comments come along with answers, and are no longer those of the first sheet', async () => {
  await onCopy(
    (sheet, context) => {
      const note = sheet.notes.add('A1', 'Fråga ekonomi');
      note.width = 200;
      note.visible = true;
      const comment = context.workbook.comments.add(sheet.getRange('B2'), 'Stämmer det?');
      comment.replies.add('Ja');
      comment.resolved = true;
    },
    async (copy, context) => {
      copy.notes.getItem('A1').content = 'Ändrad';
      const notes = [context.workbook.worksheets.getItem('Sheet1'), copy].map((s) =>
        s.notes.getItem('A1').load('content,width,visible'),
      );
      const comment = copy.comments.getItemByCell('B2').load('id,content,resolved');
      const reply = comment.replies.getItemAt(0).load('content');
      const all = context.workbook.comments.load('items/id');
      await context.sync();
      expect(notes.map((n) => [n.content, n.width, n.visible])).toEqual([
        ['Fråga ekonomi', 200, true],
        ['Ändrad', 200, true],
      ]);
      expect([comment.content, comment.resolved, reply.content]).toEqual(['Stämmer det?', true, 'Ja']);
      expect(new Set(all.items.map((c) => c.id)).size).toBe(2);
    },
  );
});

test('a chart reads the cells of the copy, and is as it was made', async () => {
  await onCopy(
    (sheet) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
      chart.name = 'Träffbild';
      chart.title.text = 'Mål';
      chart.axes.valueAxis.maximum = 30;
      const series = chart.series.getItemAt(0);
      series.points.getItemAt(1).format.fill.setSolidColor('#C00000');
      series.trendlines.add('Linear').name = 'Trend';
    },
    async (copy, context) => {
      copy.getRange('B3').values = [[21]];
      const chart = copy.charts.getItem('Träffbild').load('id,chartType,left');
      const first = context.workbook.worksheets.getItem('Sheet1').charts.getItem('Träffbild').load('id');
      chart.title.load('text');
      chart.axes.valueAxis.load('maximum');
      const series = chart.series.getItemAt(0);
      const places = series.getDimensionDataSourceString('Values');
      const values = series.getDimensionValues('Values');
      const colour = series.points.getItemAt(1).format.fill.getSolidColor();
      const trend = series.trendlines.getItem(0).load('name');
      const shapes = copy.shapes.load('items/name');
      await context.sync();
      expect([places.value, values.value]).toEqual(["'Sheet1 (2)'!$B$2:$B$3", [10, 21]]);
      expect([chart.title.text, chart.axes.valueAxis.maximum, colour.value]).toEqual(['Mål', 30, '#C00000']);
      expect([trend.name, shapes.items.map((s) => s.name), chart.id === first.id]).toEqual([
        'Trend',
        ['Träffbild'],
        false,
      ]);
    },
  );
});

test('shapes, groups and lines between them are the copy’s own', async () => {
  await onCopy(
    (sheet) => {
      const [one, two] = ['Heart', 'Star5'].map((kind) => sheet.shapes.addGeometricShape(kind as 'Heart'));
      if (!one || !two) return;
      one.name = 'Ett';
      two.left = 200;
      two.name = 'Två';
      two.textFrame.textRange.text = 'Text';
      two.textFrame.textRange.font.bold = true;
      sheet.shapes.addLine(0, 0, 50, 50).line.connectEndShape(two, 0);
      sheet.shapes.addGroup([one, two]).name = 'Grupp';
    },
    async (copy, context) => {
      const group = copy.shapes.getItem('Grupp');
      group.incrementLeft(10);
      const members = group.group.shapes.load('items/name,items/id');
      const other = context.workbook.worksheets.getItem('Sheet1').shapes.getItem('Två').load('id,left');
      const two = copy.shapes.getItem('Två').load('id,left');
      two.textFrame.textRange.load('text,font/bold');
      const items = copy.shapes.load('items/type');
      await context.sync();
      const line = items.items.find((s) => s.type === 'Line');
      const end = line?.line.endConnectedShape.load('id');
      await context.sync();
      expect(members.items.map((s) => s.name)).toEqual(['Ett', 'Två']);
      expect([members.items[1]?.id, end?.id, two.id === other.id]).toEqual([two.id, two.id, false]);
      expect([two.left, other.left]).toEqual([210, 200]);
      expect([two.textFrame.textRange.text, two.textFrame.textRange.font.bold]).toEqual(['Text', true]);
    },
  );
});

test('page, panes, sizes, outlines and the sheet’s own words come along', async () => {
  await onCopy(
    (sheet) => {
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintArea('A1:B3');
      sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = '&A';
      sheet.horizontalPageBreaks.add('A3');
      sheet.freezePanes.freezeRows(1);
      sheet.tabColor = '#00FF00';
      sheet.showGridlines = false;
      sheet.getRange('A:A').format.columnWidth = 99;
      sheet.getRange('2:2').format.rowHeight = 33;
      sheet.getRange('C:C').columnHidden = true;
      sheet.getRange('E1:F1').merge();
      sheet.customProperties.add('källa', 'Nora');
    },
    async (copy, context) => {
      copy.pageLayout.load('orientation');
      copy.pageLayout.headersFooters.defaultForAllPages.load('centerHeader');
      const area = copy.pageLayout.getPrintArea().load('address');
      const breaks = copy.horizontalPageBreaks.load('items/columnIndex');
      const frozen = copy.freezePanes.getLocation().load('address');
      copy.load('tabColor,showGridlines');
      const [wide, high] = [copy.getRange('A2').load('format/columnWidth,format/rowHeight'), copy.getRange('C1')];
      high.load('columnHidden');
      const merged = copy.getRange('E1').getMergedAreasOrNullObject().load('address');
      const own = copy.customProperties.getItem('källa').load('value');
      await context.sync();
      expect([copy.pageLayout.orientation, area.address]).toEqual(['Landscape', "'Sheet1 (2)'!A1:B3"]);
      expect(copy.pageLayout.headersFooters.defaultForAllPages.centerHeader).toBe('&A');
      expect([breaks.items.length, frozen.address]).toEqual([1, "'Sheet1 (2)'!1:1"]);
      expect([copy.tabColor, copy.showGridlines, high.columnHidden]).toEqual(['#00FF00', false, true]);
      expect([wide.format.columnWidth, wide.format.rowHeight]).toEqual([99, 33]);
      expect([merged.address, own.value]).toEqual(["'Sheet1 (2)'!E1:F1", 'Nora']);
    },
  );
});

test('names of the sheet come along; a name of the workbook for its cells gets a namesake on the copy', async () => {
  await onCopy(
    (sheet, context) => {
      sheet.names.add('egen', sheet.getRange('B2'));
      context.workbook.names.add('allas', sheet.getRange('B3'));
      context.workbook.names.add('annat', '=3');
    },
    async (copy, context) => {
      const names = copy.names.load('items/name,items/formula,items/scope');
      const all = context.workbook.names.load('items/name,items/formula');
      await context.sync();
      expect(names.items.map((n) => [n.name, n.formula, n.scope])).toEqual([
        ['egen', "='Sheet1 (2)'!$B$2", 'Worksheet'],
        ['allas', "='Sheet1 (2)'!$B$3", 'Worksheet'],
      ]);
      expect(all.items.map((n) => n.formula)).toEqual(['=Sheet1!$B$3', '=3']);
    },
  );
});
