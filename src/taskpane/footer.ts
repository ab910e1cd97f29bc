/** The one main action of each situation. */
import { clockTime, dayAndMonth } from '../core/i18n/index.ts';
import type { PaneTools } from './pane-context.ts';
import type { Situation } from './state/situation.ts';
import type { PaneState } from './state/state.ts';
import type { Operations } from './use-operations.ts';

export interface Footer {
  readonly label: string;
  readonly isPrimary: boolean;
  readonly note: string;
  readonly onMain: () => void;
}

export function footerOf(
  state: PaneState,
  situation: Situation,
  { w, language, copy, version, port }: PaneTools,
  { run, dispatch }: Operations,
): Footer | null {
  const consolidate = () => run('consolidate');
  const main = { isPrimary: true, note: '' };
  const { failure } = state;
  switch (situation) {
    case 'opening':
    case 'running':
    case 'writing':
      return null;
    case 'emptyWorkbook':
    case 'noTable':
    case 'noRegister':
      return { ...main, label: w.main.readAgain, onMain: () => run('open') };
    case 'cancelled':
      return { ...main, label: w.main.first, onMain: consolidate };
    case 'tooOld': {
      const details = `${w.product} ${version} · ${port.host} · ${failure?.problem.technical ?? ''}`;
      return { ...main, label: w.problems.forIt, onMain: () => copy(details, w.done.copied) };
    }
    case 'periodUnknown':
      return state.isSettingsOpen
        ? { ...main, label: w.main.first, onMain: consolidate }
        : { ...main, label: w.menu.settings, onMain: () => dispatch({ type: 'settings', isOpen: true }) };
    case 'notShown':
      return { ...main, label: w.problems.dismiss, onMain: () => dispatch({ type: 'dismissed' }) };
    default:
      break;
  }
  if (failure) {
    const { operation } = failure;
    const again = operation === 'open' || operation === 'check' ? operation : 'consolidate';
    return { ...main, label: w.main.retry, note: failure.wrote ? '' : w.footer.notWritten, onMain: () => run(again) };
  }
  const isFresh = state.isWritten && !state.stale && !state.isAskedOtherwise;
  // An opened finding has the filled button: the way to its cell.
  const isReadingFinding = state.tab === 'findings' && state.findingKey !== null && !state.isSettingsOpen;
  return {
    label: state.isWritten ? w.main.again : w.main.first,
    isPrimary: !isFresh && !isReadingFinding,
    note: note(),
    onMain: consolidate,
  };

  function note(): string {
    if (!state.run) return '';
    if (state.isAskedOtherwise) return w.footer.asked;
    const { clock } = state.run;
    const moment = `${dayAndMonth(clock, language)} ${clockTime(clock, language)}`.trim();
    if (state.isWritten) return state.stale ? w.footer.compiled(moment) : w.footer.fresh(moment);
    return situation === 'ready' ? w.footer.writes(w.footer.sheets) : w.footer.checked(moment);
  }
}
