/** Avbryt between the pieces of a workbook that takes many requests to read and to write: tried at each of them. */
import { texts } from '../../src/core/i18n/index.ts';
import { checkWorkbook, consolidateWorkbook, type Result, type Run, type RunOptions } from '../../src/excel/index.ts';
import type { Host } from '../../src/host/index.ts';
import { contentsOf, differences, markCount, type Contents } from './fault-table/contents.ts';
import { earlierResult, smallWorkbook } from './fault-table/small-workbook.ts';
import { toldWords } from './fault-table/told.ts';
import { users } from './small-in-excel.ts';
import { openInExcel, options } from './workbooks.ts';

jest.setTimeout(300_000);

/** Pieces so small that a workbook of three delmål is a large one: what it holds is little beside what is written of it. */
const inPieces = (pieceBytes: number): RunOptions => ({ ...options, timing: { pieceBytes } });
const writtenInPieces = inPieces(40_000);

interface Case {
  readonly file: Uint8Array;
  readonly readInPieces: RunOptions;
  readonly before: Contents;
  readonly whole: Contents;
  /** How many requests it takes to read it in pieces, and which ones of a run that is written in pieces do the writing. */
  readonly reads: number;
  readonly writes: readonly number[];
}

let last: Host | null = null;
async function opened(file: Uint8Array): Promise<Host> {
  return (last = await openInExcel(file, last ? { after: last } : {}));
}
afterAll(() => last?.close());

/** A run; `carriedOut` is called when the host has carried out each request, before its answer comes. */
async function run(host: Host, given: RunOptions, carriedOut: (phase: string) => void): Promise<Result<Run>> {
  let phase = 'reading';
  const add = host.counters.add.bind(host.counters);
  host.counters.add = (cost) => {
    add(cost);
    carriedOut(phase);
  };
  const outcome = await consolidateWorkbook({ ...given, onProgress: (now) => (phase = now) });
  host.counters.add = add;
  await host.settle();
  return outcome;
}

async function caseOf(file: Uint8Array, readInPieces: RunOptions): Promise<Case> {
  const phases: string[] = [];
  const host = await opened(file);
  const before = await contentsOf(host, users);
  const { syncs } = host.counters;
  expect(await checkWorkbook(readInPieces)).toMatchObject({ ok: true });
  const reads = host.counters.syncs - syncs;
  expect(await run(host, writtenInPieces, (phase) => phases.push(phase))).toMatchObject({ ok: true });
  const writes = phases.flatMap((phase, i) => (phase === 'writing' ? [i + 1] : []));
  return { file, readInPieces, before, whole: await contentsOf(host, users), reads, writes };
}

async function cancelledIn(
  { file }: Case,
  given: RunOptions,
  request: number,
): Promise<{ outcome: Result<Run>; host: Host }> {
  const stop = new AbortController();
  const host = await opened(file);
  let n = 0;
  const outcome = await run(host, { ...given, signal: stop.signal }, () => ++n === request && stop.abort());
  expect(host.bugs).toEqual([]);
  return { outcome, host };
}

let first: Case;
let again: Case;
beforeAll(async () => {
  const file = await smallWorkbook();
  first = await caseOf(file, inPieces(400));
  again = await caseOf((await earlierResult(file)).file, inPieces(4_000));
});

const cases = [
  ['first run', () => first],
  ['over an earlier result', () => again],
] as const;

describe.each(cases)('%s', (_, given) => {
  test('it takes many requests, and gives the same workbook as when it takes five', async () => {
    const { reads, writes } = given();
    expect([reads > 6, writes.length > 12]).toEqual([true, true]);
    const host = await opened(given().file);
    expect(await consolidateWorkbook(options)).toMatchObject({ ok: true });
    await host.settle();
    expect(differences((await contentsOf(host, users)).all, given().whole.all)).toEqual([]);
  });

  test('cancelled in any reading, the workbook is as it was', async () => {
    for (let request = 1; request <= given().reads; request++) {
      const { outcome, host } = await cancelledIn(given(), given().readInPieces, request);
      expect({ request, outcome }).toMatchObject({ outcome: { ok: false, problem: { code: 'cancelled' } } });
      expect(await contentsOf(host, users)).toEqual(given().before);
    }
  });

  test('cancelled in any writing but the last, it is unfinished and says so, and the next run is whole', async () => {
    const { before, whole, writes } = given();
    for (const request of writes.slice(0, -1)) {
      const { outcome, host } = await cancelledIn(given(), writtenInPieces, request);
      const problem = { code: 'cancelled', written: 'unfinished' };
      expect({ request, outcome }).toMatchObject({ request, outcome: { ok: false, problem } });
      expect(outcome.ok ? [] : toldWords(outcome.problem)).toEqual([]);
      const now = await contentsOf(host, users);
      // What stood marked before stays marked or not at all.
      expect([0, markCount(before)]).toContain(markCount(now));
      expect({ request, claims: claimsToBeDone(now, given()), users: now.users }).toEqual({
        request,
        claims: [],
        users: before.users,
      });
      expect(await consolidateWorkbook(options)).toMatchObject({ ok: true });
      await host.settle();
      expect(differences((await contentsOf(host, users)).all, whole.all)).toEqual([]);
    }
  });
});

/** Our sheets that are neither what they were nor what they shall be, and do not say that they are unfinished. */
function claimsToBeDone({ ours }: Contents, { before, whole }: Case): string[] {
  const isWhole = (name: string): boolean => ours[name] === before.ours[name] || ours[name] === whole.ours[name];
  const isEmpty = (name: string): boolean => !/<[vft][ >]/.test(ours[name]!);
  return Object.keys(ours).filter(
    (name) => !isWhole(name) && !isEmpty(name) && !ours[name]!.includes(texts('sv').unfinished),
  );
}
