/** All that the pane knows. One value, changed by one pure function (reduce.ts). */
import type { Severity } from '../../core/model/finding.ts';
import type { PortProblem, PortRun, RunChoices, RunPhase } from '../port.ts';

export type Tab = 'overview' | 'findings' | 'reading';
export type Operation = 'open' | 'check' | 'consolidate';

export interface Progress {
  readonly operation: Operation;
  readonly phase: RunPhase;
  /** 0–1 of the phase. */
  readonly share: number;
}

/** How far a failed operation had come: decides what may be said to be safe. */
export interface Failure {
  readonly problem: PortProblem;
  readonly operation: Operation | 'removeMarks' | 'clean' | 'goTo';
  /** The workbook may hold a part of what we were writing. */
  readonly wrote: boolean;
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
  /** The run was written to our sheets; false after a check. */
  readonly isWritten: boolean;
  readonly stale: Stale | null;
  /** Period or method was chosen anew since the shown run. */
  readonly isAskedOtherwise: boolean;
  readonly filter: Filter;
  /** KF-mål whose detail is open. */
  readonly goalId: string | null;
  readonly isSettingsOpen: boolean;
  /** Key of the finding that is open. */
  readonly findingKey: string | null;
  /** Counts up whenever the user's own act changed the view: then the heading takes the focus. */
  readonly focus: number;
}

export const noFilter: Filter = { search: '', severities: ['fel', 'varning', 'info'], committee: null };

export const initialState: PaneState = {
  isOnline: true,
  tab: 'overview',
  choices: {},
  progress: { operation: 'open', phase: 'reading', share: 0 },
  failure: null,
  cancelled: false,
  run: null,
  isWritten: false,
  stale: null,
  isAskedOtherwise: false,
  filter: noFilter,
  goalId: null,
  isSettingsOpen: false,
  findingKey: null,
  focus: 0,
};
