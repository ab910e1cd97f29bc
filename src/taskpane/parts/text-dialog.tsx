import { Button, Textarea } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { usePaneTools } from '../pane-context.ts';
import { Modal } from './modal.tsx';

interface TextProps {
  readonly title: string;
  readonly body: string;
  readonly text: string;
  /** Absent when it was the copying that failed. */
  readonly onCopy: (() => void) | null;
  /** Name of the file to offer; null for none. */
  readonly fileName: string | null;
  readonly onClose: () => void;
}

/** A text to take along: selected, to copy by hand where nothing else works, or to download. */
export function TextDialog({ title, body, text, onCopy, fileName, onClose }: TextProps) {
  const { w } = usePaneTools();
  const area = useRef<HTMLTextAreaElement>(null);
  // After the dialog is shown: what is hidden cannot be selected.
  useEffect(() => {
    const timer = setTimeout(() => area.current?.select());
    return () => clearTimeout(timer);
  }, []);
  return (
    <Modal
      title={title}
      onClose={onClose}
      actions={
        <>
          {fileName !== null && <Button onClick={() => download(text, fileName)}>{w.dialog.save}</Button>}
          {onCopy && <Button onClick={onCopy}>{w.dialog.copy}</Button>}
          <Button onClick={onClose}>{w.dialog.close}</Button>
        </>
      }
    >
      <p>{body}</p>
      <Textarea className="mk-wide" aria-label={title} readOnly rows={8} value={text} textarea={{ ref: area }} />
    </Modal>
  );
}

/** Offers the text as a file. Some Excels open it elsewhere or not at all, so nobody is told that it is saved. */
function download(text: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
