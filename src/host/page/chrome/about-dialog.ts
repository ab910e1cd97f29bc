/** What the page is and is not. */
import { button, h, newId } from '../dom.ts';
import type { Words } from '../words/index.ts';

export function showAbout(words: Words): void {
  const { about } = words;
  const titleId = newId('about');
  const list = (items: readonly string[]): HTMLElement => h('ul', {}, ...items.map((item) => h('li', {}, item)));
  const dialog = h(
    'dialog',
    { class: 'about', 'aria-labelledby': titleId },
    h('h2', { id: titleId, tabindex: -1 }, about.heading),
    h('h3', {}, about.safeHeading),
    list(about.safe),
    h('h3', {}, about.differsHeading),
    list(about.differs),
    h('h3', {}, about.keysHeading),
    h('dl', {}, ...about.keys.flatMap(([keys, does]) => [h('dt', {}, keys), h('dd', {}, does)])),
    h(
      'div',
      { class: 'dialog-foot' },
      button(words.close, () => dialog.close(), { class: 'primary' }),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
