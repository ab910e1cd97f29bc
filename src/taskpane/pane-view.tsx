/** Which view the state asks for. */
import { usePaneTools } from './pane-context.ts';
import { problemWords } from './problem-words.ts';
import type { ViewProps } from './views/view-props.ts';
import { EmptyView } from './views/empty-view.tsx';
import { MessageView } from './views/message-view.tsx';
import { NotCheckedView } from './views/not-checked-view.tsx';
import { OverlayView } from './views/overlay-view.tsx';
import { ProblemView, type ProblemChoice } from './views/problem-view.tsx';
import { ReadingView } from './views/reading/reading-view.tsx';
import { ResultView } from './views/result-view.tsx';
import { RunningView } from './views/running-view.tsx';

export function PaneView(props: ViewProps) {
  const { state, situation, figures, operations } = props;
  const { w, version, port } = usePaneTools();
  const { progress, failure, run, focus, overlay } = state;
  if (progress) return <RunningView progress={progress} focus={focus} onCancel={operations.cancel} />;
  if (overlay && !failure?.coversOverlay) return <OverlayView {...props} overlay={overlay} />;
  const problem = problemWords(situation, failure, { w, version, host: port.host, hasRun: run !== null });
  if (problem && failure)
    return <ProblemView words={problem} failure={failure} focus={focus} choices={problemChoices(props, w)} />;
  if (situation === 'cancelled')
    return <MessageView title={w.start.cancelled} body={w.start.cancelledBody} focus={focus} />;
  if (!run || !figures) return null;
  if (situation === 'emptyWorkbook') return <EmptyView run={run} operations={operations} focus={focus} />;
  if (situation === 'noTable' || situation === 'noRegister' || state.tab === 'reading')
    return <ReadingView run={run} situation={situation} effect={state.effect} focus={focus} operations={operations} />;
  if (situation === 'notChecked') return <NotCheckedView focus={focus} onCheck={() => operations.run('check')} />;
  return <ResultView state={state} run={run} figures={figures} operations={operations} />;
}

/** What can be done beside the main action of a failure. */
function problemChoices(
  { state, situation, operations, onDialog }: ViewProps,
  w: ReturnType<typeof usePaneTools>['w'],
) {
  const choices: ProblemChoice[] = [];
  const add = (name: string, onChoose: () => void): void => void choices.push({ name, onChoose });
  if (situation === 'readOnly') add(w.problems.checkOnly, () => operations.run('check'));
  // A copy of a workbook whose structure is locked is locked too.
  const isLocked = state.failure?.problem.code === 'structureProtected';
  if (situation === 'readOnly' || (situation === 'protected' && !isLocked))
    add(w.problems.saveAsNew, () => operations.run('saveAsNew'));
  if (situation === 'writeFailed') add(w.problems.takeAway, () => onDialog('takeAway'));
  if (state.run) add(w.problems.showResult, () => operations.dispatch({ type: 'dismissed' }));
  return choices;
}
