import { jsonReport } from '../core/report/json.ts';
import { usePaneTools } from './pane-context.ts';
import { QuestionDialog } from './parts/question-dialog.tsx';
import { TextDialog } from './parts/text-dialog.tsx';
import type { PortRun } from './port.ts';
import type { Operations } from './use-operations.ts';

/** `takeAway` follows upon a write that broke off: the former result is put back where it is remembered. */
export type DialogName = 'removeMarks' | 'clean' | 'undoRun' | 'takeAway' | 'report' | 'copy';

interface DialogsProps {
  readonly name: DialogName;
  readonly run: PortRun | null;
  /** For `copy`: what the clipboard would not take. */
  readonly text: string;
  readonly operations: Operations;
  readonly onClose: () => void;
}

/** What is asked before something of ours is taken away, and texts to take along. Loaded when first needed. */
export default function PaneDialogs({ name, run, text, operations, onClose }: DialogsProps) {
  const { w, port, tell, copy } = usePaneTools();
  const { act, dispatch } = operations;
  const undoRun = () =>
    act('undoRun', port.undoRun, (isUndone) => {
      tell(isUndone ? w.undoRun.done : w.undoRun.nothing);
      if (isUndone) operations.run('check');
    });
  const clean = () =>
    act('clean', port.clean, (hadAny) => {
      dispatch({ type: 'dismissed' });
      dispatch({ type: 'cleaned' });
      tell(hadAny ? w.done.cleaned : w.done.nothingOurs);
    });
  const removeMarks = () =>
    act('removeMarks', port.removeMarks, (marks) => tell(marks > 0 ? w.done.marksGone : w.done.noMarks));
  const ask = (title: string, body: string, yes: string, work: () => void) => (
    <QuestionDialog
      title={title}
      yes={yes}
      onYes={() => {
        onClose();
        work();
      }}
      onClose={onClose}
    >
      {body}
    </QuestionDialog>
  );
  switch (name) {
    case 'removeMarks':
      return ask(w.dialog.removeMarks, w.dialog.removeMarksBody, w.dialog.remove, removeMarks);
    case 'clean':
      return ask(w.dialog.clean, w.dialog.cleanBody, w.dialog.remove, clean);
    case 'undoRun':
      return ask(w.undoRun.title, w.undoRun.body, w.undoRun.yes, undoRun);
    case 'takeAway':
      return port.canUndoRun()
        ? ask(w.undoRun.title, w.undoRun.body, w.undoRun.yes, undoRun)
        : ask(w.dialog.clean, w.dialog.cleanBody, w.dialog.remove, clean);
    case 'copy':
      return (
        <TextDialog
          title={w.dialog.copy}
          body={w.dialog.manualCopy}
          text={text}
          onCopy={null}
          fileName={null}
          onClose={onClose}
        />
      );
    case 'report': {
      if (!run) return null;
      const json = JSON.stringify(jsonReport(run.consolidation), null, 2);
      return (
        <TextDialog
          title={w.dialog.report}
          body={w.dialog.reportBody}
          text={json}
          onCopy={() => copy(json, w.done.copied)}
          fileName="malkedjan-rapport.json"
          onClose={onClose}
        />
      );
    }
  }
}
