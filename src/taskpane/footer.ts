/** The one main action of each situation. */
import { clockTime, dayAndMonth } from '../core/i18n/index.ts';
import type { PaneTools } from './pane-context.ts';
import { hasWritten } from './state/reduce.ts';
import type { Situation } from './state/situation.ts';
import type { Failure, PaneState } from './state/state.ts';
import type { Operations } from './use-operations.ts';

export interface Footer {
  readonly label: string;
  readonly isPrimary: boolean;
  readonly note: string;
  readonly isDisabled?: boolean;
  readonly onMain: () => void;
}

/** What is tried again as a whole; other acts are begun anew where they were begun. */
const runs: readonly Failure['operation'][] = ['open', 'reread', 'follow', 'check', 'consolidate', 'saveAsNew'];

export function footerOf(
  state: PaneState,
  situation: Situation,
  tools: PaneTools,
  operations: Operations,
): Footer | null {
  const footer = mainOf(state, situation, tools, operations);
  const { elsewhere } = state;
  // Closing a message and copying it need no turn; everything else reads or writes the workbook.
  const needsTurn = situation !== 'tooOld' && (!state.failure || runs.includes(state.failure.operation));
  return footer && elsewhere && needsTurn
    ? { ...footer, isDisabled: true, note: tools.w.elsewhere[elsewhere] }
    : footer;
}

function mainOf(
  state: PaneState,
  situation: Situation,
  { w, language, copy, version, port }: PaneTools,
  { run, dispatch }: Operations,
): Footer | null {
  const consolidate = () => run('consolidate');
  const main = { isPrimary: true, note: '' };
  const { failure, overlay } = state;
  switch (situation) {
    case 'opening':
    case 'running':
    case 'writing':
      return null;
    case 'emptyWorkbook':
    case 'noTable':
    case 'noRegister': {
      const isPrimary = overlay === null && situation === 'noRegister';
      return { ...main, label: w.main.readAgain, isPrimary, onMain: () => run('open') };
    }
    case 'cancelled':
      return { ...main, label: w.main.first, onMain: consolidate };
    case 'tooOld': {
      const details = `${w.product} ${version} · ${port.host} · ${failure?.problem.technical ?? ''}`;
      return { ...main, label: w.problems.forIt, onMain: () => copy(details, w.done.copied) };
    }
    case 'periodUnknown':
      return overlay?.kind === 'settings'
        ? { ...main, label: w.main.first, onMain: consolidate }
        : {
            ...main,
            label: w.menu.settings,
            onMain: () => dispatch({ type: 'overlay', overlay: { kind: 'settings' } }),
          };
    case 'writeFailed':
    case 'writeUnknown':
      return { ...main, label: w.problems.finishWriting, onMain: consolidate };
    default:
      break;
  }
  if (failure) {
    const { operation } = failure;
    if (!runs.includes(operation) || situation === 'notShown')
      return { ...main, label: w.problems.dismiss, onMain: () => dispatch({ type: 'dismissed' }) };
    const again = operation as Parameters<typeof run>[0];
    return {
      ...main,
      label: w.main.retry,
      note: hasWritten(failure.problem) ? '' : w.footer.notWritten,
      onMain: () => run(again),
    };
  }
  const isFresh = state.isWritten && !state.stale && !state.isAskedOtherwise;
  return {
    label: state.isWritten ? w.main.again : w.main.first,
    isPrimary: !isFresh && !hasOwnPrimary(state),
    note: note(),
    onMain: consolidate,
  };

  function note(): string {
    if (!state.run) return '';
    if (state.isAskedOtherwise) return w.footer.asked;
    const { clock, isShortened } = state.run;
    const moment = `${dayAndMonth(clock, language)} ${clockTime(clock, language)}`.trim();
    if (state.isWritten) return state.stale ? w.footer.compiled(moment) : w.footer.fresh(moment);
    return situation === 'ready' || isShortened
      ? w.footer.writes(w.footer.sheets(state.run.sheetNames))
      : w.footer.checked(moment);
  }
}

/** An opened finding has the filled button (the way to its cell), and so has a form (what keeps it). */
function hasOwnPrimary({ tab, findingKey, overlay }: PaneState): boolean {
  return overlay === null
    ? tab === 'findings' && findingKey !== null
    : overlay.kind === 'sheet' || overlay.kind === 'newSheet';
}
