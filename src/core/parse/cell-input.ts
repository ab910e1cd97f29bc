/** One cell as the parsers see it: what a snapshot says of it, without knowing where it stands. */
import type { CellFormat, CellKind } from '../workbook/snapshot.ts';

export interface CellInput {
  readonly kind: CellKind;
  /** The number of a number cell (dates as serials), 1 or 0 of a boolean, NaN of all else. */
  readonly number: number;
  /** The text of a text cell, the error word of an error cell, "" of all else. */
  readonly text: string;
  readonly format: CellFormat;
}

/** What the rest of a column says about how one of its cells is meant. */
export interface ColumnHints {
  /** "1.234" in this column: a decimal point, a thousands point, or nobody knows (MK308). */
  readonly point: 'decimal' | 'thousands' | 'unknown';
  /** Unit of the header or of the row's unit column, normalised by `parseUnit`; null when there is none. */
  readonly unit: string | null;
}

export const noHints: ColumnHints = { point: 'unknown', unit: null };
