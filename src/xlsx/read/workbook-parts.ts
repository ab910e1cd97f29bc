/** Where things lie in the package: what the writer needs to know and the core must not. */
import type { SheetOwner } from '../../core/workbook/snapshot.ts';
import type { Relationship } from '../package/index.ts';

export interface SheetPart {
  readonly name: string;
  /** "xl/worksheets/sheet1.xml", as written in the package. */
  readonly part: string;
  readonly relationshipId: string;
  readonly owner: SheetOwner;
  readonly isProtected: boolean;
  /** Byte offset of `<sheetData` in `utf8Xml(bytes of the part)`; -1 when the part has none. */
  readonly sheetDataStart: number;
  /** Byte offset one past `</sheetData>` (or `<sheetData/>`); -1 when the part has none. */
  readonly sheetDataEnd: number;
  /**
   * Bytes of the part from a little before `sheetDataEnd` (`longestSymbol`, or from its beginning) to its end; null when
   * that is much, or the part is not UTF-8.
   */
  readonly ending: Uint8Array | null;
}

export interface WorkbookParts {
  /** The workbook part, found from the package's relationships. */
  readonly workbook: string;
  readonly relationships: readonly Relationship[];
  /** Worksheets only, in the order of the snapshot's sheets; chart, dialog and macro sheets are left out. */
  readonly sheets: readonly SheetPart[];
  readonly styles: string | null;
  /** Highest number of a cell style that is named somewhere and is not there; -1 when none is missing. */
  readonly highestMissingStyle: number;
  readonly sharedStrings: string | null;
  /** Texts below this index in the snapshot's strings are the shared string table's own, by the same index. */
  readonly sharedStringCount: number;
  readonly theme: string | null;
  /** The customXml part that holds our state, null when there is none. */
  readonly state: string | null;
  /** ISO strict namespaces: new parts and relationships must follow them. */
  readonly isStrict: boolean;
  /** The package is signed; any change makes the signature invalid. */
  readonly isSigned: boolean;
  readonly hasMacros: boolean;
}
