import type { Value } from '../model/values.ts';
import { CellKind } from '../workbook/snapshot.ts';
import type { CellInput, ColumnHints } from './cell-input.ts';
import { readValueText, tidy } from './value-text.ts';

export type ValueRole = 'target' | 'outcome' | 'forecast' | 'base';

/**
 * What a målvärde, utfall, prognos or basvärde cell says (domain §3.5, decisions 3.3–3.4). Percent is 87 for 87 %, from
 * text or number format alike. Pure: callers memoise by text id, role and hints.
 */
export function parseValue(cell: CellInput, role: ValueRole, hints: ColumnHints): Value {
  switch (cell.kind) {
    case CellKind.empty:
      return { raw: null, kind: 'missing', number: null, missing: 'empty' };
    case CellKind.number:
      return fromNumber(cell);
    case CellKind.boolean:
      return { raw: cell.number === 1, kind: 'boolean', number: cell.number === 1 ? 1 : 0, missing: null };
    case CellKind.error:
      return { raw: cell.text, kind: 'error', number: null, missing: null };
    case CellKind.uncached:
      return { raw: null, kind: 'error', number: null, missing: null, uncached: true };
    default:
      return readValueText(cell.text, role, hints);
  }
}

function fromNumber(cell: CellInput): Value {
  const { number, format } = cell;
  if (!Number.isFinite(number)) return { raw: String(number), kind: 'text', number: null, missing: null };
  if (format.numberClass === 'percent')
    return { raw: number, kind: 'percent', number: tidy(number * 100), missing: null, unit: '%', isPercent: true };
  // A date in a value column is 1-3 or 3/5 that Excel made a date of, or a deadline: no number to count with.
  if (format.numberClass === 'date') return { raw: number, kind: 'text', number: null, missing: null };
  return { raw: number, kind: 'number', number, missing: null };
}
