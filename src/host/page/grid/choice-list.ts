/** The list of a cell that has one: a button beside the active cell, and a listbox under it. */
import { listChoices } from '../../excel-objects/rules/validation-check.ts';
import { button, h, newId, setAttributes } from '../dom.ts';
import { cellBox, type CellBox } from './cell-box.ts';
import { shown } from './cell-face.ts';
import type { Place } from './grid-view.ts';
import { cellName } from './rows.ts';
import type { RowContext } from './rows.ts';
import { textToEdit } from './typed-text.ts';

export interface ChoiceEvents {
  chosen(text: string): void;
  /** The list is closed: the grid takes the keys again. */
  closed(): void;
}

export interface ChoiceWords {
  choices(cell: string): string;
}

export interface Offer {
  /** Worked out when the list is opened: the grid is painted far more often. */
  texts(): readonly string[];
  /** What the cell shows now. */
  readonly current: string;
  readonly label: string;
  readonly box: CellBox;
}

/** What a cell offers; null when it has no list. */
export function offerAt(context: RowContext, place: Place, words: ChoiceWords): Offer | null {
  const { sheet, locale, hasList } = context;
  const { row, column } = place;
  if (!hasList(row, column)) return null;
  return {
    texts: () =>
      (listChoices(sheet, row, column) ?? []).map((value) =>
        typeof value === 'string' ? value : shown(value, 'General', locale),
      ),
    current: textToEdit(sheet, row, column, locale, 'shown'),
    label: words.choices(cellName(row, column)),
    box: cellBox(context, place),
  };
}

export class ChoiceList {
  // The keys are the grid's own (Alt and arrow down): the button is for the pointer.
  readonly opener = button('', () => this.open(), { class: 'opener', tabindex: -1, hidden: true });
  readonly list = h('ul', { class: 'choices', role: 'listbox', tabindex: -1, hidden: true });
  private readonly events: ChoiceEvents;
  private readonly prefix = newId('choice');
  private offer: Offer | null = null;
  private texts: readonly string[] = [];
  private at = 0;

  constructor(events: ChoiceEvents) {
    this.events = events;
    this.opener.append(h('span', { 'aria-hidden': 'true' }, '▾'));
    this.list.addEventListener('keydown', (event) => this.pressed(event));
    this.list.addEventListener('blur', () => this.hide());
    this.list.addEventListener('pointerdown', (event) => {
      // The list keeps the focus until a choice is made, and the grid under it sees no press.
      event.preventDefault();
      event.stopPropagation();
    });
    this.list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
      if (option) this.choose([...this.list.children].indexOf(option));
    });
    this.opener.addEventListener('pointerdown', (event) => event.stopPropagation());
  }

  /** What the active cell offers; null: nothing. */
  put(offer: Offer | null): void {
    this.offer = offer;
    setAttributes(this.opener, { hidden: offer === null, 'aria-label': offer?.label ?? null });
    if (!offer) return this.hide();
    const { left, top, width, height } = offer.box;
    Object.assign(this.opener.style, { left: `${left + width}px`, top: `${top + Math.max(0, height - 22)}px` });
  }

  /** @returns false when the active cell offers nothing */
  open(): boolean {
    const { offer } = this;
    this.texts = offer?.texts() ?? [];
    if (!offer || this.texts.length === 0) return false;
    const { left, top, width, height } = offer.box;
    Object.assign(this.list.style, { left: `${left}px`, top: `${top + height}px`, minWidth: `${width}px` });
    setAttributes(this.list, { 'aria-label': offer.label, hidden: false });
    this.list.replaceChildren(
      ...this.texts.map((text, i) => h('li', { role: 'option', id: `${this.prefix}-${i}` }, text)),
    );
    this.list.focus();
    this.mark(Math.max(0, this.texts.indexOf(offer.current)));
    return true;
  }

  private mark(at: number): void {
    const { children } = this.list;
    this.at = Math.min(Math.max(at, 0), children.length - 1);
    for (const [i, option] of [...children].entries())
      setAttributes(option, { 'aria-selected': i === this.at ? 'true' : 'false' });
    setAttributes(this.list, { 'aria-activedescendant': `${this.prefix}-${this.at}` });
    children[this.at]?.scrollIntoView({ block: 'nearest' });
  }

  private choose(at: number): void {
    const text = this.texts[at];
    this.hide();
    this.events.closed();
    if (text !== undefined) this.events.chosen(text);
  }

  private hide(): void {
    this.list.hidden = true;
  }

  private pressed(event: KeyboardEvent): void {
    event.stopPropagation();
    const { key } = event;
    const to = { ArrowDown: this.at + 1, ArrowUp: this.at - 1, Home: 0, End: this.list.children.length - 1 }[key];
    if (to !== undefined && !(key === 'ArrowUp' && event.altKey)) this.mark(to);
    else if (key === 'Enter' || key === ' ') this.choose(this.at);
    else if (key === 'Escape' || key === 'Tab' || key === 'ArrowUp') {
      this.hide();
      this.events.closed();
    } else if (key.length === 1 && !event.ctrlKey && !event.metaKey) this.mark(this.startingWith(key));
    else return;
    event.preventDefault();
  }

  /** The next choice that begins with a letter, counted from the marked one. */
  private startingWith(letter: string): number {
    const { texts } = this;
    const order = texts.map((_, i) => (this.at + 1 + i) % texts.length);
    const isSought = (i: number): boolean => (texts[i] ?? '').toLowerCase().startsWith(letter.toLowerCase());
    return order.find(isSought) ?? this.at;
  }
}
