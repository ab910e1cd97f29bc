/** A dialog of the add-in over the page. */
import { button, h } from '../dom.ts';
import type { Words } from '../words/index.ts';

/** Shows the frame; gives the way to close it from here, which tells nobody. */
export function showDialogFrame(frame: HTMLIFrameElement, words: Words, onClosed: () => void): () => void {
  let isTold = false;
  const dialog = h(
    'dialog',
    { class: 'addin-dialog', 'aria-label': words.dialog },
    frame,
    h(
      'div',
      { class: 'dialog-foot' },
      button(words.close, () => dialog.close()),
    ),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (!isTold) onClosed();
  });
  document.body.append(dialog);
  dialog.showModal();
  return () => {
    isTold = true;
    dialog.close();
  };
}
