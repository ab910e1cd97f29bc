import { useHost } from './sheet.ts';

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
