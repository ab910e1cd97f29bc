import { jsonReport } from '../core/report/json.ts';
import { usePaneTools } from './pane-context.ts';
import { ConfirmDialog } from './parts/confirm-dialog.tsx';
import { TextDialog } from './parts/text-dialog.tsx';
import type { PortRun } from './port.ts';
import type { Operations } from './use-operations.ts';

export type DialogName = 'removeMarks' | 'clean' | 'report';

interface DialogsProps {
  readonly name: DialogName;
  readonly run: PortRun | null;
  readonly operations: Operations;
  readonly onClose: () => void;
}

/** What the ⋯ menu asks before it acts. */
export function PaneDialogs({ name, run, operations, onClose }: DialogsProps) {
  const { w, port, announce, copy } = usePaneTools();
  if (name === 'report') {
    if (!run) return null;
    const text = JSON.stringify(jsonReport(run.consolidation), null, 2);
    return (
      <TextDialog
        title={w.dialog.report}
        body={w.dialog.reportBody}
        text={text}
        onCopy={() => copy(text, w.done.copied)}
        fileName="malkedjan-rapport.json"
        onClose={onClose}
      />
    );
  }
  if (name === 'removeMarks') {
    const remove = () =>
      operations.act('removeMarks', port.removeMarks, (marks) =>
        announce(marks > 0 ? w.done.marksGone : w.done.noMarks),
      );
    return (
      <ConfirmDialog title={w.dialog.removeMarks} body={w.dialog.removeMarksBody} onYes={remove} onClose={onClose} />
    );
  }
  const clean = () =>
    operations.act('clean', port.clean, (hadAny) => {
      operations.dispatch({ type: 'cleaned' });
      announce(hadAny ? w.done.cleaned : w.done.nothingOurs);
    });
  return <ConfirmDialog title={w.dialog.clean} body={w.dialog.cleanBody} onYes={clean} onClose={onClose} />;
}
