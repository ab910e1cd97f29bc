/** The grid of our own: an ARIA grid whose rows exist only while they are in or near view. */
import { cellArea, containsCell } from '../../document/address.ts';
import type { Area } from '../../document/address.ts';
import type { Engine } from '../../calc/engine.ts';
import type { Sheet } from '../../document/model.ts';
import { h, newId, setAttributes } from '../dom.ts';
import { hasList } from '../../excel-objects/rules/validation-check.ts';
import { cellBox } from './cell-box.ts';
import { ChoiceList, offerAt, type ChoiceWords } from './choice-list.ts';
import { ConditionalFormats } from './conditional.ts';
import { chartElements } from './charts.ts';
import type { ChartWords } from './charts.ts';
import { copyCells, pastedTexts } from './clipboard.ts';
import { Editor } from './editor.ts';
import { extentOf } from './extent.ts';
import type { GridEvents, GridView, Place } from './grid-view.ts';
import { linkAt } from './links.ts';
import { Merges } from './merges.ts';
import { markChosen } from './mark-chosen.ts';
import { moved } from './moves.ts';
import { RowWindow } from './row-window.ts';
import { cellName, headHeight } from './rows.ts';
import type { RowContext } from './rows.ts';
import { scrollTo } from './scroll-to.ts';
import { textToEdit } from './typed-text.ts';

export interface GridWords extends ChartWords, ChoiceWords {
  readonly grid: string;
  readonly corner: string;
  editCell(cell: string): string;
}

export class TableGrid implements GridView {
  readonly element: HTMLElement;
  private readonly window = new RowWindow();
  private readonly grid = this.window.canvas;
  private readonly charts = h('div', { class: 'charts' });
  private readonly editor: Editor;
  private readonly choices: ChoiceList;
  private readonly events: GridEvents;
  private readonly engine: Engine;
  private readonly prefix = newId('cell');
  private words: GridWords;
  private locale: string;
  private sheet: Sheet | null = null;
  private context: RowContext | null = null;
  private anchor: Place = { row: 0, column: 0 };
  private active: Place = { row: 0, column: 0 };

  constructor(events: GridEvents, engine: Engine, words: GridWords, locale: string) {
    this.events = events;
    this.engine = engine;
    this.words = words;
    this.locale = locale;
    this.editor = new Editor({
      commit: (text, step) => this.commit(text, step),
      cancel: () => this.stopEditing(),
      input: (text) => events.editing(text),
    });
    this.choices = new ChoiceList({
      chosen: (text) => void events.typed(this.active, text),
      closed: () => this.focus(),
    });
    // What lies over the grid is not in it: a grid holds rows and nothing else.
    const over = [this.charts, this.choices.opener, this.choices.list, this.editor.field];
    this.element = h('div', { class: 'sheet' }, this.grid, ...over);
    this.element.addEventListener('scroll', () => this.paintWindow(), { passive: true });
    this.grid.addEventListener('keydown', (event) => this.pressed(event));
    this.element.addEventListener('pointerdown', (event) => this.pointed(event));
    this.element.addEventListener('dblclick', (event) => {
      // Where a row was exchanged between press and release the event comes to what held it.
      if (this.placeOf(document.elementFromPoint(event.clientX, event.clientY))) this.edit();
    });
    this.element.addEventListener('copy', (event) => {
      if (this.sheet && !this.editor.isOpen) copyCells(event, this.sheet, this.chosen(this.sheet), this.locale);
    });
    this.element.addEventListener('paste', (event) => {
      const texts = this.editor.isOpen ? null : pastedTexts(event);
      if (texts) events.pasted(this.active, texts);
    });
    new ResizeObserver(() => this.refresh()).observe(this.element);
  }

  /** The language of names and numbers from now on. */
  speak(words: GridWords, locale: string): void {
    this.words = words;
    this.locale = locale;
    this.refresh();
  }

  show(sheet: Sheet): void {
    const isOther = this.sheet !== sheet;
    this.sheet = sheet;
    const area = sheet.selection[0] ?? cellArea(0, 0);
    this.anchor = { row: area.top, column: area.left };
    this.active = sheet.activeCell ?? this.anchor;
    if (isOther) this.element.scrollTo(0, 0);
    this.refresh();
    this.reveal();
  }

  refresh(): void {
    const { sheet } = this;
    if (!sheet) return;
    const extent = extentOf(sheet, { width: this.element.clientWidth, height: this.element.clientHeight });
    const headWidth = Math.max(36, String(extent.rows.count).length * 8 + 14);
    setAttributes(this.grid, {
      'aria-label': `${this.words.grid} ${sheet.name}`,
      'aria-rowcount': extent.rows.count + 1,
      'aria-colcount': extent.columns.count + 1,
    });
    this.element.classList.toggle('no-lines', !sheet.showGridlines);
    const prefix = this.prefix;
    this.context = {
      sheet,
      extent,
      headWidth,
      locale: this.locale,
      merges: new Merges(sheet),
      rules: new ConditionalFormats(sheet, this.engine),
      frozen: sheet.frozen?.columns ?? 0,
      idOf: (row, column) => `${prefix}-${row}-${column}`,
      isLink: (row, column) => linkAt(sheet, row, column) !== null,
      hasList: (row, column) => hasList(sheet, row, column),
    };
    this.window.reset(this.context);
    this.charts.replaceChildren(...chartElements(sheet, headWidth, headHeight, this.words));
    this.paintWindow();
  }

  reveal(): void {
    const { context } = this;
    if (!context) return;
    scrollTo(this.element, this.active, context);
    this.paintWindow();
  }

