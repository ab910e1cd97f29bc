/** The earlier outcome where a list has a row for each period: that of the row before, unless a column of the row says it. */
import type { Value } from '../../model/values.ts';

/** `ValueReader` does. */
export interface ReadsRow {
  read(row: number, unit: string | null): Value | null;
}

export function withEarlierRows(
  outcome: ReadsRow,
  column: ReadsRow | null,
  earlier: ReadonlyMap<number, number>,
): ReadsRow | null {
  if (earlier.size === 0) return column;
  return {
    read(row, unit) {
      const said = column && column.read(row, unit);
      const before = earlier.get(row);
      return before === undefined || said?.number != null ? said : outcome.read(before, unit);
    },
  };
}
