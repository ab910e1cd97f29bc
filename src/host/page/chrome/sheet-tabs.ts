/** The sheets along the bottom: one tab each, hidden ones left out, their own colours as a line. */
import type { Sheet, Workbook } from '../../document/model.ts';
import { h } from '../dom.ts';
import type { Words } from '../words/index.ts';

export class SheetTabs {
  readonly element: HTMLElement;
  private readonly panel: string;
  private words: Words;
  private readonly onChoose: (sheet: Sheet) => void;
  private drawn = '';

  constructor(words: Words, panel: string, onChoose: (sheet: Sheet) => void) {
    this.words = words;
    this.panel = panel;
    this.onChoose = onChoose;
    this.element = h('div', { role: 'tablist', class: 'sheet-tabs' });
    this.element.addEventListener('keydown', (event) => this.pressed(event));
    this.speak(words);
  }

  speak(words: Words): void {
    this.words = words;
    this.element.setAttribute('aria-label', words.sheetTabs);
    this.drawn = '';
  }

  show(workbook: Workbook): void {
    const sheets = workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
    const key = JSON.stringify([
      workbook.active.id,
      ...sheets.map((s) => [s.id, s.name, s.tabColor, s.protection !== null]),
    ]);
    if (key === this.drawn) return;
    this.drawn = key;
    const hadFocus = this.element.contains(document.activeElement);
    this.element.replaceChildren(...sheets.map((sheet) => this.tab(sheet, sheet === workbook.active)));
    const chosen = this.element.querySelector<HTMLElement>('[aria-selected=true]');
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) chosen?.focus();
  }

  private tab(sheet: Sheet, isActive: boolean): HTMLElement {
    const lock = sheet.protection ? h('span', { class: 'lock' }, ` (${this.words.protectedSheet})`) : null;
    const tab = h(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: 'sheet-tab',
        'aria-selected': String(isActive),
        'aria-controls': this.panel,
        tabindex: isActive ? 0 : -1,
      },
      sheet.name,
      lock,
    );
    if (/^#[0-9a-f]{6}$/i.test(sheet.tabColor)) tab.style.setProperty('--tab', sheet.tabColor);
    tab.addEventListener('click', () => this.onChoose(sheet));
    return tab;
  }

  private pressed(event: KeyboardEvent): void {
    const tabs = [...this.element.children] as HTMLElement[];
    const at = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    tabs[(to + tabs.length) % tabs.length]?.click();
  }
}
