/** The workbook part: which sheets there are, and what holds for all of them. */
import type { SheetVisibility } from '../../core/workbook/snapshot.ts';
import { XmlCursor, XmlEvent } from '../package/index.ts';

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: string;
  /** "" for the macro modules that old files list as sheets. */
  readonly relationshipId: string;
  readonly visibility: SheetVisibility;
}

export interface DefinedName {
  readonly name: string;
  /** Index among all sheets of the workbook for a name of one sheet, null for a name of the whole. */
  readonly localSheetId: number | null;
  readonly isHidden: boolean;
  readonly formula: string;
}

export interface WorkbookEntry {
  /** All kinds of sheets in the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly isStructureProtected: boolean;
  readonly isStrict: boolean;
  /** Root element is `<workbook>`. */
  readonly isWorkbook: boolean;
}

const isTrue = (value: string | null): boolean => value === '1' || value === 'true';

export function parseWorkbook(text: string, part: string): WorkbookEntry {
  const cursor = new XmlCursor(text, part);
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  const known = new Set<string>();
  let isWorkbook = false;
  let isStrict = false;
  let date1904 = false;
  let isStructureProtected = false;
  for (let event = cursor.next(); event !== XmlEvent.end; event = cursor.next()) {
    if (event !== XmlEvent.open) continue;
    if (cursor.depth === 1) {
      isWorkbook = cursor.local === 'workbook';
      isStrict = cursor.namespace().startsWith('http://purl.oclc.org/ooxml/');
    } else if (cursor.local === 'workbookPr') date1904 ||= isTrue(cursor.attr('date1904'));
    else if (cursor.local === 'workbookProtection') isStructureProtected ||= isTrue(cursor.attr('lockStructure'));
    else if (cursor.local === 'sheet') addSheet(cursor, sheets, known);
    else if (cursor.local === 'definedName') names.push(readName(cursor));
  }
  return { sheets, names, date1904, isStructureProtected, isStrict, isWorkbook };
}

function addSheet(cursor: XmlCursor, sheets: SheetEntry[], known: Set<string>): void {
  const state = cursor.attr('state');
  const entry: SheetEntry = {
    name: cursor.attr('name') ?? '',
    sheetId: cursor.attr('sheetId') ?? '',
    relationshipId: cursor.relationId() ?? '',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
  };
  // Inside mc:AlternateContent a sheet stands both in the choice and in the fallback.
  if (entry.relationshipId !== '' && known.has(entry.relationshipId)) return;
  known.add(entry.relationshipId);
  sheets.push(entry);
}

function readName(cursor: XmlCursor): DefinedName {
  const local = cursor.attr('localSheetId');
  return {
    name: cursor.attr('name') ?? '',
    localSheetId: local === null ? null : Number(local),
    isHidden: isTrue(cursor.attr('hidden')),
    formula: cursor.readText(),
  };
}
