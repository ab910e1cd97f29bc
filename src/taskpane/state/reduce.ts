/** The one function that changes the pane's state. */
import type { ApprovedFinding } from '../../core/workbook/state.ts';
import type { CellFix, Elsewhere, PortProblem, PortRun, ProgressDetail, RunChoices, RunPhase } from '../port.ts';
import { readingSize } from './effect.ts';
import type { Failure, Filter, Operation, Overlay, PaneState, Tab } from './state.ts';
import { noFilter } from './state.ts';

export type Action =
  | { readonly type: 'started'; readonly operation: Operation }
  | {
      readonly type: 'progressed';
      readonly phase: RunPhase;
      readonly share: number;
      readonly detail?: ProgressDetail | undefined;
    }
  | { readonly type: 'slow' }
  | { readonly type: 'stopping' }
  | { readonly type: 'finished'; readonly run: PortRun }
  | { readonly type: 'savedAsNew' }
  | { readonly type: 'failed'; readonly operation: Failure['operation']; readonly problem: PortProblem }
  | { readonly type: 'dismissed' }
  | { readonly type: 'changed'; readonly cells: number | null }
  | { readonly type: 'cleaned' }
  | { readonly type: 'fixed'; readonly fix: CellFix; readonly key: string; readonly next: string | null }
  | { readonly type: 'unfixed'; readonly fix: CellFix }
  | { readonly type: 'approved'; readonly approval: ApprovedFinding; readonly next: string | null }
  | { readonly type: 'unapproved'; readonly key: string }
  | { readonly type: 'marks'; readonly isOn: boolean }
  | { readonly type: 'elsewhere'; readonly who: Elsewhere | null }
  | { readonly type: 'online'; readonly isOnline: boolean }
  /** `takesFocus`: chosen in the view that now goes, not among the tabs. */
  | { readonly type: 'tab'; readonly tab: Tab; readonly takesFocus?: boolean }
  | { readonly type: 'overlay'; readonly overlay: Overlay | null }
  | { readonly type: 'finding'; readonly key: string | null }
  | { readonly type: 'filter'; readonly filter: Partial<Filter> }
  | { readonly type: 'clearFilter' }
  | { readonly type: 'choose'; readonly choices: RunChoices };

export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'started':
      return started(state, action.operation);
    case 'progressed':
      return progressed(state, action);
    case 'slow':
      return state.progress ? { ...state, progress: { ...state.progress, isSlow: true } } : state;
    case 'stopping':
      return state.progress ? { ...state, progress: { ...state.progress, isStopping: true } } : state;
    case 'finished':
      return finished(state, action.run);
    case 'savedAsNew':
      return { ...state, progress: null, failure: null, isCopied: true, focus: state.focus + 1 };
    case 'failed':
      return failed(state, action);
    case 'dismissed':
      return { ...state, failure: null, cancelled: false, isCopied: false, focus: state.focus + 1 };
    case 'changed':
      return changed(state, action.cells);
    case 'cleaned':
      return { ...state, isWritten: false, stale: null };
    case 'fixed':
      return fixed(state, action);
    case 'unfixed':
      return unfixed(state, action.fix);
    case 'approved':
      return approved(state, action);
    case 'unapproved':
      return {
        ...withApproved(state, (all) => all.filter(({ key }) => key !== action.key)),
        focus: state.focus + 1,
      };
    case 'marks':
      return state.run ? { ...state, run: { ...state.run, hasMarks: action.isOn } } : state;
    case 'elsewhere':
      return { ...state, elsewhere: action.who };
    case 'online':
      return { ...state, isOnline: action.isOnline };
    case 'tab':
      return { ...state, tab: action.tab, overlay: null, focus: action.takesFocus ? state.focus + 1 : state.focus };
    case 'overlay':
      return {
        ...state,
        ...overlayTab(action.overlay, state),
        overlay: action.overlay,
        failure: state.failure && { ...state.failure, coversOverlay: false },
        focus: state.focus + 1,
      };
    case 'finding':
      return { ...state, findingKey: action.key };
    case 'filter':
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case 'clearFilter':
      return { ...state, filter: noFilter };
    case 'choose':
      return { ...state, choices: action.choices, isAskedOtherwise: state.run !== null };
  }
}

/** A goal belongs to Översikt and a sheet to Inläsning: that is where one comes back to. */
function overlayTab(overlay: Overlay | null, { tab }: PaneState): { tab: Tab } {
  return { tab: overlay?.kind === 'goal' ? 'overview' : overlay?.kind === 'sheet' ? 'reading' : tab };
}

