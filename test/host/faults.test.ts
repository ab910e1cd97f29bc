import { failure, onSheet, read, useHost } from './sheet.ts';

const host = useHost();

const threeCells = (): Promise<void> =>
  onSheet(host(), (sheet) => {
    for (const address of ['A1', 'A2', 'A3']) sheet.getRange(address).values = [[1]];
  });

test('a batch that fails before it starts does nothing', async () => {
  host().faults.fail({ batch: 1, when: 'before', code: 'GeneralException' });
  expect((await failure(threeCells())).code).toBe('GeneralException');
  expect(await read(host(), 'A1:A3', 'values')).toEqual([[''], [''], ['']]);
});

test('one that fails in the middle leaves the first half done', async () => {
  host().faults.fail({ batch: 1, when: 'middle' });
  await failure(threeCells());
  expect(((await read(host(), 'A1:A3', 'values')) as unknown[][]).flat()).not.toEqual([1, 1, 1]);
});

test('one whose answer is an error though it took effect has taken effect', async () => {
  host().faults.fail({ batch: 1, when: 'after', code: 'Timeout' });
  expect((await failure(threeCells())).code).toBe('Timeout');
  expect(await read(host(), 'A1:A3', 'values')).toEqual([[1], [1], [1]]);
});

test('the second batch can be the one', async () => {
  host().faults.fail({ batch: 2, when: 'before' });
  await threeCells();
  await failure(threeCells());
  await threeCells();
});

test('an answer that never comes hangs for ever', async () => {
  host().faults.fail({ batch: 1, when: 'lost' });
  const outcome = await Promise.race([
    threeCells().then(() => 'answered'),
    new Promise((resolve) => setTimeout(resolve, 200, 'silence')),
  ]);
  expect(outcome).toBe('silence');
});

test('syncs, bytes and cells are counted run by run, cleanups are not', async () => {
  await threeCells();
  await host().settle();
  const [run] = host().counters.runs;
  expect(run).toMatchObject({ syncs: 1, cells: 3, undoClearing: 0 });
  expect(run?.requestBytes).toBeGreaterThan(300);
  await onSheet(host(), (_, context) => void context.workbook.worksheets.add('Bort').delete());
  expect(host().counters.undoClearing).toBe(1);
});
