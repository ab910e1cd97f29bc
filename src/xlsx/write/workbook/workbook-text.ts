/** workbook.xml as the writer needs it: its sheets and names with their places in the text. */
import { childRanges, rootRange, unescapeXml, XmlCursor, XmlEvent } from '../../package/index.ts';
import type { ElementRange, RootRange } from '../../package/index.ts';

export interface SheetElement {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly range: ElementRange;
}

export interface NameElement {
  readonly name: string;
  /** Index of the sheet that the name belongs to; null for the whole workbook. */
  readonly localSheetId: number | null;
  readonly formula: string;
  readonly range: ElementRange;
}

export interface WorkbookText {
  readonly root: RootRange;
  readonly sheetsRange: ElementRange;
  /** All sheets, chart sheets too, in tab order: the order that localSheetId and activeTab count. */
  readonly sheets: readonly SheetElement[];
  readonly namesRange: ElementRange | null;
  readonly names: readonly NameElement[];
  /** Structure is locked: no sheet may be added or removed. */
  readonly isStructureLocked: boolean;
  /** Elements `<workbookView>`. */
  readonly views: readonly ElementRange[];
}

/** Children of CT_Workbook in order (ECMA-376 part 1, §18.2.27). */
export const workbookOrder = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Cursor on the open tag of an element, namespaces of the root left out. */
function opened(text: string, range: ElementRange): XmlCursor {
  const cursor = new XmlCursor(text.slice(range.start, range.end));
  cursor.next();
  return cursor;
}

/** The attribute of the relationships namespace, whatever its prefix is: the only one called id. */
function relationshipIdOf(text: string, range: ElementRange): string {
  const found = /\s[^\s=:]+:id\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(text.slice(range.start, range.innerStart));
  return unescapeXml(found?.[1] ?? found?.[2] ?? '');
}

function readNames(text: string, range: ElementRange | null): NameElement[] {
  if (!range) return [];
  return childRanges(text, range)
    .filter((child) => child.local === 'definedName')
    .map((child) => {
      const cursor = opened(text, child);
      const local = cursor.attr('localSheetId');
      const name = cursor.attr('name') ?? '';
      return {
        name,
        localSheetId: local === null ? null : Number(local),
        formula: cursor.readText(),
        range: child,
      };
    });
}

function isLocked(text: string, protection: ElementRange | undefined): boolean {
  const value = protection && opened(text, protection).attr('lockStructure');
  return value === '1' || value === 'true';
}

/** Reads the text of the workbook part; null when it has no list of sheets. */
export function readWorkbookText(text: string, part: string): WorkbookText | null {
  const root = rootRange(text, part);
  const child = (local: string): ElementRange | undefined => root.children.find((one) => one.local === local);
  const sheetsRange = child('sheets');
  if (!sheetsRange) return null;
  const sheets = childRanges(text, sheetsRange)
    .filter((one) => one.local === 'sheet')
    .map((range) => {
      const cursor = opened(text, range);
      return {
        name: cursor.attr('name') ?? '',
        sheetId: Number(cursor.attr('sheetId')),
        relationshipId: relationshipIdOf(text, range),
        range,
      };
    });
  const namesRange = child('definedNames') ?? null;
  const bookViews = child('bookViews');
  return {
    root,
    sheetsRange,
    sheets,
    namesRange,
    names: readNames(text, namesRange),
    isStructureLocked: isLocked(text, child('workbookProtection')),
    views: bookViews ? childRanges(text, bookViews) : [],
  };
}

/** Prefix bound to the relationships namespace at the root, with colon; null when there is none. */
export function relationshipsPrefix(text: string): string | null {
  const cursor = new XmlCursor(text);
  if (cursor.next() !== XmlEvent.open) return null;
  const tag = text.slice(cursor.start, cursor.end);
  const found =
    /\sxmlns:([^\s=]+)\s*=\s*["']http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships["']/.exec(
      tag,
    );
  return found ? `${found[1] as string}:` : null;
}
