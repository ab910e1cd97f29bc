/** What the person does to cells by hand: carried out, remembered so that it can be undone, and refusals said. */
import type { Area } from '../document/address.ts';
import { areaText, cellArea } from '../document/address.ts';
import type { Sheet, Workbook } from '../document/model.ts';
import * as desk from './desk.ts';
import type { Place } from './grid/grid-view.ts';
import { History } from './history.ts';
import type { Words } from './words/index.ts';

export interface HandOptions {
  words(): Words;
  locale(): string;
  say(text: string): void;
  /** The workbook may have changed: shown at once. */
  after(): void;
}

export class Hand {
  private readonly workbook: Workbook;
  private readonly options: HandOptions;
  private readonly history = new History();

  constructor(workbook: Workbook, options: HandOptions) {
    this.workbook = workbook;
    this.options = options;
  }

  /** Gives false when Excel would refuse the text. */
  type(sheet: Sheet, place: Place, text: string): boolean {
    const locale = this.options.locale();
    const stop = desk.stopped(sheet, place, text, locale);
    if (stop) {
      const { notInList, againstRule, ownWords } = this.options.words().stopped;
      this.options.say(stop.message ? ownWords(stop.message) : stop.isList ? notInList : againstRule);
      return false;
    }
    return this.edit(sheet, cellArea(place.row, place.column), () => desk.type(sheet, place, text, locale));
  }

  /** Into the active cell, from the formula bar. */
  typeInActive(text: string): boolean {
    const sheet = this.workbook.active;
    const area = sheet.selection[0] ?? { top: 0, left: 0 };
    return this.type(sheet, sheet.activeCell ?? { row: area.top, column: area.left }, text);
  }

  clear(area: Area): void {
    const sheet = this.workbook.active;
    this.edit(sheet, sheet.cells.used(true, area), () => desk.clear(sheet, area));
  }

  paste(place: Place, texts: readonly (readonly string[])[]): void {
    const sheet = this.workbook.active;
    const locale = this.options.locale();
    this.edit(sheet, desk.pasteArea(place, texts), () => desk.paste(sheet, place, texts, locale));
  }

  /** Undoes the latest edit (-1) or does it again (1). */
  step(way: -1 | 1): void {
    const { say, words } = this.options;
    const stepped = this.history.step(way);
    if (stepped === 'nothing') return say(words().nothingToUndo);
    if (stepped === 'changed') return say(words().cannotUndo);
    const { sheet, area } = stepped;
    if (this.workbook.active !== sheet) this.workbook.activate(sheet);
    desk.choose(sheet, area, { row: area.top, column: area.left });
    say((way < 0 ? words().undone : words().redone)(areaText(area)));
    this.options.after();
  }

  private edit(sheet: Sheet, area: Area | null, work: () => desk.Refused): boolean {
    const refused = this.history.edit(sheet, area, work, (found) => found === null);
    this.options.after();
    if (refused === null) return true;
    const texts: Readonly<Record<string, string>> = this.options.words().refused;
    this.options.say(texts[refused] ?? this.options.words().refused.other);
    return false;
  }
}
