/** The parts around a worksheet part: its tables, links, drawings and notes, put into a package. */
import type { Package } from '../../xlsx/package/index.ts';
import { readRelationships } from '../../xlsx/package/index.ts';
import type { Sheet, Table } from '../document/model.ts';
import { saveDrawing } from './drawing/drawings.ts';
import type { PackageEdit } from './package-edit.ts';
import { saveComments } from './save-comments.ts';
import type { SheetLinks } from './save-sheet.ts';
import { sheetXml } from './save-sheet.ts';
import type { StyleNumbers } from './save-styles.ts';
import { tableXml } from './save-table.ts';

const sheetMl = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export class SheetParts {
  private readonly pkg: Package;
  private readonly lists: PackageEdit;
  private readonly bookPart: string;
  private tableIds: number | null = null;

  constructor(pkg: Package, lists: PackageEdit, bookPart: string) {
    this.pkg = pkg;
    this.lists = lists;
    this.bookPart = bookPart;
  }

  /** Ids of the external addresses of a sheet; asked only for what is not there yet. */
  async links(sheet: Sheet, part: string): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    const known = await readRelationships(this.pkg, part);
    for (const { link } of sheet.hyperlinks) {
      if (link.address === undefined || ids.has(link.address)) continue;
      const same = known.find((r) => r.kind === 'hyperlink' && r.target === link.address);
      // An address that was read with a place in the document behind "#" lies in the file without it.
      const bare = known.find((r) => r.kind === 'hyperlink' && link.address?.startsWith(`${r.target}#`));
      ids.set(link.address, (same ?? bare)?.id ?? (await this.lists.relate(part, 'hyperlink', link.address, true)));
    }
    return ids;
  }

  /** A part for a table; gives the id of the relationship to it. */
  async newTable(sheetPart: string, table: Table): Promise<string> {
    const part = this.lists.freePart('xl/tables/table', '.xml');
    await this.lists.add(part, tableXml(table, await this.freeTableId(), null), `${sheetMl}.table+xml`);
    return this.lists.relate(sheetPart, 'table', part);
  }

  private async freeTableId(): Promise<number> {
    if (this.tableIds === null) {
      this.tableIds = 0;
      for (const name of this.pkg.names.filter((n) => /^xl\/tables\/[^/]+\.xml$/i.test(n))) {
        const id = Number(/<[^?][^>]*\sid="(\d+)"/.exec(await this.pkg.text(name))?.[1] ?? 0);
        this.tableIds = Math.max(this.tableIds, id);
      }
    }
    return ++this.tableIds;
  }

  /** The shapes that scripts added; what a file's own drawing holds stays before them. */
  async drawing(sheet: Sheet, part: string): Promise<string | null> {
    if (sheet.shapes.length === 0) return null;
    const own = (await readRelationships(this.pkg, part)).find((r) => r.kind === 'drawing');
    return saveDrawing(this.lists, part, sheet, own?.target ?? null);
  }

  comments(sheet: Sheet, part: string): Promise<string | null> {
    return saveComments(this.lists, this.bookPart, part, sheet);
  }

  /** A whole new sheet; gives the id of the relationship from the workbook. */
  async newSheet(sheet: Sheet, isActive: boolean, styles: StyleNumbers): Promise<string> {
    const part = this.lists.freePart('xl/worksheets/sheet', '.xml');
    await this.lists.add(part, '', `${sheetMl}.worksheet+xml`);
    const tableIds: string[] = [];
    for (const table of sheet.tables) tableIds.push(await this.newTable(part, table));
    const links = await this.links(sheet, part);
    const around: SheetLinks = {
      tableIds,
      link: (address) => links.get(address) ?? '',
      drawing: await this.drawing(sheet, part),
      legacyDrawing: await this.comments(sheet, part),
    };
    this.pkg.set(part, sheetXml(sheet, isActive, styles, around));
    return this.lists.relate(this.bookPart, 'worksheet', part);
  }
}
