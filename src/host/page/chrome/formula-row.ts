/** Name box and formula bar. */
import { h } from '../dom.ts';
import type { Words } from '../words/index.ts';

export interface FormulaRowEvents {
  /** A place was typed in the name box. */
  wanted(text: string): void;
  /** A text was typed in the formula bar; false: refused. */
  typed(text: string): boolean;
  /** Done here: the grid goes on. */
  left(): void;
}

export class FormulaRow {
  readonly element: HTMLElement;
  private readonly name = h('input', { class: 'name-box', type: 'text', spellcheck: 'false', autocomplete: 'off' });
  private readonly text = h('input', { class: 'formula-bar', type: 'text', spellcheck: 'false', autocomplete: 'off' });
  private place = '';
  private content = '';

  constructor(words: Words, events: FormulaRowEvents) {
    this.element = h(
      'div',
      { class: 'formula-row' },
      this.name,
      h('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx'),
      this.text,
    );
    this.speak(words);
    this.name.addEventListener('focus', () => this.name.select());
    this.name.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') events.wanted(this.name.value.trim());
      else if (event.key === 'Escape') {
        this.name.value = this.place;
        events.left();
      }
    });
    this.name.addEventListener('blur', () => (this.name.value = this.place));
    this.text.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) {
        if (events.typed(this.text.value)) events.left();
      } else if (event.key === 'Escape') {
        this.text.value = this.content;
        events.left();
      }
    });
    this.text.addEventListener('blur', () => {
      if (this.text.value !== this.content && !events.typed(this.text.value)) this.text.value = this.content;
    });
  }

  speak(words: Words): void {
    this.name.setAttribute('aria-label', words.nameBox);
    this.text.setAttribute('aria-label', words.formula);
  }

  /** What is chosen, and what its cell holds. */
  show(place: string, content: string): void {
    this.place = place;
    this.content = content;
    if (document.activeElement !== this.name) this.name.value = place;
    if (document.activeElement !== this.text) this.text.value = content;
  }

  /** What is being typed in the grid's own editor. */
  follow(text: string): void {
    this.text.value = text;
  }
}
