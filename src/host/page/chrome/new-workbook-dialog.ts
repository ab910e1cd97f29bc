/** A workbook that the add-in has made: Excel opens it in a window of its own, which is not here. */
import { button, h, newId } from '../dom.ts';
import type { Words } from '../words/index.ts';
import { download } from './file-tools.ts';

/** @param made its bytes as base64 @param beside name of the workbook that it was made from */
export function offerWorkbook(
  words: Words,
  made: string,
  beside: string,
  say: (text: string) => void,
  onOpen: (file: File) => void,
): void {
  const name = words.newWorkbook.name(beside.replace(/\.xlsx$/i, ''));
  const bytes = Uint8Array.from(atob(made), (letter) => letter.charCodeAt(0));
  const save = (): void => {
    download(name, bytes);
    say(words.saved(name));
  };
  const titleId = newId('new-workbook');
  const dialog = h(
    'dialog',
    { class: 'about', 'aria-labelledby': titleId },
    h('h2', { id: titleId }, words.newWorkbook.heading),
    h('p', {}, words.newWorkbook.body),
    h(
      'div',
      { class: 'dialog-foot' },
      button(words.newWorkbook.save, then(save), { class: 'primary' }),
      button(
        words.newWorkbook.open,
        then(() => onOpen(new File([bytes], name))),
      ),
      button(words.close, () => dialog.close()),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();

  function then(act: () => void): () => void {
    return () => {
      dialog.close();
      act();
    };
  }
}
