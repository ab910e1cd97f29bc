/** An .xlsx file → the host's workbook. What the host has no word for (drawings, charts, pivot tables) is left out. */
import type { Codec, Relationship } from '../../xlsx/package/index.ts';
import { Package, ProblemError, readRelationships } from '../../xlsx/package/index.ts';
import { invalidArgument } from '../executor/host-error.ts';
import { loadChartFormulas } from './chart-formulas.ts';
import type { People } from './load-comments.ts';
import { loadComments, loadNotes, noteFrames, peopleIn } from './load-comments.ts';
import type { RangeNames } from './loaded-formula.ts';
import { loadMetadata } from './metadata.ts';
import { loadPrintName } from './load-page.ts';
import { loadSheet } from './load-sheet.ts';
import type { LoadedStyles } from './load-styles.ts';
import { loadStyles } from './load-styles.ts';
import { loadTable } from './load-overlays.ts';
import { themeColours } from './theme-colours.ts';
import type { XmlElement } from './xml-tree.ts';
import { child, children, flag, parseXml, richText } from './xml-tree.ts';
import type { NameState, Sheet, Table, Workbook } from '../document/model.ts';
import type { SheetPlace } from './origin.ts';
import { rememberOrigin } from './origin.ts';
import type { NameOrigin } from './element-places.ts';
import { SheetRecord } from '../document/sheet.ts';

interface Book {
  /** Name of the workbook part. */
  readonly part: string;
  readonly pkg: Package;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly strings: readonly string[];
  readonly styles: LoadedStyles;
  readonly theme: readonly string[];
  readonly people: People;
  readonly rangeNames: RangeNames;
}

const byKind = (relationships: readonly Relationship[], kind: string): string | null =>
  relationships.find((r) => r.kind === kind)?.target ?? null;

async function tree(pkg: Package, part: string | null): Promise<XmlElement | null> {
  return part !== null && pkg.has(part) ? parseXml(await pkg.text(part), part) : null;
}

/** A file that cannot be read is the script's mistake, not a fault of the host. */
async function readable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProblemError) throw invalidArgument(`The file cannot be read: ${error.message}`);
    throw error;
  }
}

async function readBook(bytes: Uint8Array, codec: Codec): Promise<Book> {
  const pkg = Package.open(bytes, codec);
  const main = byKind(await readRelationships(pkg, ''), 'officeDocument');
  const root = await tree(pkg, main);
  if (main === null || root === null) throw invalidArgument('The file is no workbook.');
  const relationships = await readRelationships(pkg, main);
  const theme = themeColours(await tree(pkg, byKind(relationships, 'theme')));
  return {
    part: main,
    pkg,
    root,
    relationships,
    theme,
    rangeNames: rangeNamesIn(root),
    people: peopleIn(await tree(pkg, byKind(relationships, 'person'))),
    strings: children(await tree(pkg, byKind(relationships, 'sharedStrings')), 'si').map(richText),
    styles: loadStyles(await tree(pkg, byKind(relationships, 'styles')), theme),
  };
}

