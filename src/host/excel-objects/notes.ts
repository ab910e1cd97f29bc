/** Notes: a remark of one author on a cell (what Excel called comments before there were conversations). */
import { HostCollection, HostObject } from '../executor/host-object.ts';
import { HostError, invalidArgument } from '../executor/host-error.ts';
import type { Area } from '../document/address.ts';
import { cellArea, cellText, containsCell } from '../document/address.ts';
import type { Sheet, Workbook } from '../document/model.ts';
import { fullAddress, rangeArgument } from './target.ts';

export class Note extends HostObject {
  readonly type = 'Note';
  readonly sheet: Sheet;
  areas: Area[];
  private isShown = false;
  /** Points: the size of Excel's own yellow note. */
  private width = 108;
  private height = 59.25;
  private text: string;
  private readonly author: string;
  private readonly id: string;

  constructor(sheet: Sheet, where: Area, content: unknown, author = 'Local user') {
    super();
    if (typeof content !== 'string') throw invalidArgument('A note is a text.');
    this.sheet = sheet;
    this.areas = [cellArea(where.top, where.left)];
    this.text = content;
    this.author = author;
    this.id = sheet.workbook.newGuid();
  }

  /** As a file shows it; null: the usual size. */
  take(frame: { readonly isShown: boolean; readonly width: number | null; readonly height: number | null }): void {
    this.isShown = frame.isShown;
    this.width = frame.width ?? this.width;
    this.height = frame.height ?? this.height;
  }

  override identity(): string {
    return this.id;
  }
  get _Id(): string {
    return this.id;
  }
  get AuthorName(): string {
    return this.author;
  }
  get Content(): string {
    return this.text;
  }
  set Content(value: string) {
    this.sheet.assertAllowed('allowEditObjects');
    this.text = String(value);
  }
  get Visible(): boolean {
    return this.isShown;
  }
  set Visible(value: boolean) {
    this.isShown = Boolean(value);
  }
  get Width(): number {
    return this.width;
  }
  set Width(value: number) {
    this.width = positive(value);
  }
  get Height(): number {
    return this.height;
  }
  set Height(value: number) {
    this.height = positive(value);
  }
  Delete(): void {
    this.sheet.assertAllowed('allowEditObjects');
    this.sheet.notes = this.sheet.notes.filter((note) => note !== this);
  }
}

function positive(value: number): number {
  if (!(value > 0)) throw invalidArgument('A note has a width and a height.');
  return value;
}

/** The notes of a sheet, or of all sheets. The key of a note is its cell. */
export class Notes extends HostCollection<Note> {
  readonly type = 'NoteCollection';
  private readonly workbook: Workbook;
  private readonly sheet: Sheet | null;

  constructor(workbook: Workbook, sheet: Sheet | null) {
    super();
    this.workbook = workbook;
    this.sheet = sheet;
  }

  items(): Note[] {
    const sheets = this.sheet ? [this.sheet] : this.workbook.sheets;
    return sheets.flatMap((s) => s.notes as Note[]);
  }
  find(key: unknown): Note | null {
    const known = this.items().find((note) => note.identity() === key);
    if (known) return known;
    const { sheet, area } = rangeArgument(this.workbook, this.sheet ?? this.workbook.active, key);
    return (sheet.notes as Note[]).find((n) => n.areas.some((a) => containsCell(a, area.top, area.left))) ?? null;
  }
  Add(address: unknown, content: unknown): Note {
    const { sheet, area } = rangeArgument(this.workbook, this.sheet ?? this.workbook.active, address);
    sheet.assertAllowed('allowEditObjects');
    if (area.top !== area.bottom || area.left !== area.right) throw invalidArgument('A note stands on a single cell.');
    if (this.find(fullAddress(sheet, area)))
      throw new HostError('InvalidOperation', `${cellText(area.top, area.left)} has a note already.`);
    const note = new Note(sheet, area, content);
    sheet.notes.push(note);
    return note;
  }
  override GetItem(key: unknown): Note | null {
    return this.find(key);
  }
}
