/** Every arrow between the pane's states. */
import { reduce, type Action } from '../../src/taskpane/state/reduce.ts';
import { situationOf } from '../../src/taskpane/state/situation.ts';
import { initialState, type PaneState } from '../../src/taskpane/state/state.ts';
import type { PortProblemCode, PortRun } from '../../src/taskpane/port.ts';
import { corpusRun, emptyDocument, runOf } from './helpers/corpus-run.ts';

let run: PortRun;
beforeAll(async () => {
  run = await corpusRun('A1-nora-delar-2024-sammanslagna-celler.xlsx');
});

const after = (state: PaneState, ...actions: Action[]): PaneState => actions.reduce(reduce, state);
const opened = (): PaneState => after(initialState, { type: 'finished', run });
const started = (operation: 'open' | 'check' | 'consolidate'): Action => ({ type: 'started', operation });
const failed = (code: PortProblemCode, operation: 'open' | 'consolidate' = 'consolidate'): Action => ({
  type: 'failed',
  operation,
  problem: { code, technical: code },
});
const writing: Action = { type: 'progressed', phase: 'writing', share: 0.5 };
const consolidated = (): PaneState => after(opened(), started('consolidate'), { type: 'finished', run });

test('it begins by opening', () => expect(situationOf(initialState)).toBe('opening'));
test('opened → ready, on Inläsning', () => {
  expect(situationOf(opened())).toBe('ready');
  expect(opened()).toMatchObject({ tab: 'reading', isWritten: false, focus: 0 });
});
test('ready → running → writing → result, on Översikt, with the heading focused', () => {
  const running = after(opened(), started('consolidate'));
  expect(situationOf(running)).toBe('running');
  expect(situationOf(after(running, writing))).toBe('writing');
  const done = after(running, writing, { type: 'finished', run });
  expect(situationOf(done)).toBe('result');
  expect(done).toMatchObject({ tab: 'overview', isWritten: true, focus: running.focus + 1 });
});
test('a check shows the findings and claims nothing written', () =>
  expect(after(opened(), started('check'), { type: 'finished', run })).toMatchObject({
    tab: 'findings',
    isWritten: false,
  }));
test('running → cancelled; the former result is kept', () => {
  const cancelled = after(consolidated(), started('consolidate'), failed('cancelled'));
  expect(situationOf(cancelled)).toBe('cancelled');
  expect(cancelled.run).toBe(run);
});
test('cancelled while writing is a write that failed: nothing is claimed unchanged', () =>
  expect(situationOf(after(opened(), started('consolidate'), writing, failed('cancelled')))).toBe('writeFailed'));
test('result → stale; changes add up; unknown extent stays unknown', () => {
  const changed = after(consolidated(), { type: 'changed', cells: 4 }, { type: 'changed', cells: 10 });
  expect(situationOf(changed)).toBe('stale');
  expect(changed.stale).toEqual({ cells: 14 });
  const unknown = after(changed, { type: 'changed', cells: null }, { type: 'changed', cells: 1 });
  expect(unknown.stale).toEqual({ cells: null });
});
test('stale → running → result: fresh again', () =>
  expect(
    after(consolidated(), { type: 'changed', cells: 1 }, started('consolidate'), { type: 'finished', run }).stale,
  ).toBeNull());
