/** Which state of the design (looks §4.3) the pane is in: told from what it knows, never stored beside it. */
import { assessedShare } from '../../core/model/status.ts';
import { isGoalSheet } from './goal-sheet.ts';
import type { PaneState } from './state.ts';

export type Situation =
  | 'opening'
  | 'noRegister'
  | 'emptyWorkbook'
  | 'noTable'
  | 'ready'
  | 'notChecked'
  | 'running'
  | 'writing'
  | 'cancelled'
  | 'result'
  | 'noFindings'
  | 'notAssessable'
  | 'stale'
  | 'partly'
  | 'writeFailed'
  | 'writeUnknown'
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
  | 'cellNotChanged'
  | 'notSaved'
  | 'notAdded'
  | 'resultNotShown'
  | 'notRemoved'
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
  if (run.isShortened) return state.tab === 'reading' ? 'ready' : 'notChecked';
  if (state.stale) return 'stale';
  if (!state.isWritten && state.tab === 'reading') return 'ready';
  if (findings.some(({ code }) => code === ruleFailed)) return 'partly';
  if (rollup.goals.every(({ status }) => status === null || status === 'kanEjBedomas')) return 'notAssessable';
  return findings.length === 0 && assessedShare(rollup.total) !== null ? 'noFindings' : 'result';
}

/** The finding that says that a rule could not be carried out. */
const ruleFailed = 'MK900';

/** Acts that change one thing at once: nothing else can have been touched when they fail. */
const answers = ['approve', 'saveAnswers', 'setMarks'];
const removals = ['clean', 'removeMarks', 'undoRun'];

function failureOf({ problem, operation }: NonNullable<PaneState['failure']>): Situation {
  const { code } = problem;
  const { written = 'nothing' } = problem;
  if (operation === 'show') return 'resultNotShown';
  if (written === 'nothing' && (code === 'cellEdit' || code === 'tooOld')) return code;
  if (operation === 'fix' || operation === 'undoFix') return 'cellNotChanged';
  if (operation === 'addSheet') return 'notAdded';
  if (answers.includes(operation)) return 'notSaved';
  if (removals.includes(operation)) return 'notRemoved';
  // Once writing has begun nothing is claimed unchanged, whatever it was that stopped it.
  if (code !== 'changedMeanwhile' && written === 'unfinished') return 'writeFailed';
  if (code !== 'changedMeanwhile' && written === 'unknown') return 'writeUnknown';
  switch (code) {
    case 'structureProtected':
    case 'sheetProtected':
      return 'protected';
    case 'gone':
    case 'sheetHidden':
      return 'notShown';
    case 'notSupported':
    case 'cancelled':
      return 'unexpected';
    default:
      return code;
  }
}
