import { onSheet, useHost } from './sheet.ts';

const host = useHost();

test('an edit, a selection and a new sheet are told after they happened', async () => {
  const seen: string[] = [];
  await host().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.onChanged.add(async (e) => void seen.push(`${e.changeType} ${e.address} ${String(e.details?.valueAfter)}`));
    sheet.onSelectionChanged.add(async (e) => void seen.push(`selected ${e.address}`));
    context.workbook.worksheets.onAdded.add(async () => void seen.push('added'));
    await context.sync();
  });
  await host().ui.edit('B2', 'hej');
  await host().ui.select('B2:C3');
  await host().Excel.run(async (context) => {
    context.workbook.worksheets.add('KS');
    await context.sync();
  });
  await host().settle();
  expect(seen).toEqual(['RangeEdited B2 hej', 'selected B2:C3', 'added']);
});

test('events can be switched off', async () => {
  const seen: string[] = [];
  await host().Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').onChanged.add(async (e) => void seen.push(e.address));
    context.runtime.enableEvents = false;
    await context.sync();
  });
  await host().ui.edit('A1', 1);
  expect(seen).toEqual([]);
});

/** What handlers say while some work is done on Sheet1. */
async function told(
  listen: (sheet: Excel.Worksheet, say: (text: string) => Promise<void>, context: Excel.RequestContext) => void,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<string[]> {
  const seen: string[] = [];
  await onSheet(host(), (sheet, context) => listen(sheet, async (text) => void seen.push(text), context));
  await onSheet(host(), (sheet, context) => work(sheet, context));
  await host().settle();
  return seen;
}

test('cells put in or taken out tell in which way the others went', async () => {
  const ways = await told(
    (sheet, say) => sheet.onChanged.add((e) => say(`${e.address} ${JSON.stringify(e.changeDirectionState)}`)),
    (sheet) => {
      sheet.getRange('A5:B5').delete('Up');
      sheet.getRange('C1').insert('Right');
    },
  );
  expect(ways).toEqual(['A5:B5 {"deleteShiftDirection":"Up"}', 'C1 {"insertShiftDirection":"Right"}']);
});

test('a new look, many formulas at once, and the deactivation of a deleted sheet are told', async () => {
  const seen = await told(
    (sheet, say, context) => {
      sheet.onFormatChanged.add((e) => say(`format ${e.address}`));
      sheet.onFormulaChanged.add((e) =>
        say(e.formulaDetails.map((d) => `${d.cellAddress}<${d.previousFormula}`).join()),
      );
      context.workbook.worksheets.onDeactivated.add(() => say('deactivated'));
      context.workbook.worksheets.add('Nytt').activate();
    },
    (sheet, context) => {
      sheet.getRange('A1:B2').format.fill.color = 'red';
      sheet.getRange('A1:B1').formulas = [['=1+1', 7]];
      sheet.getRange('A1:B1').formulas = [['=1+2', '=A1']];
      context.workbook.worksheets.getItem('Nytt').delete();
    },
  );
  expect(seen).toEqual(['deactivated', 'format A1:B2', 'A1<', 'A1<=1+1,B1<7', 'deactivated']);
});

test('a sort tells only the rows that moved', async () => {
  const seen = await told(
    (sheet, say) => {
      sheet.getRange('A1:A5').values = [[1], [2], [9], [4], [5]];
      sheet.onRowSorted.add((e) => say(e.address));
    },
    (sheet) => sheet.getRange('A1:A5').sort.apply([{ key: 0 }]),
  );
  expect(seen).toEqual(['A3:A5']);
});

test('a comment is added, changed and deleted; a chart is added, activated, left and deleted', async () => {
  const seen = await told(
    (sheet, say) => {
      for (const [name, event] of Object.entries({
        onAdded: sheet.comments.onAdded,
        onChanged: sheet.comments.onChanged,
        onDeleted: sheet.comments.onDeleted,
      }))
        (event as OfficeExtension.EventHandlers<unknown>).add(() => say(`comment ${name}`));
      sheet.charts.onAdded.add((e) => say(e.type));
      sheet.charts.onActivated.add((e) => say(e.type));
      sheet.charts.onDeactivated.add((e) => say(e.type));
      sheet.charts.onDeleted.add((e) => say(e.type));
    },
    (sheet) => {
      sheet.comments.add('A1', 'hej').content = 'hej då';
      sheet.comments.getItemAt(0).delete();
      const chart = sheet.charts.add('Pie', sheet.getRange('A1:B3'));
      chart.activate();
      sheet.getRange('A1').select();
      chart.delete();
    },
  );
  const chart = ['ChartAdded', 'ChartActivated', 'ChartDeactivated', 'ChartDeleted'];
  expect(seen).toEqual(['comment onAdded', 'comment onChanged', 'comment onDeleted', ...chart]);
});

test('a binding hears of values that a calculation changed', async () => {
  const seen = await told(
    (sheet, say, context) => {
      sheet.getRange('A1:A2').formulas = [[1], ['=A1*2']];
      context.workbook.bindings.add(sheet.getRange('A2'), 'Range', 'summa').onDataChanged.add(() => say('summa'));
    },
    (sheet) => (sheet.getRange('A1').values = [[4]]),
  );
  expect(seen).toEqual(['summa']);
});

test('a click in a cell is told with its place', async () => {
  const seen: string[] = [];
  await onSheet(host(), (sheet) => void sheet.onSingleClicked.add(async (e) => void seen.push(e.address)));
  await host().ui.select('B2');
  expect(seen).toEqual(['B2']);
});

test('settings of the workbook and of the document are the same, and their change is told', async () => {
  const { settings } = host().Office.context.document;
  const seen = await told(
    (_sheet, say, context) => context.workbook.settings.onSettingsChanged.add(() => say('changed')),
    (_sheet, context) => void context.workbook.settings.add('nyckel', 1),
  );
  await new Promise((done) => settings.refreshAsync(done));
  expect(settings.get('nyckel')).toBe(1);
  settings.set('nyckel', 2);
  await new Promise((done) => settings.saveAsync(done));
  await host().settle();
  expect(seen).toEqual(['changed']);
  await host().Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem('nyckel').load('value');
    await context.sync();
    expect(setting.value).toBe(2);
  });
});

test('replaced texts and the words of a link are changes too', async () => {
  const seen = await told(
    (sheet, say) => sheet.onChanged.add((e) => say(e.address)),
    (sheet) => {
      sheet.getRange('A1:A3').values = [['mål'], ['nej'], ['mål']];
      sheet.replaceAll('mål', 'utfall', {});
      sheet.getRange('B1').hyperlink = { address: 'https://www.nora.se' };
      sheet.getRange('A1').hyperlink = { address: 'https://www.nora.se' };
    },
  );
  expect(seen).toEqual(['A1:A3', 'A1', 'A3', 'B1']);
});
