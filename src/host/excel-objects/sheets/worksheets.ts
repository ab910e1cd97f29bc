import { HostCollection } from '../../executor/host-object.ts';
import { Worksheet } from './worksheet.ts';
import type { Workbook } from '../../document/model.ts';

export class Worksheets extends HostCollection<Worksheet> {
  readonly type = 'WorksheetCollection';
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.workbook = workbook;
  }

  items(): Worksheet[] {
    return this.workbook.sheets.map((sheet) => new Worksheet(sheet));
  }

  find(key: unknown): Worksheet | null {
    const sheet = this.workbook.sheetByName(String(key));
    return sheet && new Worksheet(sheet);
  }

  /** A new sheet at the end; it is not activated. */
  Add(name: string | null): Worksheet {
    return new Worksheet(this.workbook.addSheet(name === null || name === undefined ? null : String(name)));
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.workbook.active);
  }

  override GetCount(visibleOnly: boolean | null = null): number {
    return this.visible(visibleOnly).length;
  }

  override GetFirst(visibleOnly: boolean | null = null): Worksheet | null {
    return this.visible(visibleOnly)[0] ?? null;
  }

  override GetLast(visibleOnly: boolean | null = null): Worksheet | null {
    return this.visible(visibleOnly).at(-1) ?? null;
  }

  private visible(only: boolean | null): Worksheet[] {
    return this.items().filter((w) => !only || w.sheet.visibility === 'Visible');
  }
}
