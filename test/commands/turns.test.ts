/** The ribbon's buttons and the pane at the same time, each as if in a page of its own, on one workbook. */
import { Ribbon, type CompletableEvent } from '../../src/commands/ribbon-command.ts';
import { konsolidera } from '../../src/commands/work.ts';
import type { Host } from '../../src/host/index.ts';
import { excelPort } from '../../src/taskpane/office/excel-port.ts';
import { asRibbon, inTurn, onElsewhere } from '../../src/taskpane/office/turns.ts';
import type { Elsewhere, RunRequest, WorkbookPort } from '../../src/taskpane/port.ts';
import { contentsOf, differences } from '../excel/fault-table/contents.ts';
import { smallInExcel, users } from '../excel/small-in-excel.ts';
import { corpus, corpusFile, openInExcel } from '../excel/workbooks.ts';
import { PageLocks } from './locks.ts';

jest.setTimeout(60_000);

// The pane's watch for news goes on after a test has ended; whose writing is whose is tested where the watch is.
jest.mock('../../src/taskpane/office/changes.ts', () => ({
  watchChanges: () => ({
    writes: (work: () => unknown) => work(),
    onChanged: () => undefined,
    onWritten: () => undefined,
  }),
}));

const opened = smallInExcel();
let host: Host;
let locks: PageLocks;
let pane: WorkbookPort;
let stopListening: () => void = () => undefined;
const told: string[] = [];
const click = (): CompletableEvent & { times: number } => ({
  times: 0,
  completed() {
    this.times++;
  },
});

beforeEach(() => {
  host = opened();
  locks = new PageLocks();
  told.length = 0;
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
  pane = excelPort('sv', '1.0.0');
});
afterEach(async () => {
  stopListening();
  expect(locks.held).toEqual([]);
  Reflect.deleteProperty(globalThis, 'navigator');
});

const ribbon = (): Ribbon => new Ribbon(async ({ code }) => void told.push(code));
const request = (signal = new AbortController().signal): RunRequest => ({
  choices: {},
  signal,
  onProgress: () => undefined,
  onSlow: () => undefined,
});
/** Work that ends when it is told to. */
function held(): { readonly work: () => Promise<void>; readonly isBegun: Promise<void>; readonly end: () => void } {
  let begin = () => undefined as void;
  let end = () => undefined as void;
  const isBegun = new Promise<void>((resolve) => (begin = resolve));
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { isBegun, end: () => end(), work: () => (begin(), ended) };
}

test('the pane is asked while the ribbon consolidates: it waits, and both are whole', async () => {
  const clicked = ribbon().command(konsolidera)(click());
  const run = await pane.consolidate(request());
  await clicked;
  await host.settle();
  expect([run.ok, told]).toEqual([true, []]);
  const both = await contentsOf(host, users);
  expect(await pane.consolidate(request())).toMatchObject({ ok: true });
  await host.settle();
  expect(differences((await contentsOf(host, users)).ours, both.ours)).toEqual([]);
});

test('a button of the ribbon is ignored while the pane consolidates, and completed at once', async () => {
  const { work, isBegun, end } = held();
  const running = inTurn('run', work);
  await isBegun;
  const event = click();
  let begun = 0;
  await ribbon().command(async () => ({ ok: true, value: begun++ }))(event);
  expect([event.times, begun, told]).toEqual([1, 0, []]);
  end();
  await running;
});

test('what the pane does at once is waited for by the ribbon, and the other way round', async () => {
  const order: string[] = [];
  const { work, isBegun, end } = held();
  const approving = inTurn('write', () => work().then(() => order.push('pane')));
  await isBegun;
  const clicked = ribbon().command(async () => ({ ok: true, value: order.push('ribbon') }))(click());
  end();
  await Promise.all([approving, clicked]);
  expect(order).toEqual(['pane', 'ribbon']);
});

test('Avbryt while the pane waits for the ribbon: cancelled, and nothing is written by it', async () => {
  const before = await contentsOf(host, users);
  const { work, isBegun, end } = held();
  const ribbons = asRibbon(work);
  await isBegun;
  const stop = new AbortController();
  const run = pane.consolidate(request(stop.signal));
  stop.abort();
  expect(await run).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  end();
  await ribbons;
  expect(await contentsOf(host, users)).toEqual(before);
});

test('two workbooks that were never saved do not wait for each other', async () => {
  const neverSaved = (): void => void Object.assign(globalThis, { Office: { context: { document: { url: '' } } } });
  neverSaved();
  const { work, isBegun, end } = held();
  const running = inTurn('run', work);
  await isBegun;
  expect(await asRibbon(async () => 'in the same one')).toBeNull();
  const other = await openInExcel(corpusFile(corpus[0]!));
  neverSaved();
  expect(await asRibbon(async () => 'in the other')).toBe('in the other');
  end();
  await running;
  other.close();
});

test('Avbryt is heard in a workbook that was never saved, also when Excel does not answer', async () => {
  host.faults.fail({ batch: 1, when: 'lost' });
  Object.assign(globalThis, { Office: { context: { document: { url: '' } } } });
  const stop = new AbortController();
  const run = inTurn('run', async () => 'begun', stop.signal);
  stop.abort();
  expect(await run).toBeNull();
});

test('a button that breaks lets its turn go, and is told', async () => {
  await ribbon().command(() => Promise.reject(new TypeError('oj')))(click());
  expect([told, locks.held]).toEqual([['unexpected'], []]);
});

test('the pane hears who works and when it has ended, also when it is opened in the midst of it', async () => {
  const seen: (Elsewhere | null)[] = [];
  const { work, isBegun, end } = held();
  const heard = (wanted: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => (seen.length >= wanted ? resolve() : void setImmediate(look));
      look();
    });
  stopListening = onElsewhere((who) => seen.push(who));
  const first = asRibbon(work);
  await isBegun;
  await heard(1);
  const late: (Elsewhere | null)[] = [];
  const stopLate = onElsewhere((who) => late.push(who));
  while (late.length === 0) await new Promise((resolve) => setImmediate(resolve));
  end();
  await first;
  await heard(2);
  stopLate();
  expect([seen, late[0]]).toEqual([['ribbon', null], 'other']);
});

test('where the browser has no locks each page works as it did', async () => {
  Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
  expect(await pane.consolidate(request())).toMatchObject({ ok: true });
  await ribbon().command(konsolidera)(click());
  expect(told).toEqual([]);
});
