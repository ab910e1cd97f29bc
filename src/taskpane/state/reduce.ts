/** The one function that changes the pane's state. */
import type { PortProblem, PortRun, RunChoices, RunPhase } from '../port.ts';
import type { Failure, Filter, Operation, PaneState, Tab } from './state.ts';
import { noFilter } from './state.ts';

export type Action =
  | { readonly type: 'started'; readonly operation: Operation }
  | { readonly type: 'progressed'; readonly phase: RunPhase; readonly share: number }
  | { readonly type: 'finished'; readonly run: PortRun }
  | { readonly type: 'failed'; readonly operation: Failure['operation']; readonly problem: PortProblem }
  | { readonly type: 'dismissed' }
  | { readonly type: 'changed'; readonly cells: number | null }
  | { readonly type: 'cleaned' }
  | { readonly type: 'online'; readonly isOnline: boolean }
  | { readonly type: 'tab'; readonly tab: Tab }
  | { readonly type: 'goal'; readonly goalId: string | null }
  | { readonly type: 'settings'; readonly isOpen: boolean }
  | { readonly type: 'finding'; readonly key: string | null }
  | { readonly type: 'filter'; readonly filter: Partial<Filter> }
  | { readonly type: 'clearFilter' }
  | { readonly type: 'choose'; readonly choices: RunChoices };

export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'started':
      return started(state, action.operation);
    case 'progressed':
      // A late report from a run that has ended says nothing about the present.
      if (!state.progress) return state;
      return { ...state, progress: { ...state.progress, phase: action.phase, share: action.share } };
    case 'finished':
      return finished(state, action.run);
    case 'failed':
      return failed(state, action);
    case 'dismissed':
      return { ...state, failure: null, cancelled: false, focus: state.focus + 1 };
    case 'changed':
      return changed(state, action.cells);
    case 'cleaned':
      return { ...state, isWritten: false, stale: null };
    case 'online':
      return { ...state, isOnline: action.isOnline };
    case 'tab':
      return { ...state, tab: action.tab, goalId: null, isSettingsOpen: false };
    case 'goal':
      return { ...state, tab: 'overview', goalId: action.goalId, isSettingsOpen: false, focus: state.focus + 1 };
    case 'settings':
      return { ...state, isSettingsOpen: action.isOpen, focus: state.focus + 1 };
    case 'finding':
      return { ...state, findingKey: action.key };
    case 'filter':
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case 'clearFilter':
      return { ...state, filter: noFilter };
    case 'choose':
      return chosen(state, action.choices);
  }
}

function started(state: PaneState, operation: Operation): PaneState {
  const begun = { operation, phase: 'reading', share: 0 } as const;
  const view = { goalId: null, isSettingsOpen: false, failure: null, cancelled: false };
  return { ...state, ...view, progress: begun, focus: operation === 'open' ? state.focus : state.focus + 1 };
}

function finished(state: PaneState, run: PortRun): PaneState {
  const operation = state.progress?.operation;
  // Opening shows what will be read before anything is written; a check shows what is wrong; a run shows the result.
  const tab: Tab = operation === 'open' ? 'reading' : operation === 'check' ? 'findings' : 'overview';
  return {
    ...state,
    tab,
    run,
    progress: null,
    failure: null,
    cancelled: false,
    stale: null,
    isAskedOtherwise: false,
    isWritten: operation === 'consolidate',
    findingKey: null,
    filter: noFilter,
    focus: operation === 'open' ? state.focus : state.focus + 1,
  };
}

function failed(state: PaneState, { operation, problem }: Extract<Action, { type: 'failed' }>): PaneState {
  const wrote = state.progress?.phase === 'writing' || operation === 'clean' || operation === 'removeMarks';
  const focus = operation === 'open' ? state.focus : state.focus + 1;
  if (problem.code === 'cancelled' && !wrote) return { ...state, progress: null, cancelled: true, focus };
  // What was found out to be changed under our hands is out of date, whatever the pane showed.
  const stale = problem.code === 'changedMeanwhile' && state.run ? { cells: null } : state.stale;
  return { ...state, progress: null, failure: { operation, problem, wrote }, stale, focus };
}

/** While something runs it reads what is there: changes then are found by the run itself (changedMeanwhile). */
function changed(state: PaneState, cells: number | null): PaneState {
  if (!state.run || state.progress) return state;
  const before = state.stale ? state.stale.cells : 0;
  return { ...state, stale: { cells: before === null || cells === null ? null : before + cells } };
}

/** Another period or method makes the figures shown older than what is asked for. */
function chosen(state: PaneState, choices: RunChoices): PaneState {
  return { ...state, choices, isAskedOtherwise: state.run !== null };
}
