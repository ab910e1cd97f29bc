/** Whose changes the pane hears of: people's at once, another run's when it rests, and its own never, however late Excel tells of them. */
import { watchChanges, type Heard } from '../../src/taskpane/office/changes.ts';

type Event = Parameters<Parameters<Heard['listen']>[0]>[0];
const fromUs = { address: 'A1', triggerSource: 'ThisLocalAddin' } as Event;
const fromPerson = { address: 'B7:C9', triggerSource: 'User' } as unknown as Event;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** A workbook where `run` stands, watched; and what the pane was told. */
function watched() {
  const seen = { cells: [] as (number | null)[], runs: 0 };
  let hears: (event: Event) => void = () => undefined;
  let stands: string | null | undefined = 'first';
  const changes = watchChanges({ listen: (to) => void (hears = to), standing: async () => stands });
  changes.onChanged((cells) => seen.cells.push(cells));
  changes.onWritten(() => seen.runs++);
  const writes = (after: string | null | undefined): Promise<void> => changes.writes(async () => void (stands = after));
  /** A writing that takes its time: what stands changes at once, the answer comes later. */
  const writesFor = (ms: number, after: string): Promise<void> =>
    changes.writes(async () => {
      stands = after;
      await new Promise((resolve) => setTimeout(resolve, ms));
    });
  return {
    seen,
    writes,
    writesFor,
    hears: (event: Event) => hears(event),
    ribbonWrites: (now: string) => void (stands = now),
  };
}
const passes = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

test('what a person changes is told at once, with its number of cells', () => {
  const { seen, hears } = watched();
  hears(fromPerson);
  expect(seen).toEqual({ cells: [6], runs: 0 });
});

test.each([100, 3_000, 60_000])('its own writing, told by Excel after %i ms, is no news', async (late) => {
  const { seen, hears, writes } = watched();
  await writes('second');
  await passes(late);
  hears(fromUs);
  await passes(2_000);
  expect(seen).toEqual({ cells: [], runs: 0 });
});

test('news of an earlier writing that is due while the next one goes on is no news', async () => {
  const { seen, hears, writes, writesFor } = watched();
  await writes('second');
  hears(fromUs);
  await passes(1_000);
  void writesFor(2_000, 'first');
  await passes(6_000);
  expect(seen.runs).toBe(0);
});

test('an undone first run, after which nothing of ours stands, is no news either', async () => {
  const { seen, hears, writes } = watched();
  await writes(null);
  await passes(3_000);
  hears(fromUs);
  await passes(2_000);
  expect(seen.runs).toBe(0);
});

test.each([100, 3_000])('a run of the ribbon %i ms after its own writing is told once', async (late) => {
  const { seen, hears, writes, ribbonWrites } = watched();
  await writes('second');
  await passes(late);
  ribbonWrites('third');
  hears(fromUs);
  hears(fromUs);
  await passes(2_000);
  hears(fromUs);
  await passes(2_000);
  expect(seen.runs).toBe(1);
});

test('where the run that stands cannot be told, only what comes soon after its own writing is taken for its own', async () => {
  const { seen, hears, writes } = watched();
  await writes(undefined);
  hears(fromUs);
  await passes(2_000);
  expect(seen.runs).toBe(0);
  await passes(2_000);
  hears(fromUs);
  await passes(2_000);
  expect(seen.runs).toBe(1);
});
