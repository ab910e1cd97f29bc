/** What others do to the workbook while a run is under way is seen before anything of ours lands on the wrong cell. */
import { texts } from '../../src/core/i18n/index.ts';
import { consolidateWorkbook } from '../../src/excel/index.ts';
import type { Host } from '../../src/host/index.ts';
import { afterRequest, type Act } from './after-request.ts';
import { contentsOf, differences, markCount } from './fault-table/contents.ts';
import { smallWorkbook } from './fault-table/small-workbook.ts';
import { smallInExcel, users } from './small-in-excel.ts';
import { openInExcel, options } from './workbooks.ts';

jest.setTimeout(240_000);

const reads = 3;
const opened = smallInExcel();
let host: Host;
beforeEach(() => void (host = opened()));

const cell =
  (address: string, value: string | number): Act =>
  (workbook) => {
    workbook.worksheets.getItem('Skolnämnden').getRange(address).values = [[value]];
  };
const acts: readonly (readonly [string, Act])[] = [
  ['a reference was changed', cell('A5', 'KF2')],
  ['an outcome was changed', cell('E4', 12)],
  ['an assessment was filled in', cell('F6', 'Uppfyllt')],
  ['a row was written below', cell('B9', 'Nytt delmål')],
  ['a row was inserted', (workbook) => void workbook.worksheets.getItem('Skolnämnden').getRange('4:4').insert('Down')],
  ['a row was taken away', (workbook) => workbook.worksheets.getItem('Skolnämnden').getRange('5:5').delete('Up')],
  ['the sheet was renamed', (workbook) => (workbook.worksheets.getItem('Skolnämnden').name = 'BUN')],
  ['the sheet was taken away', (workbook) => workbook.worksheets.getItem('Skolnämnden').delete()],
  ['a sheet came to', (workbook) => void workbook.worksheets.add('Ny nämnd')],
];

describe.each([
  ['while we computed', reads],
  ['while our sheets were written', reads + 1],
] as const)('%s', (_, request) => {
  test.each(acts)(
    '%s: no mark is left, our sheets say that they are unfinished, and the next run is right',
    async (_what, act) => {
      afterRequest(host, request, act);
      expect(await consolidateWorkbook(options)).toMatchObject({
        ok: false,
        problem: { code: 'changedMeanwhile', written: 'unfinished' },
      });
      const now = await contentsOf(host, [...users, 'BUN', 'Ny nämnd']);
      expect(markCount(now)).toBe(0);
      expect(Object.values(now.ours).filter((xml) => !xml.includes(texts('sv').unfinished))).toEqual([]);
      const period = { kind: 'delar', year: 2025 } as const;
      expect(await consolidateWorkbook({ ...options, period })).toMatchObject({ ok: true });
    },
  );
});

test('a colleague who begins the same run is not mixed up with: one of the two stops and says so', async () => {
  const mine = consolidateWorkbook(options);
  const theirs = consolidateWorkbook({ ...options, clock: '2026-11-25T16:43:00' });
  const outcomes = await Promise.all([mine, theirs]);
  const told = outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.problem.code));
  expect(told.filter((code) => code === 'changedMeanwhile').length).toBeGreaterThan(0);
  const third = await consolidateWorkbook(options);
  expect(third.ok ? 'ok' : [third.problem, outcomes.map((o) => o.ok || o.problem)]).toBe('ok');
  const once = await contentsOf(host, users);
  expect(Object.keys(once.ours)).toEqual(['Måluppfyllelse', 'Brister', 'Underlag', 'Spårbarhet']);
  const alone = await openInExcel(await smallWorkbook());
  await consolidateWorkbook(options);
  expect(differences((await contentsOf(alone, users)).users, once.users)).toEqual([]);
  alone.close();
});
