import type { Figures } from '../figures.ts';
import type { PortRun } from '../port.ts';
import type { PaneState } from '../state/state.ts';
import type { Operations } from '../use-operations.ts';
import { FindingsView } from './findings/findings-view.tsx';
import { OverviewView } from './overview-view.tsx';

interface ResultProps {
  readonly state: PaneState;
  readonly run: PortRun;
  readonly figures: Figures;
  readonly operations: Operations;
}

/** Översikt or Brister of what was last read. */
export function ResultView({ state, run, figures, operations }: ResultProps) {
  const { dispatch } = operations;
  if (state.tab === 'findings')
    return <FindingsView run={run} figures={figures} state={state} operations={operations} />;
  return (
    <OverviewView
      run={run}
      figures={figures}
      focus={state.focus}
      isWritten={state.isWritten}
      onGoal={(goalId) => dispatch({ type: 'overlay', overlay: { kind: 'goal', goalId } })}
      onFindings={() => dispatch({ type: 'tab', tab: 'findings', takesFocus: true })}
    />
  );
}
