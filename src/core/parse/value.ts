import type { Value } from '../model/values.ts';
import type { CellInput, ColumnHints } from './cell-input.ts';

export type ValueRole = 'target' | 'outcome' | 'forecast' | 'base';

/** What a målvärde, utfall, prognos or basvärde cell says. Pure: callers memoise by text id, role and hints. */
export function parseValue(cell: CellInput, _role: ValueRole, _hints: ColumnHints): Value {
  if (cell.kind === 1) return { raw: cell.number, kind: 'number', number: cell.number, missing: null };
  if (cell.kind === 0) return { raw: null, kind: 'missing', number: null, missing: 'empty' };
  return { raw: cell.text, kind: 'text', number: null, missing: null };
}
