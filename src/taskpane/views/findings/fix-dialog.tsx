import { useEffect, useState } from 'react';
import type { Finding } from '../../../core/model/finding.ts';
import { usePaneTools } from '../../pane-context.ts';
import { QuestionDialog } from '../../parts/question-dialog.tsx';
import type { CellContent } from '../../port.ts';
import { shownContent } from '../../shown-content.ts';
import type { Operations } from '../../use-operations.ts';
import type { PossibleFix } from './fixes.ts';

interface FixProps {
  readonly fix: PossibleFix;
  readonly finding: Finding;
  /** Key of the finding to go on with. */
  readonly next: string | null;
  readonly operations: Operations;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The one change of a user's cell that there is: shown before it is made, and with a way back. */
export default function FixDialog({ fix, finding, next, operations, onDone, onClose }: FixProps) {
  const { w, port, tell } = usePaneTools();
  const [before, setBefore] = useState<{ readonly content: CellContent } | null>(null);
  const { sheet, cell, after } = fix;
  const place = `${sheet}!${cell}`;
  // What stands in the cell now, not when the finding was made: asked once, when the question is.
  const [read] = useState(() => () => {
    operations.act(
      'fix',
      () => port.readCell(sheet, cell),
      (content) => setBefore({ content }),
    );
  });
  useEffect(read, [read]);
  const change = () => {
    if (!before) return;
    const made = { sheet, cell, before: before.content, after, why: finding.code };
    operations.act(
      'fix',
      () => port.fixCell(made),
      () => {
        operations.dispatch({ type: 'fixed', fix: made, key: finding.key, next });
        tell(w.fix.done(place));
      },
    );
    onDone();
  };
  const isFormula = typeof before?.content === 'string' && before.content.startsWith('=');
  const now = before ? shownContent(before.content, w) : '…';
  const then = shownContent(after, w);
  return (
    <QuestionDialog
      title={w.fix.title(place)}
      yes={w.fix.yes}
      isYesDisabled={before === null}
      onYes={change}
      onClose={onClose}
    >
      <dl className="mk-before-after">
        <dt>{w.fix.before}</dt>
        <dd>{now}</dd>
        <dt>{w.fix.after}</dt>
        <dd>{then}</dd>
      </dl>
      {isFormula && <p>{w.fix.formula}</p>}
      <p>{w.fix.body}</p>
    </QuestionDialog>
  );
}
