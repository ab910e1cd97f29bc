import { Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { findingMessage } from '../../../core/i18n/rules.ts';
import type { Finding } from '../../../core/model/finding.ts';
import { usePaneTools } from '../../pane-context.ts';
import { QuestionDialog } from '../../parts/question-dialog.tsx';
import type { Operations } from '../../use-operations.ts';

interface ApproveProps {
  readonly finding: Finding;
  /** Key of the finding to go on with. */
  readonly next: string | null;
  readonly operations: Operations;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A deviation that is to stand: somebody says why. */
export default function ApproveDialog({ finding, next, operations, onDone, onClose }: ApproveProps) {
  const { w, language, port, tell } = usePaneTools();
  const [text, setText] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  // After the dialog is shown: what is hidden takes no focus.
  useEffect(() => {
    const timer = setTimeout(() => area.current?.focus());
    return () => clearTimeout(timer);
  }, []);
  const approve = () => {
    const motivation = text.trim();
    if (motivation === '') {
      setIsMissing(true);
      area.current?.focus();
      return;
    }
    const approval = { key: finding.key, motivation };
    operations.act(
      'approve',
      () => port.approve(approval),
      () => {
        operations.dispatch({ type: 'approved', approval, next });
        tell(w.approve.done);
      },
    );
    onDone();
  };
  return (
    <QuestionDialog title={w.approve.title} yes={w.approve.yes} onYes={approve} onClose={onClose}>
      <p>{findingMessage(finding, language)}</p>
      <Field
        label={w.approve.motivation}
        hint={w.approve.hint}
        required
        {...(isMissing ? { validationMessage: w.approve.missing, validationState: 'error' as const } : {})}
      >
        <Textarea
          rows={3}
          value={text}
          textarea={{ ref: area }}
          onChange={(_, { value }) => {
            setText(value);
            setIsMissing(false);
          }}
        />
      </Field>
    </QuestionDialog>
  );
}
