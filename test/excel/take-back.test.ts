/**
 * The last answer of a run shows that somebody changed the workbook while the marks were put out: they are taken back. What
 * fails then fails at the worst of moments, when everything is written and nothing of it may be trusted.
 */
import { texts } from '../../src/core/i18n/index.ts';
import { consolidateWorkbook, type Result, type Run } from '../../src/excel/index.ts';
import type { Host } from '../../src/host/index.ts';
import type { Fault } from '../../src/host/protocol/faults.ts';
import { afterRequest } from './after-request.ts';
import { contentsOf, markCount, type Contents } from './fault-table/contents.ts';
import { toldWords } from './fault-table/told.ts';
import { smallInExcel, users } from './small-in-excel.ts';
import { options } from './workbooks.ts';

jest.setTimeout(240_000);

/** Three requests read and two write: the change is seen in the answer to the fifth. */
const run = 5;
const opened = smallInExcel();
let host: Host;
beforeEach(() => void (host = opened()));

/** A run during which somebody changes an outcome after our last look; `faults` strike the requests that follow. */
async function changedAtTheEnd(...faults: readonly Fault[]): Promise<{ outcome: Result<Run>; now: Contents }> {
  afterRequest(host, run - 1, (workbook) => {
    workbook.worksheets.getItem('Skolnämnden').getRange('E4').values = [[12]];
  });
  host.faults.clear();
  // The other person's own request is counted too, between the fourth and the fifth.
  for (const fault of faults) host.faults.fail({ ...fault, batch: fault.batch + run + 1 });
  // An answer that is late for other reasons would be another fault: given up only where none comes.
  const timing = faults.some(({ when }) => when === 'lost') ? { giveUpMs: 4_000 } : {};
  const outcome = await consolidateWorkbook({ ...options, timing });
  host.faults.clear();
  await host.settle();
  return { outcome, now: await contentsOf(host, users) };
}

/** The workbook itself says that a run has begun and not ended. */
const isOpen = ({ state }: Contents): boolean =>
  /&quot;phase&quot;:&quot;writing&quot;|"phase":"writing"/.test(state ?? '');
const mistrusted = ({ ours }: Contents): string[] =>
  Object.keys(ours).filter((name) => ours[name]!.includes(texts('sv').unfinished));
const all = ['Måluppfyllelse', 'Brister', 'Underlag', 'Spårbarhet'];
const kinds: readonly (readonly [string, Omit<Fault, 'batch'>])[] = [
  ['before it runs', { when: 'before', code: 'GeneralException' }],
  ['in its middle', { when: 'middle', code: 'GeneralException' }],
  ['after it took effect', { when: 'after', code: 'RequestAborted' }],
  ['without an answer', { when: 'lost' }],
];

/** What the person is told is true, and the next run is right, whatever happened. */
async function isRepairable(outcome: Result<Run>): Promise<void> {
  expect(outcome.ok ? ['ok'] : toldWords(outcome.problem)).toEqual([]);
  expect(await consolidateWorkbook(options)).toMatchObject({ ok: true });
  const after = await contentsOf(host, users);
  expect([mistrusted(after), markCount(after) > 0]).toEqual([[], true]);
}

test('undisturbed: no mark is left, our sheets are not to be trusted, and that is said', async () => {
  const { outcome, now } = await changedAtTheEnd();
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'changedMeanwhile', written: 'unfinished' } });
  expect([markCount(now), mistrusted(now), isOpen(now)]).toEqual([0, all, true]);
  await isRepairable(outcome);
});

describe.each([1, 2, 3])('request %d of the taking back fails', (batch) => {
  test.each(kinds)('%s: it is done once more, and no mark is left', async (_, fault) => {
    const { outcome, now } = await changedAtTheEnd({ batch, ...fault });
    expect(outcome).toMatchObject({ ok: false, problem: { written: 'unfinished' } });
    expect([markCount(now), mistrusted(now), isOpen(now)]).toEqual([0, all, true]);
    await isRepairable(outcome);
  });
});

/** After a first failure: two requests ask what became of the run, one what has changed, and three take back. */
test.each([2, 3, 4, 5, 6, 7])('when request %d fails as well nobody claims to know what is written', async (batch) => {
  const broken = { when: 'before', code: 'GeneralException' } as const;
  const { outcome } = await changedAtTheEnd({ batch: 1, ...broken }, { batch, ...broken });
  expect(outcome).toMatchObject({ ok: false, problem: { written: 'unknown' } });
  await isRepairable(outcome);
});
