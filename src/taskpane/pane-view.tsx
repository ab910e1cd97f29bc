/** Which view the state asks for. */
import type { Figures } from './figures.ts';
import { usePaneTools } from './pane-context.ts';
import { problemWords } from './problem-words.ts';
import type { Situation } from './state/situation.ts';
import type { PaneState } from './state/state.ts';
import type { Operations } from './use-operations.ts';
import { FindingsView } from './views/findings-view.tsx';
import { GoalView } from './views/goal-view.tsx';
import { MessageView } from './views/message-view.tsx';
import { OverviewView } from './views/overview-view.tsx';
import { ProblemView } from './views/problem-view.tsx';
import { ReadingView } from './views/reading-view.tsx';
import { RunningView } from './views/running-view.tsx';
import { SettingsView } from './views/settings-view.tsx';

interface ViewProps {
  readonly state: PaneState;
  readonly situation: Situation;
  readonly figures: Figures | null;
  readonly operations: Operations;
}

export function PaneView({ state, situation, figures, operations }: ViewProps) {
  const { w, version, port } = usePaneTools();
  const { dispatch, cancel, run: start } = operations;
  const { progress, failure, run, focus } = state;
  if (progress) return <RunningView progress={progress} focus={focus} onCancel={cancel} />;
  if (state.isSettingsOpen)
    return (
      <SettingsView
        choices={state.choices}
        focus={focus}
        onChoose={(choices) => dispatch({ type: 'choose', choices })}
        onBack={() => dispatch({ type: 'settings', isOpen: false })}
      />
    );
  const problem = problemWords(situation, failure, { w, version, host: port.host, hasRun: run !== null });
  if (problem && failure)
    return (
      <ProblemView
        words={problem}
        failure={failure}
        focus={focus}
        onShowResult={run ? () => dispatch({ type: 'dismissed' }) : null}
        onCheck={situation === 'readOnly' ? () => start('check') : null}
      />
    );
  const message = messageOf();
  if (message) return <MessageView {...message} focus={focus} />;
  return run && figures ? <ResultView state={state} run={run} figures={figures} operations={operations} /> : null;

  function messageOf() {
    switch (situation) {
      case 'cancelled':
        return { title: w.start.cancelled, body: w.start.cancelledBody, tellsWhatIsSafe: false };
      case 'emptyWorkbook':
        return { title: w.start.empty, body: w.start.emptyBody, tellsWhatIsSafe: true };
      case 'noTable': {
        const sheets = run?.consolidation.chain.sheets ?? [];
        const searched = sheets.filter(({ role }) => role !== 'output').length;
        return { title: w.start.noTable, body: w.start.noTableBody(searched), tellsWhatIsSafe: true };
      }
      case 'noRegister': {
        const body = w.start.noRegisterBody(run?.fileName ?? w.start.thisWorkbook);
        return { title: w.start.noRegister, body, tellsWhatIsSafe: true };
      }
      default:
        return null;
    }
  }
}

type ResultProps = Pick<ViewProps, 'state' | 'operations'> & {
  readonly run: NonNullable<PaneState['run']>;
  readonly figures: Figures;
};

function ResultView({ state, run, figures, operations }: ResultProps) {
  const { dispatch } = operations;
  const { tab, goalId, focus } = state;
  const line = figures.goals.find(({ goal }) => goal.id === goalId);
  if (tab === 'reading') return <ReadingView run={run} focus={focus} />;
  if (tab === 'findings')
    return (
      <FindingsView
        run={run}
        figures={figures}
        filter={state.filter}
        openKey={state.findingKey}
        focus={focus}
        onFilter={(filter) => dispatch({ type: 'filter', filter })}
        onClear={() => dispatch({ type: 'clearFilter' })}
        onOpen={(key) => dispatch({ type: 'finding', key })}
      />
    );
  if (line)
    return <GoalView run={run} line={line} focus={focus} onBack={() => dispatch({ type: 'goal', goalId: null })} />;
  return (
    <OverviewView
      run={run}
      figures={figures}
      focus={focus}
      isWritten={state.isWritten}
      onGoal={(id) => dispatch({ type: 'goal', goalId: id })}
      onFindings={() => dispatch({ type: 'tab', tab: 'findings' })}
    />
  );
}
