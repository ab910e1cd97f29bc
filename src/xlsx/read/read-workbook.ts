/** A package → snapshot and the places of its parts. Everything is found through relationships. */
import { ourTables, ownerOf } from '../../core/workbook/owner.ts';
import { looksUnfinished, unfinishedRows } from '../../core/workbook/unfinished.ts';
import { recoveredState } from '../../core/workbook/recovered.ts';
import type { SheetOwner, SheetSnapshot, TableArea, WorkbookSnapshot } from '../../core/workbook/snapshot.ts';
import { KnownTextWords } from '../../core/workbook/text-words.ts';
import { BufferPool, contentTypesPart, partKey, ProblemError, readRelationships, utf8Xml } from '../package/index.ts';
import type { Package, Relationship } from '../package/index.ts';
import { Ahead } from './ahead.ts';
import { CellStore } from './cell-store.ts';
import { defaultTheme, parseTheme } from './palette.ts';
import { endingOf, loadSheet, readTables, scanSheet } from './read-sheet.ts';
import { parseSharedStrings } from './shared-strings.ts';
import { SheetCells } from './sheet-cells.ts';
import { findState } from './state-part.ts';
import type { FoundState } from './state-part.ts';
import { StringTable } from './string-table.ts';
import { noStyles, parseStyles } from './styles.ts';
import type { Styles } from './styles.ts';
import { parseWorkbook } from './workbook-part.ts';
import type { SheetEntry, WorkbookEntry } from './workbook-part.ts';
import type { SheetPart, WorkbookParts } from './workbook-parts.ts';

/** Sheets inflated or being inflated at a time: one is scanned while two are made. Bytes of them all. */
const ahead = { count: 3, weight: 64 * 1024 * 1024 };

export interface ReadOptions {
  readonly file: string | null;
  readonly sha256?: () => string;
  /** Given for an earlier result of ours: only our sheets with cells that people write in are read (see `oursToRead`). */
  readonly madeFrom?: KnownTexts;
}

/** A workbook that has been read: another with the same string table need not parse it again. */
export interface KnownTexts {
  readonly pkg: Package;
  readonly parts: WorkbookParts;
  readonly strings: readonly string[];
}

export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly parts: WorkbookParts;
}

interface Found {
  readonly part: string;
  readonly entry: WorkbookEntry;
  readonly relationships: readonly Relationship[];
  readonly packageRelationships: readonly Relationship[];
}

/** Reads all worksheets. Throws ProblemError. */
export async function readWorkbook(pkg: Package, options: ReadOptions): Promise<ReadWorkbook> {
  const found = await findWorkbook(pkg);
  const { entry, relationships } = found;
  const all = worksheetsOf(pkg, found);
  // LibreOffice moves the relationship from the workbook to the package.
  const stateOf = findState(pkg, [...relationships, ...found.packageRelationships]);
  const worksheets = options.madeFrom ? await oursToRead(pkg, all, await stateOf) : all;
  const pool = pkg.codec.memory ?? new BufferPool();
  const sheetsAhead = new Ahead(
    worksheets.map(({ part }) => ({ weight: pkg.sizeOf(part) ?? 0, start: () => loadSheet(pkg, part, pool) })),
    ahead,
  );
  const target = (kind: string): string | null => {
    const relationship = relationships.find((r) => r.kind === kind && !r.isExternal && pkg.has(r.target));
    return relationship ? pkg.nameOf(relationship.target) : null;
  };
  const textWords = new KnownTextWords();
  const reading = Promise.all([
    readStyles(pkg, target('styles'), target('theme')),
    readTexts(pkg, target('sharedStrings'), options.madeFrom ?? null, textWords),
    stateOf,
  ]);
  const sha256 = options.sha256?.();
  const [styles, texts, ours] = await reading;
  const strings = new StringTable(texts);
  const { kernels } = pkg.codec;
  const tools = { store: new CellStore(), strings, styles, date1904: entry.date1904, kernels };
  const sheetNames = new Set(all.map(({ entry: { name } }) => name));
  const read: { readonly cells: (owner: SheetOwner) => SheetCells; readonly place: Omit<SheetPart, 'owner'> }[] = [];
  const named: { readonly name: string; readonly tables: readonly TableArea[] }[] = [];
  for (const [i, { part, entry: sheet, relationshipId }] of worksheets.entries()) {
    const { tables, comments, scanned, ending } = await sheetsAhead.take(i, (loaded) => {
      const scanned = scanSheet(loaded.bytes, part, tools);
      const ending = endingOf(loaded, scanned.sheetDataEnd);
      pool.give(loaded.memory);
      return { ...loaded, scanned, ending };
    });
    const { isProtected } = scanned.frame;
    const { name, visibility } = sheet;
    const cells = (owner: SheetOwner): SheetCells => {
      const facts = { ...scanned, ...scanned.frame, name, visibility, owner, tables, comments };
      return new SheetCells(facts, scanned.cells, strings.strings, styles.formats);
    };
    const { sheetDataStart, sheetDataEnd } = scanned;
    named.push({ name, tables });
    read.push({ cells, place: { name, part, relationshipId, isProtected, sheetDataStart, sheetDataEnd, ending } });
  }
  const state = ours?.state ?? recoveredState(named);
  const owners = read.map(({ cells }, i) => {
    const { name, tables } = named[i] as (typeof named)[number];
    return ownerOf(name, tables, state, sheetNames, () => isUnfinished(cells('users')));
  });
  const sheets: SheetSnapshot[] = read.map(({ cells }, i) => cells(owners[i] as SheetOwner));
  const sheetParts: SheetPart[] = read.map(({ place }, i) => ({ ...place, owner: owners[i] as SheetOwner }));
  return {
    snapshot: {
      file: options.file?.normalize('NFC') ?? null,
      sheets,
      strings: strings.strings,
      textWords,
      date1904: entry.date1904,
      isStructureProtected: entry.isStructureProtected,
      state,
      ...(sha256 === undefined ? {} : { sha256 }),
      ...(kernels === undefined ? {} : { kernels }),
    },
    parts: {
      workbook: found.part,
      relationships,
      sheets: sheetParts,
      styles: target('styles'),
      highestMissingStyle: styles.missing.highest,
      sharedStrings: target('sharedStrings'),
      sharedStringCount: strings.sharedCount,
      theme: target('theme'),
      state: ours?.part ?? null,
      isStrict: entry.isStrict,
      isSigned: found.packageRelationships.some((r) => r.type.includes('/digital-signature/')),
      hasMacros: relationships.some((r) => r.kind === 'vbaProject'),
    },
  };
}

