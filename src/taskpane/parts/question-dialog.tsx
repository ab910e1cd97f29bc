import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneTools } from '../pane-context.ts';
import { Modal } from './modal.tsx';

interface QuestionProps {
  readonly title: string;
  /** What the filled button says it does. */
  readonly yes: string;
  readonly isYesDisabled?: boolean;
  readonly onYes: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks before something is changed: the only thing that may lie over the pane. */
export function QuestionDialog({ title, yes, isYesDisabled = false, onYes, onClose, children }: QuestionProps) {
  const { w } = usePaneTools();
  return (
    <Modal
      title={title}
      role="alertdialog"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{w.dialog.cancel}</Button>
          <Button appearance="primary" disabledFocusable={isYesDisabled} onClick={onYes}>
            {yes}
          </Button>
        </>
      }
    >
      {children}
    </Modal>
  );
}
