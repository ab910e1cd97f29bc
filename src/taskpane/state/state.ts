/** All that the pane knows. One value, changed by one pure function (reduce.ts). */
import type { Severity } from '../../core/model/finding.ts';
import type { CellFix, Elsewhere, PortProblem, PortRun, ProgressDetail, RunChoices, RunPhase } from '../port.ts';
import type { Effect } from './effect.ts';

export type Tab = 'overview' | 'findings' | 'reading';
/** `reread` follows upon an answer about how the workbook is read; `follow` upon a run of the ribbon's. */
export type Operation = 'open' | 'check' | 'consolidate' | 'reread' | 'follow' | 'saveAsNew';
/** What is done at once, without a progress of its own. */
export type Act =
  | 'show'
  | 'setMarks'
  | 'addSheet'
  | 'removeMarks'
  | 'clean'
  | 'goTo'
  | 'undoRun'
  | 'fix'
  | 'undoFix'
  | 'approve'
  | 'saveAnswers';

export interface Progress {
  readonly operation: Operation;
  readonly phase: RunPhase;
  /** 0–1 of the phase. */
  readonly share: number;
  readonly detail: ProgressDetail | null;
  /** Excel has not answered for a minute. */
  readonly isSlow: boolean;
  /** The person has asked to stop; the answer is awaited. */
  readonly isStopping: boolean;
}

export interface Failure {
  /** Says also how far the writing had come: decides what may be said to be safe. */
  readonly problem: PortProblem;
  readonly operation: Operation | Act;
  /** It came while a view lay over the tabs: told first, and that view comes back when it is closed. */
  readonly coversOverlay?: boolean;
}

/** Cells that people changed since the shown run; null cells when it is not known how many. */
export interface Stale {
  readonly cells: number | null;
}

export interface Filter {
  readonly search: string;
  readonly severities: readonly Severity[];
  /** null for all. */
  readonly committee: string | null;
}

/** A view that lies over the tabs until it is left. */
export type Overlay =
  | { readonly kind: 'settings' }
  | { readonly kind: 'changes' }
  | { readonly kind: 'about' }
  | { readonly kind: 'newSheet' }
  | { readonly kind: 'goal'; readonly goalId: string }
  | { readonly kind: 'sheet'; readonly sheet: string };

/** A change of a cell that was made from the pane. */
export interface Change {
  readonly fix: CellFix;
  /** Of the finding it was made for: out of date until the next run. */
  readonly key: string;
  readonly isUndone: boolean;
  /** A run has been made since: the figures shown are with the change. */
  readonly isRead: boolean;
}

export interface PaneState {
  readonly isOnline: boolean;
  readonly tab: Tab;
  readonly choices: RunChoices;
  /** What runs now. */
  readonly progress: Progress | null;
  readonly failure: Failure | null;
  readonly cancelled: boolean;
  /** What the workbook holds, as last read. */
  readonly run: PortRun | null;
  /** Who else of ours works in the workbook now: nothing that writes can be begun meanwhile. */
  readonly elsewhere: Elsewhere | null;
  /** The run was written to our sheets; false after a check. */
  readonly isWritten: boolean;
  readonly stale: Stale | null;
  /** Period, method or expectations were chosen anew since the shown run. */
  readonly isAskedOtherwise: boolean;
  readonly filter: Filter;
  readonly overlay: Overlay | null;
  /** Key of the finding that is open. */
  readonly findingKey: string | null;
  /** What the latest answer about the reading led to. */
  readonly effect: Effect | null;
  /** A copy with the result has just been opened beside the workbook. */
  readonly isCopied: boolean;
  /** Cells changed from the pane since it was opened, oldest first. */
  readonly changes: readonly Change[];
  /** Counts up whenever the user's own act changed the view: then the heading takes the focus. */
  readonly focus: number;
}

export const noFilter: Filter = { search: '', severities: ['fel', 'varning', 'info'], committee: null };

export const initialState: PaneState = {
  isOnline: true,
  tab: 'overview',
  choices: {},
  progress: { operation: 'open', phase: 'reading', share: 0, detail: null, isSlow: false, isStopping: false },
  failure: null,
  cancelled: false,
  run: null,
  elsewhere: null,
  isWritten: false,
  stale: null,
  isAskedOtherwise: false,
  filter: noFilter,
  overlay: null,
  findingKey: null,
  effect: null,
  isCopied: false,
  changes: [],
  focus: 0,
};
