import type { ReferenceInput } from '../../parse/index.ts';
import { CellKind, plainFormat } from '../../workbook/snapshot.ts';

/** A name (of a sheet, of a column) as if it stood as a heading over its rows. */
export function namedInput(name: string): ReferenceInput {
  return { kind: CellKind.text, number: NaN, text: name, format: plainFormat, where: 'section' };
}
