/** A selection of the fault table (npm run feltabell): whatever request fails, and wherever in it, nothing is lost. */
import { actionsToTry, trialsFor } from './fault-table/modes.ts';
import { scenario, tryFault, type Scenario } from './fault-table/scenario.ts';
import { earlierResult, smallWorkbook } from './fault-table/small-workbook.ts';

jest.setTimeout(240_000);

let first: Scenario;
let again: Scenario;
beforeAll(async () => {
  const file = await smallWorkbook();
  first = await scenario('first run', file);
  const earlier = await earlierResult(file);
  again = await scenario('over an earlier result', earlier.file, earlier.userSheets);
});

/** One fault of each mode for each request, the errors and the actions in turn. */
const selection = (one: Scenario, seed: number) =>
  one.actions.flatMap((actions, i) => {
    const all = trialsFor(i + 1, actionsToTry(actions, 2, seed + i));
    const modes = new Set(all.map(({ mode }) => mode));
    return [...modes].flatMap((mode) => {
      const own = all.filter((trial) => trial.mode === mode);
      return mode === 'mitt i' ? own : [own[(seed + i) % own.length]!];
    });
  });

test.each([1, 2])(
  'a first run that fails is repaired by the next, and nothing of the users is changed (%d)',
  async (seed) => {
    for (const trial of selection(first, seed))
      expect({ trial, broken: await tryFault(first, trial) }).toEqual({ trial, broken: [] });
  },
);

test('so is one over an earlier result in which Kommunstyrelsen has written', async () => {
  expect(again.undisturbed.ours['Måluppfyllelse']).toContain('Egen bedömning: 3–5 år');
  for (const trial of selection(again, 3))
    expect({ trial, broken: await tryFault(again, trial) }).toEqual({ trial, broken: [] });
});
