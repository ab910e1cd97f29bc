/** What a workbook was when its file was opened: what has changed since is found against it, and all else is saved as it lay. */
import type { ConditionalFormat } from '../excel-objects/conditional-formats.ts';
import type { Sheet, Table, Workbook } from '../document/model.ts';
import type { BookPieces, Pieces } from './fingerprint.ts';
import { bookPiecesOf, notesMark, piecesOf, rowMarks, ruleMark, tableMark } from './fingerprint.ts';
import type { SheetContext } from './load-sheet.ts';
import type { MetadataMarks } from './metadata.ts';
import { metadataMarks } from './metadata.ts';

/** Where a sheet lies in the file. */
export interface SheetPlace {
  readonly part: string;
  /** Its `<sheet>` element's attributes. */
  readonly sheetId: string;
  readonly relationshipId: string;
  readonly context: SheetContext;
  readonly tables: ReadonlyMap<Table, { readonly part: string; readonly relationshipId: string }>;
  /** The place of a conditional format among the part's `<cfRule>`s. */
  readonly rules: ReadonlyMap<ConditionalFormat, number>;
}

export interface SheetOrigin extends SheetPlace {
  readonly pieces: Pieces;
  readonly rows: ReadonlyMap<number, number>;
  readonly notesMark: string;
  readonly tableMarks: ReadonlyMap<Table, string>;
  readonly ruleMarks: ReadonlyMap<ConditionalFormat, string>;
}

export interface Origin {
  readonly bytes: Uint8Array;
  /** The workbook part. */
  readonly part: string;
  readonly stylesPart: string | null;
  readonly pieces: BookPieces;
  readonly metadata: MetadataMarks;
  readonly order: readonly Sheet[];
  readonly sheets: ReadonlyMap<Sheet, SheetOrigin>;
  /** Id of a custom XML part → where it lies and what it was. */
  readonly customXml: ReadonlyMap<string, { readonly part: string; readonly xml: string }>;
}

const origins = new WeakMap<Workbook, Origin>();

export function originOf(workbook: Workbook): Origin | null {
  return origins.get(workbook) ?? null;
}

/** Remembers a workbook that has just been read and calculated. */
export function rememberOrigin(
  workbook: Workbook,
  file: Pick<Origin, 'bytes' | 'part' | 'stylesPart' | 'customXml'>,
  places: ReadonlyMap<Sheet, SheetPlace>,
): void {
  const sheets = [...places].map(([sheet, place]): [Sheet, SheetOrigin] => [
    sheet,
    {
      ...place,
      pieces: piecesOf(sheet, sheet === workbook.active),
      rows: rowMarks(sheet),
      notesMark: notesMark(sheet),
      tableMarks: new Map(sheet.tables.map((t) => [t, tableMark(t)])),
      ruleMarks: new Map((sheet.conditionalFormats as ConditionalFormat[]).map((r) => [r, ruleMark(r)])),
    },
  ]);
  origins.set(workbook, {
    ...file,
    pieces: bookPiecesOf(workbook),
    metadata: metadataMarks(workbook),
    order: [...workbook.sheets],
    sheets: new Map(sheets),
  });
}
