/**
 * Everything a run wants done to a workbook, as data: our own sheets written whole, overlays on the user's sheets, names
 * and state. Adapters carry it out; nothing in it needs a decision by them. Small areas are cells, tall tables are columns
 * that are asked row by row, so that 300,000 rows are never objects.
 */
import type { Area } from './cell-ref.ts';
import type { SavedState } from './state.ts';

export type HorizontalAlign = 'left' | 'center' | 'right';

/** A cell style of ours. Colours are "RRGGBB". */
export interface StyleSpec {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: {
    readonly bottom?: BorderSpec;
    readonly top?: BorderSpec;
    readonly left?: BorderSpec;
    readonly right?: BorderSpec;
  };
  readonly numberFormat?: string;
  readonly wrap?: boolean;
  readonly align?: HorizontalAlign;
  readonly vertical?: 'top' | 'center' | 'bottom';
  /** Degrees, 90 is bottom to top. */
  readonly rotation?: number;
  /** Text that must never be taken for a formula (quotePrefix in files). */
  readonly inert?: boolean;
}

export interface BorderSpec {
  readonly style: 'thin' | 'medium' | 'thick';
  readonly colour: string;
}

export type PlannedValue = string | number | boolean | null;

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  /** The value, or the cached value of `formula`. Text is always inert. */
  readonly value: PlannedValue;
  /** en-US, without "="; row references in the file's form: MK_KfMal[[#This Row],[Nr]]. */
  readonly formula?: string;
  /** Key of WritePlan.styles. */
  readonly style?: string;
}

/**
 * A column of a tall table, as data by data row from 0: what is like most rows lies in arrays, so that a writer goes through
 * hundreds of thousands of cells in one loop. Only what is out of the ordinary is asked for, once per row and in row order.
 */
export type ColumnSource =
  /** Any text. */
  | {
      readonly kind: 'text';
      readonly style: string;
      text(i: number): string | null;
      /** The text's place in the source workbook's strings: lets a file reuse its own table. See `askText`, `noText`. */
      readonly sourceIds?: Int32Array;
    }
  /** Few texts that come again and again: the place in `words`, `noText` for an empty cell. */
  | { readonly kind: 'word'; readonly style: string; readonly words: readonly string[]; readonly at: RowInts }
  /** NaN is an empty cell. */
  | { readonly kind: 'number'; readonly style: string; readonly numbers: RowInts | Uint8Array | Float64Array }
  /** Either a number or a text, row by row (a target may be 80 or "80–85"): where `numbers` is NaN the value is asked for. */
  | {
      readonly kind: 'mixed';
      readonly style: string;
      readonly numbers: Float64Array;
      value(i: number): string | number | null;
    }
  | { readonly kind: 'link'; readonly style: string; readonly links: LinkCells }
  | { readonly kind: 'formula'; readonly style: string; formula(i: number): string; cached(i: number): PlannedValue };

export type RowInts = Int8Array | Int32Array;

/** In place of a text: it is not in the table, `text` tells it. */
export const askText = -1;
/** In place of a text: the cell is empty. */
export const noText = -2;

/** Links to cells of the workbook (or of other files beside it), shown as "Blad!B7". */
export interface LinkCells {
  readonly sheets: readonly LinkedSheet[];
  /** By data row: which of `sheets`, `noText` for no link; and the cell there. */
  readonly at: Int32Array;
  readonly rows: Int32Array;
  readonly columns: Uint16Array;
}

export interface LinkedSheet {
  /** Base name of another workbook beside this one; null for this workbook. */
  readonly file: string | null;
  readonly sheet: string;
}

export interface CellLink extends LinkedSheet {
  readonly row: number;
  readonly column: number;
}

/** A rectangular run of rows made from columns: the body of Underlag and Brister. */
export interface ColumnBlock {
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columns: readonly ColumnSource[];
  /** Row height in points of row i, null for the default. */
  height?(i: number): number | null;
}

