import { clockTime } from '../../core/i18n/index.ts';
import { usePaneTools } from '../pane-context.ts';
import type { Situation } from '../state/situation.ts';
import type { PaneState } from '../state/state.ts';
import { takenNames } from '../taken-names.ts';
import { Notice } from './notice.tsx';

/** The worst of what should be known about what is shown; at most one, none when all is well. */
export function PaneNotice({ state, situation }: { readonly state: PaneState; readonly situation: Situation }) {
  const { w, language } = usePaneTools();
  if (state.elsewhere) return <Notice severity="info" title={w.elsewhere[state.elsewhere]} body={w.elsewhere.body} />;
  if (state.isCopied) return <Notice severity="info" title={w.saveAsNew.title} body={w.saveAsNew.body} />;
  if (situation === 'stale' && state.run && state.stale) {
    const { cells } = state.stale;
    const since = clockTime(state.run.clock, language);
    const title = cells === null ? w.stale.unknown : w.stale.cells(cells, since);
    return <Notice severity="varning" title={title} body={w.stale.body} />;
  }
  if (situation === 'partly') return <Notice severity="varning" title={w.partly.title} body={w.partly.body} />;
  const taken = situation === 'ready' && state.run ? takenNames(state.run) : null;
  if (taken)
    return (
      <Notice
        severity="info"
        title={w.nameTaken.title(taken.names)}
        body={w.nameTaken.body(taken.names.length, taken.instead)}
      />
    );
  if (!state.isOnline && !state.failure && !state.progress)
    return <Notice severity="info" title={w.offline.title} body={w.offline.body} />;
  return null;
}
