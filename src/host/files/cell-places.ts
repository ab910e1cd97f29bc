/** Rows and cells need not say where they stand: those that do not stand right after the one before. */
import { parseAddress } from '../document/address.ts';

/** 0-based row by its `r`; `last` is the row before, -1 for none. */
export function rowPlace(r: string | null | undefined, last: number): number {
  const number = Number(r ?? NaN);
  return Number.isInteger(number) && number > 0 ? number - 1 : last + 1;
}

/** 0-based column by a cell's `r`; `last` is the column of the cell before in the row, -1 for none. */
export function columnPlace(r: string | null | undefined, last: number): number {
  return parseAddress(r ?? '')?.left ?? last + 1;
}