export interface PlannedTable {
  /** "MK_Underlag". */
  readonly name: string;
  /** Header row and data rows. */
  readonly area: Area;
  readonly columns: readonly { readonly name: string; readonly formula?: string }[];
  readonly filterButtons: boolean;
}

/** A conditional format on one of our own sheets. */
export interface PlannedConditionalFormat {
  readonly area: Area;
  /** en-US, relative to the area's first cell, without "=". */
  readonly formula: string;
  readonly format: {
    readonly colour?: string;
    readonly fill?: string;
    readonly bold?: boolean;
    readonly border?: BorderSpec;
  };
  readonly stopIfTrue?: boolean;
}

export interface PlannedValidation {
  readonly area: Area;
  /** A range or name, without "=", or a comma list in quotes. */
  readonly list: string;
  readonly errorTitle: string;
  readonly errorMessage: string;
  readonly prompt?: { readonly title: string; readonly message: string };
  /** The list is a help, other values may be typed ("KF1, KF3"): Excel says so instead of refusing. */
  readonly allowOther?: boolean;
}

/** A link within the workbook on a cell of ours. */
export interface PlannedHyperlink {
  readonly area: Area;
  /** "'Underlag'!A5:S12". */
  readonly location: string;
  readonly tooltip?: string;
}

/** A native 100 % stacked bar chart. */
export interface PlannedChart {
  readonly name: string;
  readonly altText: string;
  /** Top left cell and size in points. */
  readonly row: number;
  readonly column: number;
  readonly widthPt: number;
  readonly heightPt: number;
  /** Ranges as formulas: "'Måluppfyllelse'!$AB$15:$AB$25". */
  readonly categories: { readonly formula: string; readonly cached: readonly string[] };
  readonly series: readonly {
    readonly nameFormula: string;
    readonly name: string;
    readonly formula: string;
    readonly cached: readonly number[];
    readonly fill: string;
    readonly labelColour: string;
  }[];
  readonly outline: string;
}

export interface PlannedPrint {
  readonly landscape: true;
  readonly areas: readonly Area[];
  /** 0-based rows repeated on each page. */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  readonly footer: { readonly left: string; readonly centre: string; readonly right: string };
}

export type OurSheet = 'maluppfyllelse' | 'brister' | 'underlag' | 'sparbarhet';

export interface SheetPlan {
  /** `users` is a sheet that the plan makes for people to fill in (a template): not marked as ours. */
  readonly role: OurSheet | 'users';
  /** Absent is visible. */
  readonly visibility?: 'visible' | 'hidden';
  /** Wanted name; the adapter has been told of collisions before the plan was made. */
  readonly name: string;
  readonly tabColour: string;
  /** Width in characters by 0-based column. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Height in points by 0-based row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly showGridlines: false;
  readonly cells: readonly PlannedCell[];
  readonly blocks: readonly ColumnBlock[];
  readonly tables: readonly PlannedTable[];
  readonly conditionalFormats: readonly PlannedConditionalFormat[];
  readonly validations: readonly PlannedValidation[];
  readonly hyperlinks: readonly PlannedHyperlink[];
  readonly charts: readonly PlannedChart[];
  readonly print: PlannedPrint;
}

/** A highlight on a sheet of the user's: one conditional format of ours per severity. */
export interface Overlay {
  readonly sheet: string;
  readonly severity: 'fel' | 'varning';
  /** Marked cells, sorted, merged into rectangles. */
  readonly areas: readonly Area[];
}

export interface PlannedName {
  readonly name: string;
  /** "'Spårbarhet'!$B$5", without "=". */
  readonly formula: string;
}

export interface WritePlan {
  readonly styles: Readonly<Record<string, StyleSpec>>;
  readonly sheets: readonly SheetPlan[];
  readonly overlays: readonly Overlay[];
  readonly names: readonly PlannedName[];
  /** Null for a template: nothing of ours is marked or remembered. */
  readonly state: SavedState | null;
}

/** Colours of the overlays (looks §2: tint and edge of each severity). */
export const overlayFills = { fel: 'FBE9E7', varning: 'FFF3D6' } as const;
