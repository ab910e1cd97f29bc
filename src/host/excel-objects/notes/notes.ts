/** Notes: a remark of one author on a cell (what Excel called comments before there were conversations). */
import { HostObject } from '../../executor/host-object.ts';
import { HostError, invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import { cellArea, cellText } from '../../document/address.ts';
import type { Sheet } from '../../document/model.ts';
import { itemAt, SheetList } from '../sheets/sheet-lists.ts';

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
export class Notes extends SheetList<Note> {
  readonly type = 'NoteCollection';

  protected of(sheet: Sheet): readonly Note[] {
    return sheet.notes as Note[];
  }
  protected keys(note: Note): readonly unknown[] {
    return [note.identity()];
  }

  override find(key: unknown): Note | null {
    const known = super.find(key);
    if (known) return known;
    const { sheet, area } = this.place(key);
    return itemAt(this.of(sheet), area);
  }
  Add(address: unknown, content: unknown): Note {
    const { sheet, area } = this.cell(address);
    if (itemAt(this.of(sheet), area))
      throw new HostError('InvalidOperation', `${cellText(area.top, area.left)} has a note already.`);
    const note = new Note(sheet, area, content);
    sheet.notes.push(note);
    return note;
  }
}
