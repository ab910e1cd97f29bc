/** Cells for the tests of the parsers, as short as they can be said. */
import type { CellInput } from '../../../src/core/parse/index.ts';
import { CellKind, plainFormat } from '../../../src/core/workbook/snapshot.ts';
import type { CellFormat } from '../../../src/core/workbook/snapshot.ts';

export function text(value: string, format: Partial<CellFormat> = {}): CellInput {
  return { kind: CellKind.text, number: NaN, text: value, format: { ...plainFormat, ...format } };
}

export function number(value: number, format: Partial<CellFormat> = {}): CellInput {
  return { kind: CellKind.number, number: value, text: '', format: { ...plainFormat, ...format } };
}

export function empty(format: Partial<CellFormat> = {}): CellInput {
  return { kind: CellKind.empty, number: NaN, text: '', format: { ...plainFormat, ...format } };
}
