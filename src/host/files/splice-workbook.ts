/** An opened file with what changed put in: parts in which nothing changed are saved byte for byte as they lay. */
import type { Codec, ElementRange } from '../../xlsx/package/index.ts';
import { childRanges, escapeXml, Package, readRelationships } from '../../xlsx/package/index.ts';
import { PartEdit, splicedBytes } from '../../xlsx/write/text/splice.ts';
import { joinBytes } from '../../xlsx/package/index.ts';
import type { Sheet, Workbook } from '../document/model.ts';
import { saveChartFormulas } from './chart-formulas.ts';
import { bookPiecesOf, notesMark, tableMark } from './fingerprint.ts';
import type { Origin, SheetOrigin } from './origin.ts';
import { PackageEdit } from './package-edit.ts';
import { attributeOf, PartWriter, withAttribute } from './part-writer.ts';
import type { StyleNumbers } from './save-styles.ts';
import { StyleWriter } from './save-styles.ts';
import { tableXml } from './save-table.ts';
import { saveMetadata } from './save-metadata.ts';
import { SheetParts } from './sheet-parts.ts';
import { putNames } from './splice-names.ts';
import { splicedSheet } from './splice-sheet.ts';
import { SplicedStyles } from './splice-styles.ts';

/** Children of a workbook in order (ECMA-376 part 1, §18.2.27). */
const order = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr ' +
  'oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

export async function splicedWorkbook(workbook: Workbook, origin: Origin, codec: Codec): Promise<Uint8Array> {
  const pkg = Package.open(origin.bytes, codec);
  const lists = new PackageEdit(pkg);
  const saving = new Saving(workbook, origin, pkg, lists);
  await saving.all();
  return pkg.save();
}

class Saving {
  private readonly workbook: Workbook;
  private readonly origin: Origin;
  private readonly pkg: Package;
  private readonly lists: PackageEdit;
  private readonly parts: SheetParts;
  private areFormulasChanged = false;

  constructor(workbook: Workbook, origin: Origin, pkg: Package, lists: PackageEdit) {
    this.workbook = workbook;
    this.origin = origin;
    this.pkg = pkg;
    this.lists = lists;
    this.parts = new SheetParts(pkg, lists, origin.part);
  }

  async all(): Promise<void> {
    const { styles, finish } = await this.styles();
    const newIds = new Map<Sheet, string>();
    for (const sheet of this.workbook.sheets) {
      const known = this.origin.sheets.get(sheet);
      if (known) await this.sheet(sheet, known, styles);
      else if (!this.origin.order.includes(sheet)) newIds.set(sheet, await this.newSheet(sheet, styles));
    }
    finish();
    for (const sheet of this.origin.order) if (!this.workbook.sheets.includes(sheet)) await this.dropSheet(sheet);
    await this.book(newIds);
    await this.customXml();
    await saveMetadata(this.lists, this.workbook, this.origin.metadata);
    await saveChartFormulas(this.workbook, this.pkg);
    if (this.areFormulasChanged) await this.dropCalcChain();
  }

  private async styles(): Promise<{ styles: StyleNumbers; finish: () => void }> {
    const { stylesPart, sheets } = this.origin;
    if (stylesPart === null || !this.pkg.has(stylesPart)) {
      const made = new StyleWriter();
      return { styles: made, finish: () => undefined };
    }
    const edit = new PartEdit(stylesPart, await this.pkg.bytes(stylesPart));
    const [first] = sheets.values();
    const styles = new SplicedStyles(edit, first?.context.styles.cells ?? []);
    const finish = (): void => {
      styles.write();
      if (edit.isChanged) this.pkg.set(stylesPart, joinBytes(splicedBytes(edit.original, edit.splices).pieces));
    };
    return { styles, finish };
  }

  private async sheet(sheet: Sheet, origin: SheetOrigin, styles: StyleNumbers): Promise<void> {
    const tableIds = await this.tables(sheet, origin);
    const links = await this.parts.links(sheet, origin.part);
    const bytes = splicedSheet(await this.pkg.bytes(origin.part), {
      sheet,
      origin,
      styles,
      tableIds,
      drawing: await this.parts.drawing(sheet, origin.part),
      legacyDrawing: notesMark(sheet) === origin.notesMark ? undefined : await this.parts.comments(sheet, origin.part),
      isActive: sheet === this.workbook.active,
      onFormulasMoved: () => (this.areFormulasChanged = true),
      link: (address) => links.get(address) ?? '',
    });
    if (bytes !== null) this.pkg.set(origin.part, bytes);
  }

  /** New, changed and dropped tables; gives all ids when there are others than before. */
  private async tables(sheet: Sheet, origin: SheetOrigin): Promise<string[] | null> {
    const { part, tables, tableMarks } = origin;
    for (const [table, place] of tables) {
      if (!sheet.tables.includes(table)) await this.lists.drop(part, place.part);
      else if (tableMark(table) !== tableMarks.get(table)) {
        const old = await this.pkg.text(place.part);
        const id = Number(/<[^?][^>]*\sid="(\d+)"/.exec(old)?.[1] ?? 1);
        this.pkg.set(place.part, tableXml(table, id, old));
      }
    }
    const isSame = sheet.tables.length === tables.size && sheet.tables.every((t) => tables.has(t));
    if (isSame) return null;
    const ids: string[] = [];
    for (const table of sheet.tables)
      ids.push(tables.get(table)?.relationshipId ?? (await this.parts.newTable(part, table)));
    return ids;
  }