function started(state: PaneState, operation: Operation): PaneState {
  const progress = { operation, phase: 'reading', share: 0, detail: null, isSlow: false, isStopping: false } as const;
  const focus = unasked.includes(operation) ? state.focus : state.focus + 1;
  return { ...state, overlay: null, failure: null, cancelled: false, isCopied: false, progress, focus };
}

/** A late report from a run that has ended says nothing about the present. */
function progressed(state: PaneState, action: Extract<Action, { type: 'progressed' }>): PaneState {
  if (!state.progress) return state;
  const { phase, share, detail = null } = action;
  return { ...state, progress: { ...state.progress, phase, share, detail, isSlow: false } };
}

/** Opening shows what will be read before anything is written; a check shows what is wrong; a run shows the result. */
const tabAfter: Readonly<Record<Operation, Tab>> = {
  open: 'reading',
  reread: 'reading',
  check: 'findings',
  consolidate: 'overview',
  follow: 'overview',
  saveAsNew: 'overview',
};

function finished(state: PaneState, run: PortRun): PaneState {
  const operation = state.progress?.operation ?? 'check';
  const isReread = operation === 'reread';
  const isComparable = isReread && state.run !== null && state.run.isShortened === run.isShortened;
  return {
    ...state,
    tab: tabAfter[operation],
    run,
    progress: null,
    failure: null,
    cancelled: false,
    stale: null,
    isAskedOtherwise: isReread ? state.isAskedOtherwise : false,
    // What a button of the ribbon left may be an undone run: then nothing of ours stands there.
    isWritten: operation === 'consolidate' || (operation === 'follow' && run.hasResult),
    effect: isComparable && state.run ? { before: readingSize(state.run), after: readingSize(run) } : null,
    changes:
      operation === 'open'
        ? state.changes
        : state.changes.flatMap((change) => (change.isUndone ? [] : [{ ...change, isRead: true }])),
    findingKey: null,
    filter: noFilter,
    focus: unasked.includes(operation) ? state.focus : state.focus + 1,
  };
}

/** What the person did not ask for does not take the focus. */
const unasked: readonly Failure['operation'][] = ['open', 'follow'];

function failed(state: PaneState, { operation, problem }: Extract<Action, { type: 'failed' }>): PaneState {
  const focus = unasked.includes(operation) ? state.focus : state.focus + 1;
  if (problem.code === 'cancelled' && !hasWritten(problem)) return { ...state, progress: null, cancelled: true, focus };
  // What was found out to be changed under our hands is out of date, whatever the pane showed.
  const stale = problem.code === 'changedMeanwhile' && state.run ? { cells: null } : state.stale;
  return {
    ...state,
    progress: null,
    failure: { operation, problem, coversOverlay: state.overlay !== null },
    stale,
    focus,
  };
}

/** The workbook may hold a part of what we were writing. */
export function hasWritten({ written = 'nothing' }: PortProblem): boolean {
  return written !== 'nothing';
}

/** While something runs it reads what is there: changes then are found by the run itself (changedMeanwhile). */
function changed(state: PaneState, cells: number | null): PaneState {
  if (!state.run || state.progress) return state;
  const before = state.stale ? state.stale.cells : 0;
  return { ...state, stale: { cells: before === null || cells === null ? null : before + cells } };
}

/** A cell that we changed at the person's wish makes the figures as old as one that the person typed in. */
function fixed(state: PaneState, { fix, key, next }: Extract<Action, { type: 'fixed' }>): PaneState {
  const changes = [...state.changes, { fix, key, isUndone: false, isRead: false }];
  return changed({ ...state, changes, findingKey: next }, 1);
}

/** A change that no run has read, taken back, leaves the cell as the figures have it. */
function unfixed(state: PaneState, fix: CellFix): PaneState {
  const isRead = state.changes.some((change) => change.fix === fix && change.isRead);
  const changes = state.changes.map((change) => (change.fix === fix ? { ...change, isUndone: true } : change));
  const after = { ...state, changes, focus: state.focus + 1 };
  if (isRead || !state.stale) return changed(after, 1);
  const { cells } = state.stale;
  return { ...after, stale: cells === null ? state.stale : cells > 1 ? { cells: cells - 1 } : null };
}

function approved(state: PaneState, { approval, next }: Extract<Action, { type: 'approved' }>): PaneState {
  const others = (all: readonly ApprovedFinding[]) => all.filter(({ key }) => key !== approval.key);
  return { ...withApproved(state, (all) => [...others(all), approval]), findingKey: next };
}

function withApproved(
  state: PaneState,
  change: (all: readonly ApprovedFinding[]) => readonly ApprovedFinding[],
): PaneState {
  return state.run ? { ...state, run: { ...state.run, approved: change(state.run.approved) } } : state;
}
