/** Every arrow between the pane's states. */
import { reduce, type Action } from '../../src/taskpane/state/reduce.ts';
import { situationOf } from '../../src/taskpane/state/situation.ts';
import { initialState, type Failure, type Operation, type PaneState } from '../../src/taskpane/state/state.ts';
import type { PortProblemCode, PortRun } from '../../src/taskpane/port.ts';
import { corpusRun, emptyDocument, runOf } from './helpers/corpus-run.ts';

let run: PortRun;
beforeAll(async () => {
  run = await corpusRun('A1-nora-delar-2024-sammanslagna-celler.xlsx');
});

const after = (state: PaneState, ...actions: Action[]): PaneState => actions.reduce(reduce, state);
const opened = (): PaneState => after(initialState, { type: 'finished', run });
const started = (operation: Operation): Action => ({ type: 'started', operation });
const failed = (
  code: PortProblemCode,
  operation: Failure['operation'] = 'consolidate',
  written: 'nothing' | 'unfinished' | 'unknown' = 'nothing',
): Action => ({ type: 'failed', operation, problem: { code, technical: code, written } });
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
  expect(
    situationOf(after(opened(), started('consolidate'), writing, failed('cancelled', 'consolidate', 'unfinished'))),
  ).toBe('writeFailed'));
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
test.each(['unexpected', 'busy', 'notAnswering', 'structureProtected', 'tooLarge'] as const)(
  '%s that left something unfinished is a write that failed, whatever stopped it',
  (code) => {
    const half = after(opened(), started('consolidate'), writing, failed(code, 'consolidate', 'unfinished'));
    expect(situationOf(half)).toBe('writeFailed');
    const unheard = after(opened(), started('consolidate'), writing, failed(code, 'consolidate', 'unknown'));
    expect(situationOf(unheard)).toBe('writeUnknown');
  },
);
test.each([
  ['fix', 'changedMeanwhile', 'cellNotChanged'],
  ['undoFix', 'sheetProtected', 'cellNotChanged'],
  ['fix', 'cellEdit', 'cellEdit'],
  ['approve', 'unexpected', 'notSaved'],
  ['saveAnswers', 'readOnly', 'notSaved'],
  ['clean', 'structureProtected', 'notRemoved'],
  ['removeMarks', 'busy', 'notRemoved'],
  ['undoRun', 'notAnswering', 'notRemoved'],
  ['goTo', 'gone', 'notShown'],
  ['saveAsNew', 'notSupported', 'unexpected'],
] as const)('%s that fails with %s gives %s, and can be closed', (operation, code, situation) => {
  const state = after(consolidated(), failed(code, operation));
  expect(situationOf(state)).toBe(situation);
  expect(situationOf(after(state, { type: 'dismissed' }))).not.toBe(situation);
});
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
  expect(after(state, { type: 'overlay', overlay: { kind: 'goal', goalId: 'KF1' } }).tab).toBe('overview');
  expect(after(state, { type: 'overlay', overlay: { kind: 'sheet', sheet: 'KS' } }).tab).toBe('reading');
  const settings = after(state, { type: 'overlay', overlay: { kind: 'settings' } });
  expect(settings).toMatchObject({ overlay: { kind: 'settings' }, tab: 'findings', focus: state.focus + 1 });
  expect(after(settings, { type: 'overlay', overlay: null }).overlay).toBeNull();
});
test('taking all of ours away leaves a result that is not in the workbook', () =>
  expect(after(consolidated(), { type: 'cleaned' }).isWritten).toBe(false));

test('a shortened reading shows what is read; its figures are not shown as results', () => {
  const first = after(initialState, { type: 'finished', run: { ...run, isShortened: true } });
  expect(situationOf(first)).toBe('ready');
  expect(situationOf(after(first, { type: 'tab', tab: 'overview' }))).toBe('notChecked');
  expect(situationOf(after(first, { type: 'tab', tab: 'findings' }))).toBe('notChecked');
});
test('an answer about the reading is followed by a new one, with the effect, on Inläsning', () => {
  const corrected = after(opened(), started('reread'), { type: 'finished', run });
  expect(corrected).toMatchObject({ tab: 'reading', isWritten: false });
  expect(corrected.effect?.before).toEqual(corrected.effect?.after);
  expect(after(corrected, started('consolidate'), { type: 'finished', run }).effect).toBeNull();
});
test('a run of the ribbon is followed: its result is shown as written, without taking the focus', () => {
  const followed = after(opened(), started('follow'), { type: 'finished', run });
  expect(followed).toMatchObject({ tab: 'overview', isWritten: true, focus: opened().focus });
  const emptied = after(opened(), started('follow'), { type: 'finished', run: { ...run, hasResult: false } });
  expect(emptied.isWritten).toBe(false);
});
test('a changed cell makes the figures stale; undone before the next run, they are right again', () => {
  const fix = { sheet: 'SU', cell: 'B4', before: 'x', after: 'KF5', why: 'MK104' };
  const changed = after(consolidated(), { type: 'fixed', fix, key: 'a', next: 'b' });
  expect(changed).toMatchObject({ stale: { cells: 1 }, findingKey: 'b', changes: [{ key: 'a', isUndone: false }] });
  const undone = after(changed, { type: 'unfixed', fix });
  expect(undone).toMatchObject({ stale: null, changes: [{ isUndone: true }] });
  const two = { ...fix, cell: 'B5' };
  const twice = after(changed, { type: 'fixed', fix: two, key: 'c', next: null });
  expect(after(twice, { type: 'unfixed', fix: two })).toMatchObject({ stale: { cells: 1 } });
});
test('a change that a run has read makes the figures stale when it is undone', () => {
  const fix = { sheet: 'SU', cell: 'B4', before: 'x', after: 'KF5', why: 'MK104' };
  const changed = after(consolidated(), { type: 'fixed', fix, key: 'a', next: null });
  const read = after(changed, started('consolidate'), { type: 'finished', run });
  expect(read).toMatchObject({ stale: null, changes: [{ isRead: true }] });
  expect(after(read, { type: 'unfixed', fix })).toMatchObject({ stale: { cells: 1 } });
});
test('an approval counts at once, and so does taking it back', () => {
  const approval = { key: 'a', motivation: 'beslut' };
  const approved = after(consolidated(), { type: 'approved', approval, next: null });
  expect(approved.run?.approved).toEqual([approval]);
  expect(after(approved, { type: 'unapproved', key: 'a' }).run?.approved).toEqual([]);
});
test('Excel that is slow, a stop that is awaited, a copy that is saved', () => {
  const running = after(opened(), started('consolidate'));
  expect(after(running, { type: 'slow' }).progress?.isSlow).toBe(true);
  expect(after(running, { type: 'slow' }, writing).progress?.isSlow).toBe(false);
  expect(after(running, { type: 'stopping' }).progress?.isStopping).toBe(true);
  const copied = after(opened(), started('saveAsNew'), { type: 'savedAsNew' });
  expect(copied).toMatchObject({ progress: null, run, isWritten: false });
});

function finishedWith(change: object): Extract<Action, { type: 'finished' }> {
  return { type: 'finished', run: { ...run, consolidation: { ...run.consolidation, ...change } } };
}
