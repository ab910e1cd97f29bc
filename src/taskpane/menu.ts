/** What the ⋯ menu holds, and what of it can be chosen now. */
import type { DialogName } from './pane-dialogs.tsx';
import type { PaneTools } from './pane-context.ts';
import type { PaneState } from './state/state.ts';
import type { Operations } from './use-operations.ts';

export interface MenuChoice {
  readonly name: string;
  readonly isDisabled: boolean;
  readonly onChoose: () => void;
}

export function menuOf(
  state: PaneState,
  { w, port }: PaneTools,
  { run, dispatch }: Operations,
  onDialog: (name: DialogName) => void,
): readonly MenuChoice[] {
  const isBusy = state.progress !== null || state.elsewhere !== null;
  const hasRun = state.run !== null && !state.run.isShortened;
  const isOld = state.failure?.problem.code === 'tooOld';
  const choice = (name: string, isDisabled: boolean, onChoose: () => void): MenuChoice => ({
    name,
    isDisabled,
    onChoose,
  });
  return [
    choice(w.menu.settings, isBusy, () => dispatch({ type: 'overlay', overlay: { kind: 'settings' } })),
    choice(w.menu.check, isBusy || isOld, () => run('check')),
    choice(w.newSheet.menu, isBusy || isOld || state.run === null, () =>
      dispatch({ type: 'overlay', overlay: { kind: 'newSheet' } }),
    ),
    choice(w.menu.report, isBusy || !hasRun, () => onDialog('report')),
    choice(w.menu.saveAsNew, isBusy || state.run === null, () => run('saveAsNew')),
    choice(w.menu.changes, isBusy, () => dispatch({ type: 'overlay', overlay: { kind: 'changes' } })),
    choice(w.menu.undoRun, isBusy || !port.canUndoRun(), () => onDialog('undoRun')),
    choice(w.menu.removeMarks, isBusy || isOld, () => onDialog('removeMarks')),
    choice(w.menu.clean, isBusy || isOld, () => onDialog('clean')),
    choice(w.menu.about, isBusy, () => dispatch({ type: 'overlay', overlay: { kind: 'about' } })),
  ];
}
