/** What Kommunstyrelsen writes in the yellow cells belongs to the goal, and is theirs also while a run is under way. */
import { consolidateWorkbook } from '../../src/excel/index.ts';
import { column, row } from '../../src/core/report/goal-sheet/layout.ts';
import type { Host } from '../../src/host/index.ts';
import { afterRequest } from './after-request.ts';
import { earlierResult, smallWorkbook } from './fault-table/small-workbook.ts';
import { openInExcel, options } from './workbooks.ts';

jest.setTimeout(120_000);

const reads = 3;
const written = ['◐ Delvis uppfyllt', 'Egen bedömning: 3–5 år'];
let file: Uint8Array;
let host: Host;
beforeAll(async () => (file = (await earlierResult(await smallWorkbook())).file));
beforeEach(async () => (host = await openInExcel(file)));
afterEach(() => host.close());

const yellow = (workbook: Excel.Workbook, goal: number): Excel.Range =>
  workbook.worksheets.getItem('Måluppfyllelse').getRangeByIndexes(row.first + goal, column.board, 1, 2);

/** The goals' numbers and what stands in their yellow cells. */
const goals = (): Promise<unknown[][]> =>
  host.Excel.run(async (context) => {
    const rows = context.workbook.tables.getItem('MK_KfMal').getDataBodyRange().load('formulas');
    await context.sync();
    return rows.formulas.map((line: unknown[]) => [line[column.id], line[column.board], line[column.motivation]]);
  });

const run = async (): Promise<void> => {
  const outcome = await consolidateWorkbook(options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
};

test('what is typed while the run computes is not written over, as long as the goals stand where they stood', async () => {
  afterRequest(host, reads, (workbook) => void (yellow(workbook, 1).values = [['● Uppfyllt', 'Beslut i dag']]));
  await run();
  expect(await goals()).toEqual([
    ['KF1', ...written],
    ['KF2', '● Uppfyllt', 'Beslut i dag'],
  ]);
});

test('a formula of theirs stays a formula', async () => {
  await host.Excel.run(async (context) => {
    const cell = yellow(context.workbook, 1).getCell(0, 1);
    cell.numberFormat = [['General']];
    cell.formulas = [['=LOWER("BESLUT")']];
    await context.sync();
  });
  await run();
  expect((await goals())[1]).toEqual(['KF2', '', '=LOWER("BESLUT")']);
});

test('a word that means an assessment gets its written form', async () => {
  await host.ui.edit('Måluppfyllelse!L16', 'uppfyllt');
  await run();
  expect((await goals())[1]).toEqual(['KF2', expect.stringMatching(/^\S+ Uppfyllt$/), '']);
});

test('when a goal has moved, what they wrote follows it', async () => {
  await host.ui.edit('Målregister!A2', 'KF2');
  await host.ui.edit('Målregister!A3', 'KF1');
  await run();
  expect(await goals()).toEqual([
    ['KF2', '', ''],
    ['KF1', ...written],
  ]);
});

test.each([4, 8, 30, 200])(
  'a run for another period that breaks off after %i actions makes them no assessment of it',
  async (action) => {
    const other = { ...options, period: { kind: 'arsbokslut' as const, year: 2025 } };
    host.faults.fail({ batch: reads + 1, when: 'middle', action });
    expect((await consolidateWorkbook(other)).ok).toBe(false);
    host.faults.clear();
    expect((await consolidateWorkbook(other)).ok).toBe(true);
    expect((await goals())[0]).toEqual(['KF1', '', '']);
    const back = await consolidateWorkbook({ ...options, period: { kind: 'delar', year: 2025 } });
    expect([back.ok, (await goals())[0]]).toEqual([true, ['KF1', ...written]]);
  },
);
