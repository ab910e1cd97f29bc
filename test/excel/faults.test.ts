/** Whatever request fails, and wherever in it, nothing of the users' is changed and the next run repairs. */
import { readOurSheets } from '../../src/core/report/our-sheets.ts';
import { checksum } from '../../src/core/workbook/checksum.ts';
import { consolidateWorkbook } from '../../src/excel/index.ts';
import type { Fault } from '../../src/host/protocol/faults.ts';
import type { Host } from '../../src/host/index.ts';
import { corpusFile, openAsFile, openInExcel, options } from './workbooks.ts';

jest.setTimeout(240_000);

let host: Host;
let users = '';
beforeAll(async () => {
  host = await openInExcel(corpusFile('A1-nora-delar-2024-sammanslagna-celler.xlsx'));
  users = checksum((await openAsFile(await host.save())).snapshot);
});
afterAll(() => host.close());
afterEach(() => host.faults.clear());

const reads = 3;
const inTheMiddle = [1, 5, 40, 300, 900];
const faults: readonly Fault[] = [
  ...Array.from({ length: reads + 2 }, (_, i): Fault[] => [
    { batch: i + 1, when: 'before' },
    { batch: i + 1, when: 'after' },
  ]).flat(),
  ...inTheMiddle.map((action): Fault => ({ batch: reads + 1, when: 'middle', action })),
  ...[1, 12].map((action): Fault => ({ batch: reads + 2, when: 'middle', action })),
];

test('a first run that fails anywhere is repaired by the next', async () => {
  for (const fault of faults) {
    host.faults.fail(fault);
    const failed = await consolidateWorkbook(options);
    host.faults.clear();
    await host.settle();
    const { snapshot } = await openAsFile(await host.save());
    expect({ fault, ok: failed.ok, users: checksum(snapshot) }).toEqual({ fault, ok: false, users });
  }
  const outcome = await consolidateWorkbook(options);
  expect(outcome).toMatchObject({ ok: true });
  const { snapshot } = await openAsFile(await host.save());
  expect(snapshot.state?.phase).toBe('done');
  expect(snapshot.sheets.filter(({ owner }) => owner === 'ours').map(({ name }) => name)).toEqual([
    'Måluppfyllelse',
    'Brister',
    'Underlag',
    'Spårbarhet',
  ]);
});

test('what Kommunstyrelsen wrote outlives every failure', async () => {
  await host.ui.edit('Måluppfyllelse!L15', '◐ Delvis uppfyllt');
  await host.ui.edit('Måluppfyllelse!M15', 'Egen bedömning: 3–5 år');
  const board = async (): Promise<unknown> => readOurSheets((await openAsFile(await host.save())).snapshot)?.board;
  const before = await board();
  expect(before).toMatchObject([{ assessment: '◐ Delvis uppfyllt', motivation: 'Egen bedömning: 3–5 år' }]);
  for (const fault of faults.filter(({ when }) => when === 'middle')) {
    host.faults.fail(fault);
    await consolidateWorkbook(options);
    host.faults.clear();
    await host.settle();
  }
  expect(await consolidateWorkbook(options)).toMatchObject({ ok: true });
  expect(await board()).toEqual(before);
});
