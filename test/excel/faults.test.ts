/** A selection of the fault table (npm run feltabell): whatever request fails, and wherever in it, nothing is lost. */
import { errors, inTheMiddle, trialsFor } from './fault-table/modes.ts';
import { closeLast, scenario, tryFault, type Scenario } from './fault-table/scenario.ts';
import { selection, type Chosen } from './fault-table/selection.ts';
import { earlierResult, smallWorkbook } from './fault-table/small-workbook.ts';

jest.setTimeout(240_000);

let first: Scenario;
let again: Scenario;
let chosen: readonly Chosen[];
beforeAll(async () => {
  const file = await smallWorkbook();
  first = await scenario('first run', file);
  const earlier = await earlierResult(file);
  again = await scenario('over an earlier result', earlier.file, earlier.userSheets);
  chosen = selection([first, again], 1);
});
afterAll(closeLast);

test('every mode is tried with every error that it can have', () => {
  const tried = (mode: string): string[] =>
    [...new Set(chosen.filter(({ trial }) => trial.mode === mode).map(({ trial }) => trial.error))].sort();
  const all = (of: typeof errors): string[] => of.map(({ name }) => name).sort();
  expect([tried('före'), tried('efter'), tried('mitt i')]).toEqual([all(errors), all(errors), all(inTheMiddle)]);
  expect(['svaret borta', 'inget svar', 'null'].map((mode) => tried(mode).length)).toEqual([1, 1, 1]);
});

test.each(['före', 'mitt i', 'efter', 'svaret borta', 'inget svar', 'null'])(
  'a run that fails (%s) is told truly and repaired by the next, and nothing of the users is changed',
  async (mode) => {
    for (const { one, trial } of chosen.filter((each) => each.trial.mode === mode))
      expect({ in: one.name, trial, broken: await tryFault(one, trial) }).toEqual({ in: one.name, trial, broken: [] });
  },
);

/** In the first writing: what puts OFÄRDIG on each of the four sheets, and a little more. */
const untilMarked = Array.from({ length: 64 }, (_, action) => action);

test('an earlier result is the old one until it says that it is unfinished, action by action', async () => {
  const firstWriting = again.actions.length - 1;
  const trials = trialsFor(firstWriting, untilMarked).filter(({ mode }) => mode === 'mitt i');
  for (const trial of trials) expect({ trial, broken: await tryFault(again, trial) }).toEqual({ trial, broken: [] });
});

test('what Kommunstyrelsen has written stands in the result that the repaired runs are compared with', () => {
  expect(again.undisturbed.ours['Måluppfyllelse']).toContain('Egen bedömning: 3–5 år');
});
