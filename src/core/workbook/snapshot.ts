/**
 * A workbook as the core sees it: read-only, columnar, asked cell by cell. Both adapters fill this shape and nothing
 * else of a workbook ever enters the core. No object per cell: on 300,000 rows that alone would cost more than the work.
 */
import type { Kernels } from '../kernels/kernel.ts';
import type { PackedCells } from './cell-columns.ts';
import type { Area } from './cell-ref.ts';
import type { SavedState } from './state.ts';
import type { KnownTextWords } from './text-words.ts';

/** What kind of content a cell holds. `uncached` is a formula that no program has calculated yet: unknown, not zero. */
export const CellKind = { empty: 0, number: 1, text: 2, boolean: 3, error: 4, uncached: 5 } as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/** The class of a number format; decides how a number is meant (0.87 as 87 %, 45000 as a date, 1.10 as text-like id). */
export type NumberClass = 'general' | 'number' | 'percent' | 'date' | 'text';

/** A colour by its nearest traffic-light name; `other` is a colour that means nothing to us (white, blue, theme bands). */
export type ColourName = 'gron' | 'gul' | 'orange' | 'rod' | 'gra' | 'other';

/** The little of a cell's format that recognition needs. Shared: many cells point at the same object. */
export interface CellFormat {
  readonly numberClass: NumberClass;
  /** Decimals the number format shows (`0.00` → 2), null when it does not say (General). */
  readonly decimals: number | null;
  /** The cell's own fill, null when it has none. Colours from conditional formats are not seen. */
  readonly fill: ColourName | null;
  /** Font colour, null when automatic or black. */
  readonly fontColour: ColourName | null;
  /** The font is Wingdings (letters are symbols there: J is ☺, ü is ✓). */
  readonly wingdings: boolean;
  readonly bold: boolean;
}

export const plainFormat: CellFormat = {
  numberClass: 'general',
  decimals: null,
  fill: null,
  fontColour: null,
  wingdings: false,
  bold: false,
};

/** A real Excel table (ListObject). */
export interface TableArea {
  readonly name: string;
  readonly area: Area;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
  /** Names of its columns, left to right; absent where the adapter has not asked for them. */
  readonly columns?: readonly string[];
}

/** A drop-down that names its allowed values: a strong hint of what a column is. */
export interface ListValidation {
  readonly area: Area;
  /** The allowed values when they stand in the rule itself; empty when they are a range. */
  readonly values: readonly string[];
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/**
 * Whose sheet it is: `ours` is one of our four output sheets, `copy` somebody's copy of one (never read as goals,
 * never overwritten), `users` all else.
 */
export type SheetOwner = 'users' | 'ours' | 'copy';

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly owner: SheetOwner;
  /** Sheet protection is on: read as usual, never marked. */
  readonly isProtected: boolean;
  /** One past the last row that holds a value; styles alone do not count. */
  readonly rowCount: number;
  /** One past the last column that holds a value. */
  readonly columnCount: number;
  readonly merges: readonly Area[];
  readonly tables: readonly TableArea[];
  readonly listValidations: readonly ListValidation[];

  kind(row: number, column: number): CellKind;
  /** The number of a number cell (dates as serials), 1 or 0 of a boolean, NaN of all else. */
  number(row: number, column: number): number;
  /** The text of a text cell, the error word of an error cell (`#REF!`), "" of all else. Rich text is joined. */
  text(row: number, column: number): string;
  /** Index in `WorkbookSnapshot.strings` of a text cell, -1 of all else. Equal ids are equal texts, not the reverse. */
  textId(row: number, column: number): number;
  format(row: number, column: number): CellFormat;
  hasFormula(row: number, column: number): boolean;
  /** Hidden by hand, by a filter or by an outline. */
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  /** The note or the threaded comments on a cell, joined; null when there is none. */
  comment(row: number, column: number): string | null;
  /**
   * One past the row's last column that holds a value or a format of its own, at most columnCount; 0 for an empty row.
   * A loop over cells that stops here is safe on a sheet whose last value stands at XFD1048576. Absent: columnCount.
   */
  rowEnd?(row: number): number;
  /**
   * Every cell that stands, also those beyond columnCount: what a loop over all places would meet. Null when places where no
   * cell stands have a fill. Absent: ask place by place.
   */
  cellColumns?(): CellColumns | null;
}

/** All cells of a sheet. */
export interface CellColumns extends PackedCells {
  /** Row r has the entries rowStarts[r] … rowStarts[r + 1] - 1. */
  readonly rowStarts: Int32Array;
  readonly formats: readonly CellFormat[];
}

export interface WorkbookSnapshot {
  /** Base name of the file ("Nora delår 2025.xlsx"), composed letters; null for a workbook never saved. */
  readonly file: string | null;
  readonly sheets: readonly SheetSnapshot[];
  /** Every distinct text that `textId` may name. */
  readonly strings: readonly string[];
  /** What the checksum asks of the texts, as far as it was worked out when they were read; absent: from the texts. */
  readonly textWords?: KnownTextWords;
  /** Loops compiled beforehand for the checksum, where the adapter has them. */
  readonly kernels?: Kernels;
  /** The workbook counts dates from 1904: a serial is 1,462 days less than in the 1900 system. */
  readonly date1904: boolean;
  /** Structure is locked: no sheet may be added. */
  readonly isStructureProtected: boolean;
  /** What an earlier run of ours left in the workbook; null when there is none. */
  readonly state: SavedState | null;
  /** SHA-256 of the file's bytes in hexadecimal, when it came from a file. */
  readonly sha256?: string;
}