function isUnfinished(sheet: SheetSnapshot): boolean {
  const first = Array.from({ length: Math.min(unfinishedRows, sheet.rowCount) }, (_, row) => sheet.text(row, 0));
  return looksUnfinished(sheet.rowCount === 0, first);
}

async function findWorkbook(pkg: Package): Promise<Found> {
  if (pkg.has('mimetype')) await refuseOpenDocument(pkg);
  if (!pkg.has(contentTypesPart)) throw new ProblemError('notWorkbook', 'a zip, but no Office file');
  const packageRelationships = await readRelationships(pkg, '');
  const main = packageRelationships.find((r) => r.kind === 'officeDocument' && !r.isExternal);
  if (!main || !pkg.has(main.target)) throw new ProblemError('notWorkbook', 'the package has no main document');
  const part = pkg.nameOf(main.target) as string;
  if (part.endsWith('.bin')) throw new ProblemError('notWorkbook', 'a binary workbook (.xlsb)', part);
  const entry = parseWorkbook(await pkg.text(part), part);
  if (!entry.isWorkbook) throw new ProblemError('notWorkbook', 'the main document is no workbook', part);
  return { part, entry, relationships: await readRelationships(pkg, part), packageRelationships };
}

async function refuseOpenDocument(pkg: Package): Promise<void> {
  const kind = await pkg.text('mimetype');
  if (!kind.includes('opendocument')) return;
  const isSheet = kind.includes('spreadsheet');
  throw new ProblemError(isSheet ? 'ods' : 'notWorkbook', `OpenDocument: ${kind.trim().slice(0, 100)}`);
}

interface Worksheet {
  readonly part: string;
  readonly relationshipId: string;
  readonly entry: SheetEntry;
}

/** Worksheets in tab order. Chart, dialog and macro sheets, and macro modules without a part, are none. */
function worksheetsOf(pkg: Package, { entry, relationships, part }: Found): Worksheet[] {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return entry.sheets.flatMap((sheet) => {
    const { relationshipId } = sheet;
    if (relationshipId === '') return [];
    const relationship = byId.get(relationshipId);
    if (!relationship) throw new ProblemError('damaged', `the sheet "${sheet.name}" has no part`, part);
    if (relationship.kind !== 'worksheet') return [];
    const name = pkg.nameOf(relationship.target);
    if (name === null || relationship.isExternal)
      throw new ProblemError('damaged', `the part of the sheet "${sheet.name}" is missing`, relationship.target);
    return [{ part: name, relationshipId, entry: sheet }];
  });
}

/**
 * Sheets of ours but for the tall ones that have nothing to tell: Underlag, which holds nothing that a later run takes over,
 * and Brister when nobody has written in it since the state was saved.
 */
async function oursToRead(pkg: Package, all: readonly Worksheet[], found: FoundState | null): Promise<Worksheet[]> {
  const sheetNames = new Set(all.map(({ entry: { name } }) => name));
  const isRead = await Promise.all(
    all.map(async ({ part, entry }) => {
      const tables = await readTables(pkg, await readRelationships(pkg, part));
      const has = (table: string | undefined): boolean => tables.some(({ name }) => name === table);
      if (has(ourTables.underlag) || (has(ourTables.brister) && found && isAsLeft(pkg, part, found))) return false;
      return ownerOf(entry.name, tables, found?.state ?? null, sheetNames, () => true) === 'ours';
    }),
  );
  return all.filter((_, i) => isRead[i]);
}

function isAsLeft(pkg: Package, part: string, { state, left }: FoundState): boolean {
  const [was, now] = [left.get(partKey(part)), pkg.original(part)];
  return state !== null && was !== undefined && now !== null && was.crc === now.crc && was.size === now.size;
}

async function readStyles(pkg: Package, styles: string | null, theme: string | null): Promise<Styles> {
  // Read also when no style asks for it: a damaged theme is said now, not when the written workbook is opened.
  const colours = theme === null ? defaultTheme : parseTheme(await pkg.text(theme), theme);
  if (styles === null) return noStyles();
  return parseStyles(await pkg.text(styles), styles, colours);
}

async function readTexts(
  pkg: Package,
  part: string | null,
  known: KnownTexts | null,
  words: KnownTextWords,
): Promise<string[]> {
  if (part === null) return [];
  const knownPart = known?.parts.sharedStrings ?? null;
  if (known && knownPart !== null) {
    const [own, other] = [pkg.original(part), known.pkg.original(knownPart)];
    if (own && other && own.crc === other.crc && own.size === other.size)
      return known.strings.slice(0, known.parts.sharedStringCount);
  }
  return parseSharedStrings(utf8Xml(await pkg.bytes(part), part), part, words, pkg.codec.kernels);
}