function rangeNamesIn(root: XmlElement): RangeNames {
  const names = children(child(root, 'definedNames'), 'definedName').filter((name) => /:|\[/.test(name.text));
  return new Set(names.map((name) => (name.attributes['name'] ?? '').toLowerCase()));
}

/** Reads a worksheet part into a sheet; gives where its things lie. */
async function fill(book: Book, sheet: Sheet, part: string): Promise<Omit<SheetPlace, 'sheetId' | 'relationshipId'>> {
  const root = await tree(book.pkg, part);
  if (!root) throw new ProblemError('damaged', 'a part is missing', part);
  const relationships = await readRelationships(book.pkg, part);
  const links = new Map(relationships.filter((r) => r.isExternal).map((r) => [r.id, r.target]));
  const context = {
    strings: book.strings,
    styles: book.styles,
    theme: book.theme,
    isStyled: true,
    links,
    rangeNames: book.rangeNames,
  };
  const rules = loadSheet(sheet, root, context);
  const tables = new Map<Table, { part: string; relationshipId: string }>();
  for (const relationship of relationships) {
    if (relationship.kind === 'table') {
      const element = await tree(book.pkg, relationship.target);
      const table = element && loadTable(sheet, element);
      if (table) tables.set(table, { part: relationship.target, relationshipId: relationship.id });
    }
    if (relationship.kind === 'threadedComment')
      loadComments(sheet, await tree(book.pkg, relationship.target), book.people);
    if (relationship.kind === 'comments') {
      const vml = byKind(relationships, 'vmlDrawing');
      const frames = noteFrames(vml !== null && book.pkg.has(vml) ? await book.pkg.text(vml) : '');
      loadNotes(sheet, await tree(book.pkg, relationship.target), frames);
    }
  }
  return { part, context, rules, tables };
}

const visibility = (state: string | undefined): Sheet['visibility'] =>
  state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';

/** A file as it was chosen or read. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Opens a file in a fresh workbook. Throws HostError when it cannot be read. */
export async function loadWorkbook(workbook: Workbook, file: WorkbookFile, codec: Codec): Promise<void> {
  return readable(() => loadParts(workbook, file, codec));
}

async function loadParts(workbook: Workbook, file: WorkbookFile, codec: Codec): Promise<void> {
  const book = await readBook(file.bytes, codec);
  workbook.name = file.name;
  workbook.sheets = [];
  const parts: [Sheet, string, XmlElement][] = [];
  for (const element of children(child(book.root, 'sheets'), 'sheet')) {
    const target = book.relationships.find((r) => r.id === element.attributes['r:id']);
    const sheet = new SheetRecord(workbook, workbook.newGuid(), element.attributes['name'] ?? '');
    sheet.visibility = visibility(element.attributes['state']);
    workbook.sheets.push(sheet);
    if (target?.kind === 'worksheet') parts.push([sheet, target.target, element]);
  }
  const places = new Map<Sheet, SheetPlace>();
  for (const [sheet, part, { attributes }] of parts) {
    const ids = { sheetId: attributes['sheetId'] ?? '', relationshipId: attributes['r:id'] ?? '' };
    places.set(sheet, { ...(await fill(book, sheet, part)), ...ids });
  }
  const names = loadNames(workbook, book.root, workbook.sheets);
  await loadChartFormulas(workbook, book.pkg);
  await loadMetadata(workbook, book.pkg);
  if (child(book.root, 'workbookProtection') && flag(child(book.root, 'workbookProtection'), 'lockStructure'))
    workbook.protection = { password: null };
  const customXml = new Map<string, { part: string; xml: string }>();
  for (const relationship of book.relationships.filter((r) => r.kind === 'customXml' && book.pkg.has(r.target))) {
    const xml = await book.pkg.text(relationship.target);
    const id = workbook.newGuid();
    workbook.customXml.push({ id, xml });
    customXml.set(id, { part: relationship.target, xml });
  }
  const active = Number(children(child(book.root, 'bookViews'), 'workbookView')[0]?.attributes['activeTab'] ?? 0);
  const [first] = workbook.sheets.filter((s) => s.visibility === 'Visible');
  const wanted = workbook.sheets[active];
  if (workbook.sheets.length === 0) throw invalidArgument('The file has no sheets.');
  workbook.active = (wanted?.visibility === 'Visible' ? wanted : first) ?? (workbook.sheets[0] as Sheet);
  workbook.isSaved = true;
  workbook.calculator.invalidate();
  // Calculated once before it is remembered: a value that this calculator works out otherwise than Excel did is no edit.
  workbook.calculator.calculate(workbook);
  const stylesPart = byKind(book.relationships, 'styles');
  rememberOrigin(workbook, { bytes: file.bytes, part: book.part, stylesPart, customXml, names }, places);
}

/** Gives each name with its place in the file and what it was there. */
function loadNames(workbook: Workbook, root: XmlElement, sheets: readonly Sheet[]): Map<NameState, NameOrigin> {
  const found = new Map<NameState, NameOrigin>();
  for (const [index, element] of (child(root, 'definedNames')?.children ?? []).entries()) {
    if (element.name !== 'definedName') continue;
    const name = element.attributes['name'] ?? '';
    const scope =
      element.attributes['localSheetId'] === undefined
        ? null
        : (sheets[Number(element.attributes['localSheetId'])] ?? null);
    if (scope) loadPrintName(scope, name, element.text);
    if (name.startsWith('_xlnm.')) continue;
    const state = {
      name,
      formula: `=${element.text}`,
      scope,
      comment: element.attributes['comment'] ?? '',
      visible: !flag(element, 'hidden'),
    };
    if (scope) scope.names.push(state);
    else workbook.names.push(state);
    found.set(state, { index, was: { ...state } });
  }
  return found;
}

interface InsertOptions {
  readonly sheetNamesToInsert?: readonly string[] | null;
  readonly positionType?: string | null;
  readonly relativeTo?: unknown;
}

/** Copies of a file's sheets into the workbook; gives their ids. */
export async function insertSheets(
  workbook: Workbook,
  bytes: Uint8Array,
  options: InsertOptions,
  codec: Codec,
): Promise<string[]> {
  workbook.assertStructure();
  const book = await readable(() => readBook(bytes, codec));
  const wanted = options.sheetNamesToInsert ?? [];
  const all = children(child(book.root, 'sheets'), 'sheet');
  const elements = all.filter((e) => wanted.length === 0 || wanted.includes(e.attributes['name'] ?? ''));
  if (elements.length < wanted.length || elements.length === 0)
    throw invalidArgument('A sheet to insert is not in the file.');
  let at = insertionPoint(workbook, options);
  const inserted: Sheet[] = [];
  for (const element of elements) {
    const target = book.relationships.find((r) => r.id === element.attributes['r:id']);
    const sheet = workbook.addSheet(freeName(workbook, element.attributes['name'] ?? ''), at++);
    sheet.visibility = visibility(element.attributes['state']);
    if (target?.kind === 'worksheet') await fill(book, sheet, target.target);
    const place = String(all.indexOf(element));
    for (const { attributes, text } of children(child(book.root, 'definedNames'), 'definedName'))
      if (attributes['localSheetId'] === place) loadPrintName(sheet, attributes['name'] ?? '', text);
    for (const table of sheet.tables) {
      const base = table.name;
      for (
        let n = 2;
        workbook.tables().some((t) => t !== table && t.name.toLowerCase() === table.name.toLowerCase());
        n++
      )
        table.name = `${base}_${n}`;
    }
    inserted.push(sheet);
  }
  workbook.undoClearing++;
  workbook.touch();
  return inserted.map((s) => s.id);
}

function insertionPoint(workbook: Workbook, { positionType, relativeTo }: InsertOptions): number {
  const near =
    typeof relativeTo === 'string'
      ? workbook.sheetByName(relativeTo)
      : ((relativeTo as { sheet?: Sheet } | null | undefined)?.sheet ?? null);
  switch (positionType ?? 'End') {
    case 'Beginning':
      return 0;
    case 'Before':
    case 'After':
      if (!near) throw invalidArgument('relativeTo names no sheet.');
      return workbook.sheets.indexOf(near) + (positionType === 'After' ? 1 : 0);
    default:
      return workbook.sheets.length;
  }
}

/** @unverified HOST-INSERT-NAME */
function freeName(workbook: Workbook, wanted: string): string {
  let name = wanted;
  for (let n = 2; workbook.sheetByName(name); n++) name = `${wanted.slice(0, 26)} (${n})`;
  return name;
}
