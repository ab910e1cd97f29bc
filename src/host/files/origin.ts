/** What a workbook was when its file was opened: what has changed since is found against it, and all else is saved as it lay. */
import type { Moment } from '../calc/chance.ts';
import type { ConditionalFormat } from '../excel-objects/rules/conditional-formats.ts';
import type { NameState, Sheet, Table, Workbook } from '../document/model.ts';
import type { NameOrigin, RulePlace } from './element-places.ts';
import type { BookPieces, Pieces } from './fingerprint.ts';
import { bookPiecesOf, notesMark, piecesOf, rowMarks, ruleMark, tableMark } from './fingerprint.ts';
import type { SheetContext } from './load-sheet.ts';
import type { MetadataMarks } from './metadata.ts';
import { metadataMarks } from './metadata.ts';
import { sqref } from './save-overlays.ts';

/** Where a sheet lies in the file. */
export interface SheetPlace {
  readonly part: string;
  /** Its `<sheet>` element's attributes. */
  readonly sheetId: string;
  readonly relationshipId: string;
  readonly context: SheetContext;
  readonly tables: ReadonlyMap<Table, { readonly part: string; readonly relationshipId: string }>;
  readonly rules: ReadonlyMap<ConditionalFormat, RulePlace>;
}

export interface RuleOrigin extends RulePlace {
  /** Its cells as this host writes them. */
  readonly areas: string;
  readonly mark: string;
}

export interface SheetOrigin extends SheetPlace {
  readonly pieces: Pieces;
  readonly rows: ReadonlyMap<number, number>;
  readonly notesMark: string;
  readonly tableMarks: ReadonlyMap<Table, string>;
  readonly rules: ReadonlyMap<ConditionalFormat, RuleOrigin>;
}

export interface Origin {
  readonly bytes: Uint8Array;
  /** The workbook part. */
  readonly part: string;
  readonly stylesPart: string | null;
  readonly pieces: BookPieces;
  readonly metadata: MetadataMarks;
  /** When it was worked out; null when nothing in it hangs on time or chance. */
  readonly moment: Moment | null;
  readonly order: readonly Sheet[];
  readonly names: ReadonlyMap<NameState, NameOrigin>;
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
  file: Pick<Origin, 'bytes' | 'part' | 'stylesPart' | 'customXml' | 'names'>,
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
      rules: new Map([...place.rules].map(([r, lies]) => [r, { ...lies, areas: sqref(r.areas), mark: ruleMark(r) }])),
    },
  ]);
  origins.set(workbook, {
    ...file,
    pieces: bookPiecesOf(workbook),
    metadata: metadataMarks(workbook),
    moment: workbook.calculator.moment,
    order: [...workbook.sheets],
    sheets: new Map(sheets),
  });
}
