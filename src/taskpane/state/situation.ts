/** Which of the 21 states of the design the pane is in: told from what it knows, never stored beside it. */
import { assessedShare } from '../../core/model/status.ts';
import { isGoalSheet } from './goal-sheet.ts';
import type { PaneState } from './state.ts';

export type Situation =
  | 'opening'
  | 'noRegister'
  | 'emptyWorkbook'
  | 'noTable'
  | 'ready'
  | 'running'
  | 'writing'
  | 'cancelled'
  | 'result'
  | 'noFindings'
  | 'notAssessable'
  | 'stale'
  | 'partly'
  | 'writeFailed'
  | 'protected'
  | 'readOnly'
  | 'cellEdit'
  | 'notAnswering'
  | 'changedMeanwhile'
  | 'periodUnknown'
  | 'tooLarge'
  | 'tooOld'
  | 'notShown'
  | 'busy'
  | 'unexpected';

export function situationOf(state: PaneState): Situation {
  const { progress, failure, cancelled, run } = state;
  if (progress) return progress.operation === 'open' ? 'opening' : progress.phase === 'writing' ? 'writing' : 'running';
  if (failure) return failureOf(failure);
  if (cancelled) return 'cancelled';
  if (!run) return 'opening';
  const { chain, findings, rollup } = run.consolidation;
  if (chain.sheets.every(({ snapshot }) => snapshot.rowCount === 0)) return 'emptyWorkbook';
  if (!chain.sheets.some(isGoalSheet)) return 'noTable';
  if (chain.register.goals.length === 0) return 'noRegister';
  if (state.stale) return 'stale';
  if (!state.isWritten && state.tab === 'reading') return 'ready';
  if (findings.some(({ code }) => code === ruleFailed)) return 'partly';
  if (rollup.goals.every(({ status }) => status === null || status === 'kanEjBedomas')) return 'notAssessable';
  return findings.length === 0 && assessedShare(rollup.total) !== null ? 'noFindings' : 'result';
}

/** The finding that says that a rule could not be carried out. */
const ruleFailed = 'MK900';

function failureOf({ problem, wrote }: NonNullable<PaneState['failure']>): Situation {
  switch (problem.code) {
    case 'structureProtected':
    case 'sheetProtected':
      return 'protected';
    case 'gone':
    case 'sheetHidden':
      return 'notShown';
    case 'notSupported':
    case 'unexpected':
    case 'cancelled':
      return wrote ? 'writeFailed' : 'unexpected';
    case 'busy':
    case 'notAnswering':
      return wrote ? 'writeFailed' : problem.code;
    default:
      return problem.code;
  }
}
