/** Avbryt at every request of a run, while Excel works with it: what is told is what the workbook holds. */
import { texts } from '../../src/core/i18n/index.ts';
import { consolidateWorkbook, type Result, type Run } from '../../src/excel/index.ts';
import type { Host } from '../../src/host/index.ts';
import { contentsOf, markCount, type Contents } from './fault-table/contents.ts';
import { toldWords } from './fault-table/told.ts';
import { smallInExcel, users } from './small-in-excel.ts';
import { options } from './workbooks.ts';

jest.setTimeout(240_000);

const opened = smallInExcel();
let host: Host;
let before: Contents;
beforeEach(async () => {
  host = opened();
  before = await contentsOf(host, users);
});

/** The person presses Avbryt when request n is carried out and its answer has not come yet. */
async function cancelledIn(request: number): Promise<{ outcome: Result<Run>; now: Contents }> {
  const stop = new AbortController();
  const add = host.counters.add.bind(host.counters);
  let carriedOut = 0;
  host.counters.add = (cost) => {
    add(cost);
    if (++carriedOut === request) stop.abort();
  };
  const outcome = await consolidateWorkbook({ ...options, signal: stop.signal });
  await host.settle();
  return { outcome, now: await contentsOf(host, users) };
}

test.each([1, 2, 3])('reading, request %d: the workbook is as it was', async (request) => {
  const { outcome, now } = await cancelledIn(request);
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  expect(now).toEqual(before);
});

test.each([1, 2, 3])('reading, request %d, that Excel never answers: it ends at once all the same', async (batch) => {
  const stop = new AbortController();
  host.faults.clear();
  host.faults.fail({ batch, when: 'silent' });
  const run = consolidateWorkbook({
    ...options,
    signal: stop.signal,
    timing: { slowMs: 500, onSlow: () => stop.abort(), giveUpMs: 30_000 },
  });
  expect(await run).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
});

test('before the first sheet is written: nothing is written', async () => {
  const stop = new AbortController();
  const onProgress = (phase: string): void => void (phase === 'writing' && stop.abort());
  const outcome = await consolidateWorkbook({ ...options, signal: stop.signal, onProgress });
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  expect(await contentsOf(host, users)).toEqual(before);
});

test('writing our sheets: they say that they are unfinished, nothing is marked, and the next run is whole', async () => {
  const { outcome, now } = await cancelledIn(4);
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'cancelled', written: 'unfinished' } });
  expect(outcome.ok ? [] : toldWords(outcome.problem)).toEqual([]);
  expect(Object.values(now.ours).filter((xml) => !xml.includes(texts('sv').unfinished))).toEqual([]);
  expect([now.users, markCount(now)]).toEqual([before.users, 0]);
  expect(await consolidateWorkbook(options)).toMatchObject({ ok: true });
});

test('when all is written already it is too late: the run is whole, and told as such', async () => {
  const { outcome, now } = await cancelledIn(5);
  expect(outcome).toMatchObject({ ok: true });
  expect([now.users, markCount(now) > 0]).toEqual([before.users, true]);
});