  private async newSheet(sheet: Sheet, styles: StyleNumbers): Promise<string> {
    this.areFormulasChanged = true;
    return this.parts.newSheet(sheet, sheet === this.workbook.active, styles);
  }

  private async dropSheet(sheet: Sheet): Promise<void> {
    const known = this.origin.sheets.get(sheet);
    if (!known) return;
    for (const place of known.tables.values()) await this.lists.drop(known.part, place.part);
    await this.lists.drop(this.origin.part, known.part);
    this.areFormulasChanged = true;
  }

  private async book(newIds: ReadonlyMap<Sheet, string>): Promise<void> {
    const { workbook, origin } = this;
    const now = bookPiecesOf(workbook);
    const { pieces } = origin;
    const writer = new PartWriter(origin.part, await this.pkg.bytes(origin.part), order);
    if (now.sheets !== pieces.sheets) putSheets(writer, workbook, origin, newIds);
    if (now.sheets !== pieces.sheets || now.names !== pieces.names || now.printed !== pieces.printed)
      putNames(writer, workbook, origin);
    if (now.protection !== pieces.protection)
      writer.put('workbookProtection', workbook.protection ? '<workbookProtection lockStructure="1"/>' : '');
    if (now.active !== pieces.active || now.sheets !== pieces.sheets) putActive(writer, workbook, origin);
    const bytes = writer.bytes();
    if (bytes) this.pkg.set(origin.part, bytes);
  }

  private async customXml(): Promise<void> {
    const { workbook, origin, lists } = this;
    for (const [id, { part, xml }] of origin.customXml) {
      const now = workbook.customXml.find((c) => c.id === id);
      if (!now) await lists.drop(origin.part, part);
      else if (now.xml !== xml) this.pkg.set(part, now.xml);
    }
    for (const { id, xml } of workbook.customXml) {
      if (origin.customXml.has(id)) continue;
      const part = lists.freePart('customXml/item', '.xml');
      await lists.add(part, xml, null);
      await lists.relate(origin.part, 'customXml', part);
    }
  }

  /** The order of calculation is for formulas that are no more; Excel makes it anew. */
  private async dropCalcChain(): Promise<void> {
    const chain = (await readRelationships(this.pkg, this.origin.part)).find((r) => r.kind === 'calcChain');
    if (chain) await this.lists.drop(this.origin.part, chain.target);
  }
}

const states = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function oldSheets(writer: PartWriter): ElementRange[] {
  const [sheets] = writer.children('sheets');
  return sheets ? childRanges(writer.text, sheets).filter((child) => child.local === 'sheet') : [];
}

function putSheets(writer: PartWriter, workbook: Workbook, origin: Origin, newIds: ReadonlyMap<Sheet, string>): void {
  const ranges = oldSheets(writer);
  const old = ranges.map((range) => writer.text.slice(range.start, range.end));
  let free = Math.max(0, ...old.map((tag) => Number(attributeOf(tag, 'sheetId') ?? 0)));
  const tags = workbook.sheets.map((sheet) => {
    const known = old[origin.order.indexOf(sheet)];
    const name = escapeXml(sheet.name);
    const state = states[sheet.visibility];
    if (known !== undefined) {
      // What is no word of the schema means that the sheet is seen.
      const before = /^(hidden|veryHidden)$/.exec(attributeOf(known, 'state') ?? '')?.[0] ?? null;
      const named = withAttribute(known, 'name', name);
      return before === state ? named : withAttribute(named, 'state', state);
    }
    const id = newIds.get(sheet) ?? '';
    return writer.own(`<sheet name="${name}" sheetId="${++free}"${state ? ` state="${state}"` : ''} r:id="${id}"/>`);
  });
  const [sheets] = writer.children('sheets');
  if (!sheets) return;
  const isOnlyMore = origin.order.every((sheet, i) => workbook.sheets[i] === sheet);
  if (!isOnlyMore) return writer.edit.replace(sheets.innerStart, sheets.innerEnd, tags.join(''));
  ranges.forEach((range, i) => writer.edit.replace(range.start, range.end, tags[i] ?? ''));
  writer.edit.insert(sheets.innerEnd, tags.slice(ranges.length).join(''));
}

function putActive(writer: PartWriter, workbook: Workbook, { order: before }: Origin): void {
  const [views] = writer.children('bookViews');
  const view = views && childRanges(writer.text, views)[0];
  const at = String(workbook.sheets.indexOf(workbook.active));
  if (!view) return writer.put('bookViews', `<bookViews><workbookView activeTab="${at}"/></bookViews>`);
  const tag = writer.text.slice(view.start, view.innerEnd > view.innerStart ? view.innerStart : view.end);
  const isPlaced = Number(attributeOf(tag, 'activeTab') ?? 0) === Number(at);
  // The first tab that is seen is given by its number, which may be another sheet's now.
  const isScrolledSame = before.every((sheet, i) => workbook.sheets[i] === sheet);
  const next = isPlaced ? tag : withAttribute(tag, 'activeTab', at);
  const shown = isScrolledSame ? next : withAttribute(next, 'firstSheet', null);
  writer.edit.replace(view.start, view.start + tag.length, shown);
}
