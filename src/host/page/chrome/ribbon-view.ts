/** The ribbon: one tab with the groups and buttons that the manifest asks for. */
import { h, newId } from '../dom.ts';
import type { Ribbon, RibbonButton } from '../manifest.ts';
import type { Words } from '../words/index.ts';

export function ribbonView(ribbon: Ribbon, words: Words, onPress: (button: RibbonButton) => void): HTMLElement {
  const panelId = newId('ribbon');
  const tabId = newId('tab');
  const tab = h(
    'button',
    { type: 'button', role: 'tab', id: tabId, 'aria-selected': 'true', 'aria-controls': panelId, class: 'ribbon-tab' },
    words.tabs[ribbon.tab] ?? words.ownTab,
  );
  const groups = ribbon.groups.map((group) => {
    const labelId = newId('group');
    return h(
      'div',
      { role: 'group', 'aria-labelledby': labelId, class: 'ribbon-group' },
      h('div', { class: 'ribbon-buttons' }, ...group.buttons.map((button) => ribbonButton(button, onPress))),
      h('div', { class: 'ribbon-label', id: labelId }, group.label),
    );
  });
  return h(
    'section',
    { class: 'ribbon', 'aria-label': words.ribbon },
    h('div', { role: 'tablist', 'aria-label': words.ribbon, class: 'ribbon-tabs' }, tab),
    h('div', { role: 'tabpanel', id: panelId, 'aria-labelledby': tabId, class: 'ribbon-panel' }, ...groups),
  );
}

/** Its tip is shown on hover and focus, stays while the pointer is over it, and goes with Esc. */
function ribbonButton(button: RibbonButton, onPress: (button: RibbonButton) => void): HTMLElement {
  const tipId = newId('tip');
  const element = h(
    'button',
    { type: 'button', class: 'ribbon-button', 'data-control': button.id, 'aria-describedby': tipId },
    h('img', { src: button.icon, alt: '', width: 32, height: 32 }),
    h('span', {}, button.label),
  );
  const holder = h(
    'div',
    { class: 'ribbon-item' },
    element,
    h('div', { role: 'tooltip', id: tipId, class: 'tip' }, button.tip),
  );
  element.addEventListener('click', () => {
    holder.classList.add('tip-closed');
    onPress(button);
  });
  holder.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') holder.classList.add('tip-closed');
  });
  for (const left of ['mouseleave', 'focusout'])
    holder.addEventListener(left, () => {
      if (!holder.matches(':hover')) holder.classList.remove('tip-closed');
    });
  return holder;
}
