/** The one editor of the grid: a text field over the active cell. */
import { h } from '../dom.ts';

export interface EditorEvents {
  /** Enter, Tab or leaving the field; gives false when the text is refused. */
  commit(text: string, step: { readonly row: number; readonly column: number }): boolean;
  cancel(): void;
  input(text: string): void;
}

export class Editor {
  readonly field = h('textarea', { class: 'editor', rows: 1, spellcheck: 'false', autocomplete: 'off', hidden: true });
  private readonly events: EditorEvents;

  constructor(events: EditorEvents) {
    this.events = events;
    this.field.addEventListener('keydown', (event) => this.pressed(event));
    this.field.addEventListener('input', () => events.input(this.field.value));
    this.field.addEventListener('blur', () => {
      if (this.isOpen) this.finish({ row: 0, column: 0 });
    });
  }

  get isOpen(): boolean {
    return !this.field.hidden;
  }

  open(text: string, label: string): void {
    this.field.hidden = false;
    this.field.value = text;
    this.field.setAttribute('aria-label', label);
    this.field.focus();
    this.field.setSelectionRange(text.length, text.length);
    this.events.input(text);
  }

  close(): void {
    this.field.hidden = true;
  }

  private finish(step: { row: number; column: number }): void {
    if (this.events.commit(this.field.value, step)) this.close();
    else this.field.focus();
  }

  private pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    event.stopPropagation();
    const back = event.shiftKey ? -1 : 1;
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      this.field.setRangeText('\n', this.field.selectionStart, this.field.selectionEnd, 'end');
      this.events.input(this.field.value);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.finish({ row: back, column: 0 });
    } else if (event.key === 'Tab') {
      event.preventDefault();
      this.finish({ row: 0, column: back });
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
      this.events.cancel();
    }
  }
}
