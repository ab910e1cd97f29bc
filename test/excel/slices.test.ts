/** A long run lets others have their turn: the pane answers, and Avbryt takes effect in the middle of the computing. */
import { consolidateWorkbook, type RunOptions } from '../../src/excel/index.ts';
import { readSnapshot } from '../../src/excel/snapshot.ts';
import type { Host } from '../../src/host/index.ts';
import { committees } from './build.ts';
import { contentsOf, type Contents } from './fault-table/contents.ts';
import { options } from './workbooks.ts';

jest.setTimeout(120_000);

const users = ['Målregister', 'Nämnd 1', 'Nämnd 2'];
const sliced = { ...options, timing: { sliceMs: 0 } };

async function withHost<T>(work: (host: Host) => Promise<T>): Promise<T> {
  const host = await committees({ sheets: 2 });
  try {
    return await work(host);
  } finally {
    expect(host.bugs).toEqual([]);
    host.close();
  }
}

/** Turns that somebody else gets while the run computes. */
async function turnsIn(run: RunOptions, onTurn: (turn: number) => void = () => undefined) {
  let phase = '';
  let turns = 0;
  const onProgress: NonNullable<RunOptions['onProgress']> = (now) => (phase = now);
  const beat = setInterval(() => phase === 'computing' && onTurn(++turns), 0);
  const outcome = await consolidateWorkbook({ ...run, onProgress });
  clearInterval(beat);
  return { turns, outcome };
}

test('others get many turns while it computes, and the workbook is the same as when they get none', async () => {
  const written = (run: RunOptions): Promise<{ turns: number; contents: Contents }> =>
    withHost(async (host) => {
      const { turns, outcome } = await turnsIn(run);
      expect(outcome.ok).toBe(true);
      return { turns, contents: await contentsOf(host, users) };
    });
  const divided = await written(sliced);
  const whole = await written({ ...options, timing: { sliceMs: Infinity } });
  expect(divided.turns).toBeGreaterThan(20);
  expect(whole.turns).toBe(0);
  expect(divided.contents.ours).toEqual(whole.contents.ours);
  expect(divided.contents.users).toEqual(whole.contents.users);
});

test('Avbryt in the middle of the computing leaves the workbook unwritten, and nothing more is computed', async () => {
  await withHost(async (host) => {
    const before = await contentsOf(host, users);
    const stop = new AbortController();
    const { turns, outcome } = await turnsIn({ ...sliced, signal: stop.signal }, (turn) => turn === 5 && stop.abort());
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(turns).toBeLessThan(10);
    expect(await contentsOf(host, users)).toEqual(before);
  });
});

test('a long sheet is read in pieces, also what is told of its rows, and a hidden row far down is known as hidden', async () => {
  await withHost(async (host) => {
    await host.ui.edit("'Nämnd 1'!A3000", 'Sist');
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nämnd 1').getRange('2500:2500').rowHidden = true;
      await context.sync();
    });
    let largest = 0;
    const add = host.counters.add.bind(host.counters);
    host.counters.add = (cost) => {
      largest = Math.max(largest, cost.responseBytes);
      add(cost);
    };
    const read = await host.Excel.run((context) => readSnapshot(context, { pieceBytes: 30_000 }));
    const [, sheet] = read.snapshot.sheets;
    expect([2498, 2499, 2500].map((row) => sheet?.isRowHidden(row))).toEqual([false, true, false]);
    expect(largest).toBeLessThan(40_000);
  });
});
