/** The parts of the page and where they stand. */
import type { Sheet } from '../../document/model.ts';
import { button, h, newId } from '../dom.ts';
import type { Ribbon, RibbonButton } from '../manifest.ts';
import type { Words } from '../words/index.ts';
import { wordsOf } from '../words/index.ts';
import { fileTools } from './file-tools.ts';
import { FormulaRow } from './formula-row.ts';
import { ribbonView } from './ribbon-view.ts';
import { SheetTabs } from './sheet-tabs.ts';

export interface LayoutEvents {
  open(): void;
  save(): void;
  sample(): void;
  language(): void;
  about(): void;
  pressed(button: RibbonButton): void;
  closePane(): void;
  wanted(text: string): void;
  typed(text: string): boolean;
  toGrid(): void;
  sheet(sheet: Sheet): void;
}

export class Layout {
  readonly ribbonSlot = h('div', { class: 'ribbon-slot' });
  readonly book = h('main', { class: 'book' });
  readonly paneSlot = h('div', { class: 'pane-frame' });
  readonly hiddenSlot = h('div', { hidden: true });
  readonly formula: FormulaRow;
  readonly tabs: SheetTabs;
  private readonly events: LayoutEvents;
  private readonly top = h('header', { class: 'top' });
  private readonly pane = h('aside', { class: 'pane' });
  private readonly paneHead = h('div', { class: 'pane-head' });
  private readonly gridSlot = h('div', { class: 'grid-slot', role: 'tabpanel', id: newId('blad') });
  private readonly status = h('p', { class: 'status', role: 'status' });
  private readonly warning = h('p', { class: 'warning', hidden: true });
  private readonly file = h('span', { class: 'file-name' });

  constructor(events: LayoutEvents) {
    this.events = events;
    this.formula = new FormulaRow(wordsOf.sv, {
      wanted: events.wanted,
      typed: events.typed,
      left: events.toGrid,
    });
    this.tabs = new SheetTabs(wordsOf.sv, this.gridSlot.id, events.sheet);
    this.book.append(
      this.formula.element,
      this.warning,
      this.gridSlot,
      h('div', { class: 'foot' }, this.tabs.element, this.status),
    );
    this.pane.append(this.paneHead, this.paneSlot);
    document.body.append(this.top, this.ribbonSlot, h('div', { class: 'work' }, this.book, this.pane), this.hiddenSlot);
  }

  speak(words: Words, ribbon: Ribbon): void {
    const { events } = this;
    document.title = words.title;
    const skip = button(words.skip, events.toGrid, { class: 'skip' });
    this.top.replaceChildren(
      skip,
      h('div', { class: 'brand' }, h('h1', {}, words.title), this.file),
      fileTools(words, events),
      h('p', { class: 'notice' }, `${words.notice} `, button(words.noticeMore, events.about, { class: 'link-button' })),
    );
    this.ribbonSlot.replaceChildren(ribbonView(ribbon, words, events.pressed));
    this.formula.speak(words);
    this.tabs.speak(words);
    this.pane.setAttribute('aria-label', words.pane);
    this.paneHead.replaceChildren(
      h('span', {}, ribbon.displayName),
      button('✕', events.closePane, { class: 'plain', 'aria-label': words.closePane }),
    );
    this.status.textContent = '';
  }

  holdGrid(grid: HTMLElement): void {
    this.gridSlot.replaceChildren(grid);
  }

  fileName(name: string): void {
    this.file.textContent = name;
  }

  paneShown(isShown: boolean): void {
    this.pane.hidden = !isShown;
  }

  /** Tells what happened, where it is seen and heard. */
  say(text: string): void {
    this.status.textContent = text;
  }

  /** Something that stays true for a while; "" takes it away. */
  warn(text: string): void {
    if (this.warning.textContent === text) return;
    this.warning.textContent = text;
    this.warning.hidden = text === '';
  }
}