  focus(): void {
    this.grid.focus({ preventScroll: true });
  }

  edit(text?: string): void {
    const { context, sheet } = this;
    if (!context || !sheet || this.editor.isOpen) return;
    this.reveal();
    const { row, column } = this.active;
    const { left, top, width, height } = cellBox(context, this.active);
    const { style } = this.editor.field;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.minWidth = `${width}px`;
    style.height = `${Math.max(height, 22)}px`;
    this.editor.open(text ?? textToEdit(sheet, row, column, this.locale), this.words.editCell(cellName(row, column)));
  }

  private commit(text: string, step: Place): boolean {
    if (!this.events.typed(this.active, text)) return false;
    this.stopEditing();
    const { context } = this;
    if (!context || (step.row === 0 && step.column === 0)) return true;
    const { rows, columns } = context.extent;
    this.choose({
      row: step.row ? rows.next(this.active.row, step.row > 0 ? 1 : -1) : this.active.row,
      column: step.column ? columns.next(this.active.column, step.column > 0 ? 1 : -1) : this.active.column,
    });
    return true;
  }

  private stopEditing(): void {
    this.events.editing(null);
    this.editor.close();
    this.focus();
  }

  /** Makes a place the active cell, or stretches the choice to it. */
  private choose(to: Place, isStretched = false): void {
    const merged = this.context?.merges.at(to.row, to.column);
    const corner = merged ? { row: merged.top, column: merged.left } : to;
    if (!isStretched) this.anchor = corner;
    this.active = corner;
    const area: Area = {
      top: Math.min(this.anchor.row, corner.row),
      left: Math.min(this.anchor.column, corner.column),
      bottom: Math.max(this.anchor.row, merged && !isStretched ? merged.bottom : corner.row),
      right: Math.max(this.anchor.column, merged && !isStretched ? merged.right : corner.column),
    };
    this.events.selected(area, isStretched ? this.anchor : corner);
    this.reveal();
    this.paintSelection();
  }

  private pressed(event: KeyboardEvent): void {
    const { context } = this;
    if (!context || event.isComposing) return;
    if (event.altKey) {
      if (event.key === 'ArrowDown' && this.choices.open()) event.preventDefault();
      return;
    }
    const isFar = event.ctrlKey || event.metaKey;
    if (isFar && (event.key === 'PageDown' || event.key === 'PageUp')) {
      event.preventDefault();
      this.events.turned(event.key === 'PageDown' ? 1 : -1);
      return;
    }
    if (isFar && /^[zy]$/i.test(event.key)) {
      event.preventDefault();
      this.events.stepped(event.key.toLowerCase() === 'y' || event.shiftKey ? 1 : -1);
      return;
    }
    const to = moved(event.key, isFar, this.active, {
      extent: context.extent,
      page: Math.max(1, Math.floor((this.element.clientHeight - headHeight) / 20) - 1),
      isEmpty: (row, column) => (context.sheet.cells.get(row, column)?.value ?? null) === null,
    });
    if (to) {
      event.preventDefault();
      this.choose(this.past(to), event.shiftKey);
    } else if (event.key === 'Enter' && isFar) {
      event.preventDefault();
      this.events.followed(this.active);
    } else if (event.key === 'F2' || event.key === 'Enter') {
      event.preventDefault();
      this.edit();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      this.events.cleared(this.chosen(context.sheet));
    } else if (event.key.length === 1 && !isFar) this.edit('');
  }

  /** A step from within merged cells leaves them. */
  private past(to: Place): Place {
    const merged = this.context?.merges.at(this.active.row, this.active.column);
    if (!merged || !containsCell(merged, to.row, to.column) || !this.context) return to;
    const { rows, columns } = this.context.extent;
    if (to.row > this.active.row) return { ...to, row: rows.next(merged.bottom, 1) };
    if (to.column > this.active.column) return { ...to, column: columns.next(merged.right, 1) };
    return to;
  }

  private pointed(event: PointerEvent): void {
    const to = this.placeOf(event.target);
    if (!to || event.button !== 0 || event.target === this.editor.field) return;
    if (event.target instanceof Element && event.target.closest('.link') && !event.shiftKey) {
      event.preventDefault();
      this.choose(to);
      this.events.followed(to);
      return;
    }
    event.preventDefault();
    this.focus();
    this.choose(to, event.shiftKey);
    const drag = (over: PointerEvent): void => {
      const next = this.placeOf(document.elementFromPoint(over.clientX, over.clientY));
      if (next) this.choose(next, true);
    };
    this.element.addEventListener('pointermove', drag);
    window.addEventListener('pointerup', () => this.element.removeEventListener('pointermove', drag), { once: true });
  }

  private placeOf(target: EventTarget | null): Place | null {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[role=gridcell]') : null;
    return cell && this.element.contains(cell)
      ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
      : null;
  }

  private paintWindow(): void {
    if (!this.context) return;
    this.element.classList.toggle('sideways', this.element.scrollLeft > 0);
    this.window.paint(this.context, this.element, this.active, this.words.corner);
    this.paintSelection();
  }

  private chosen(sheet: Sheet): Area {
    return sheet.selection[0] ?? cellArea(this.active.row, this.active.column);
  }

  private paintSelection(): void {
    const { context, sheet } = this;
    if (!context || !sheet) return;
    markChosen(this.window.all(), this.chosen(sheet), this.active);
    const merged = context.merges.at(this.active.row, this.active.column);
    const id = context.idOf(merged?.top ?? this.active.row, merged?.left ?? this.active.column);
    setAttributes(this.grid, { 'aria-activedescendant': id });
    this.choices.put(offerAt(context, this.active, this.words));
  }
}
