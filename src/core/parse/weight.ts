import { CellKind } from '../workbook/snapshot.ts';
import type { CellInput } from './cell-input.ts';
import { normaliseText } from './text.ts';
import { readNumber } from './value-forms/number-text.ts';

/** A weight as it stands: 2 → 2, "30 %" and 0.3 as percent → 0.3; null when the cell holds none or one below zero. */
export function parseWeight(cell: CellInput): number | null {
  if (cell.kind === CellKind.number) return cell.number >= 0 ? cell.number : null;
  if (cell.kind !== CellKind.text) return null;
  const found = /^(.*?) ?(%|procent)?$/.exec(normaliseText(cell.text));
  const number = readNumber(found?.[1] ?? '', 'decimal')?.number;
  if (number === undefined || number < 0) return null;
  return found?.[2] ? number / 100 : number;
}
