/** What in the package is ours: sheets, state and the way back. */
import { readRelationships, XmlCursor, XmlEvent } from '../../package/index.ts';
import type { Package } from '../../package/index.ts';
import type { SheetPart, WorkbookParts } from '../../read/workbook-parts.ts';
import { journalFromXml } from './journal.ts';
import type { Journal } from './journal.ts';
import type { WorkbookText } from '../workbook/workbook-text.ts';

/** Where a sheet of ours stands, so that the next run puts its own in the same place. */
export interface OurPlace {
  readonly name: string;
  readonly part: string;
  readonly sheetId: number;
  readonly index: number;
  /** Names of its tables: a sheet that somebody renamed is known by them. */
  readonly tables: readonly string[];
}

export interface Ours {
  readonly places: readonly OurPlace[];
  readonly state: string | null;
  readonly journal: Journal | null;
}

async function tablesOf(pkg: Package, part: string): Promise<string[]> {
  const names: string[] = [];
  for (const { kind, target } of await readRelationships(pkg, part)) {
    if (kind !== 'table' || !pkg.has(target)) continue;
    const cursor = new XmlCursor(await pkg.text(target), target);
    while (cursor.next() !== XmlEvent.open);
    names.push(cursor.attr('displayName') ?? '');
  }
  return names;
}

/** The state part and the way back beside it. */
export async function findState(pkg: Package, parts: WorkbookParts): Promise<Pick<Ours, 'state' | 'journal'>> {
  const { state } = parts;
  return { state, journal: state === null ? null : journalFromXml(await pkg.text(state)) };
}

/** Places of the sheets that `isOurs` says yes to. */
export async function findPlaces(
  pkg: Package,
  parts: WorkbookParts,
  workbook: WorkbookText,
  isOurs: (sheet: SheetPart) => boolean,
): Promise<OurPlace[]> {
  const places: OurPlace[] = [];
  for (const sheet of parts.sheets.filter(isOurs)) {
    const { part, relationshipId, name } = sheet;
    const index = workbook.sheets.findIndex((one) => one.relationshipId === relationshipId);
    const sheetId = workbook.sheets[index]?.sheetId;
    if (sheetId !== undefined) places.push({ name, part, sheetId, index, tables: await tablesOf(pkg, part) });
  }
  return places;
}