test('changes while something runs, or before anything is read, are not staleness', () => {
  expect(after(opened(), started('consolidate'), { type: 'changed', cells: 1 }).stale).toBeNull();
  expect(after(initialState, { type: 'changed', cells: 1 }).stale).toBeNull();
});
test.each([
  ['structureProtected', 'protected'],
  ['sheetProtected', 'protected'],
  ['readOnly', 'readOnly'],
  ['cellEdit', 'cellEdit'],
  ['busy', 'busy'],
  ['notAnswering', 'notAnswering'],
  ['changedMeanwhile', 'changedMeanwhile'],
  ['periodUnknown', 'periodUnknown'],
  ['tooLarge', 'tooLarge'],
  ['tooOld', 'tooOld'],
  ['gone', 'notShown'],
  ['sheetHidden', 'notShown'],
  ['notSupported', 'unexpected'],
  ['unexpected', 'unexpected'],
] as const)('running → %s gives %s, and trying again leaves it', (code, situation) => {
  const state = after(opened(), started('consolidate'), failed(code));
  expect(situationOf(state)).toBe(situation);
  expect(situationOf(after(state, started('consolidate')))).toBe('running');
  expect(situationOf(after(state, { type: 'dismissed' }))).not.toBe(situation);
});
test.each(['unexpected', 'busy', 'notAnswering'] as const)('%s while writing is a write that failed', (code) =>
  expect(situationOf(after(opened(), started('consolidate'), writing, failed(code)))).toBe('writeFailed'),
);
test('changed meanwhile makes the shown result stale', () =>
  expect(after(consolidated(), started('consolidate'), failed('changedMeanwhile')).stale).toEqual({ cells: null }));
test('an empty workbook and one without a goal table', () => {
  const empty = runOf(emptyDocument(), { period: { kind: 'delar', year: 2026 } });
  if (!empty.ok) throw new Error(empty.problem.technical);
  expect(situationOf(after(initialState, { type: 'finished', run: empty.value }))).toBe('emptyWorkbook');
  const { chain } = run.consolidation;
  const without = { ...chain, sheets: chain.sheets.filter(({ role }) => role === 'ignored') };
  expect(situationOf(after(initialState, finishedWith({ chain: without })))).toBe('noTable');
});
test('no register, nothing assessable, no findings, a rule that failed', () => {
  const { chain, rollup, findings } = run.consolidation;
  const written = (change: object): string => {
    const { run: shown } = finishedWith(change);
    return situationOf(after(opened(), started('consolidate'), { type: 'finished', run: shown }));
  };
  expect(written({ chain: { ...chain, register: { ...chain.register, goals: [] } } })).toBe('noRegister');
  const goals = rollup.goals.map((goal) => ({ ...goal, status: null }));
  expect(written({ rollup: { ...rollup, goals } })).toBe('notAssessable');
  expect(written({ findings: [] })).toBe('noFindings');
  expect(written({ findings: [{ ...findings[0], code: 'MK900' }] })).toBe('partly');
});
test('a late report of progress from a run that has ended changes nothing', () =>
  expect(after(consolidated(), writing)).toEqual(consolidated()));
test('another period asks for a new run', () =>
  expect(after(consolidated(), { type: 'choose', choices: { kind: 'arsbokslut' } })).toMatchObject({
    choices: { kind: 'arsbokslut' },
    isAskedOtherwise: true,
  }));
test('filter, tab, goal, finding, settings, network', () => {
  const state = after(
    consolidated(),
    { type: 'filter', filter: { search: 'KF3' } },
    { type: 'tab', tab: 'findings' },
    { type: 'finding', key: 'a' },
    { type: 'online', isOnline: false },
  );
  expect(state).toMatchObject({ filter: { search: 'KF3' }, tab: 'findings', findingKey: 'a', isOnline: false });
  expect(after(state, { type: 'clearFilter' }).filter.search).toBe('');
  expect(after(state, { type: 'goal', goalId: 'KF1' })).toMatchObject({ tab: 'overview', goalId: 'KF1' });
  expect(after(state, { type: 'settings', isOpen: true }).isSettingsOpen).toBe(true);
});
test('taking all of ours away leaves a result that is not in the workbook', () =>
  expect(after(consolidated(), { type: 'cleaned' }).isWritten).toBe(false));

function finishedWith(change: object): Extract<Action, { type: 'finished' }> {
  return { type: 'finished', run: { ...run, consolidation: { ...run.consolidation, ...change } } };
}
