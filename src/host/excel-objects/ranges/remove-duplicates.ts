/** Range.removeDuplicates. */
import { HostObject } from '../../executor/host-object.ts';
import { invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import { columnCount } from '../../document/address.ts';
import { CellError } from '../../document/cell-value.ts';
import type { Cell } from '../../document/cells.ts';
import { copyOf } from '../../document/cells.ts';
import { announceChange } from '../announce.ts';
import type { Sheet } from '../../document/model.ts';

export class RemoveDuplicatesResult extends HostObject {
  readonly type = 'RemoveDuplicatesResult';
  private readonly removed: number;
  private readonly remaining: number;

  constructor(removed: number, remaining: number) {
    super();
    this.removed = removed;
    this.remaining = remaining;
  }

  get Removed(): number {
    return this.removed;
  }
  get UniqueRemaining(): number {
    return this.remaining;
  }
}

/** Keeps the first of equal rows (compared in some columns, without regard to case); the rest close up. */
export function removeDuplicates(
  sheet: Sheet,
  where: Area,
  columns: readonly number[],
  includesHeader: boolean,
): HostObject {
  if (!Array.isArray(columns) || columns.some((c) => c < 0 || c >= columnCount(where))) throw invalidArgument();
  sheet.assertWritable(where);
  const first = where.top + (includesHeader ? 1 : 0);
  const seen = new Set<string>();
  const kept: (Cell | undefined)[][] = [];
  for (let r = first; r <= where.bottom; r++) {
    const row = Array.from({ length: columnCount(where) }, (_, c) => {
      const cell = sheet.cells.get(r, where.left + c);
      return cell && copyOf(cell);
    });
    const key = JSON.stringify(
      columns.map((c) => {
        const value = row[c]?.value ?? null;
        return value instanceof CellError
          ? ['error', value.code]
          : typeof value === 'string'
            ? value.toLowerCase()
            : [typeof value, value];
      }),
    );
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  for (let r = first; r <= where.bottom; r++)
    for (let c = 0; c < columnCount(where); c++) {
      const cell = kept[r - first]?.[c];
      if (cell) sheet.cells.put(r, where.left + c, cell);
      else sheet.cells.remove(r, where.left + c);
    }
  sheet.workbook.touch();
  announceChange(sheet, where, 'RangeEdited');
  return new RemoveDuplicatesResult(where.bottom - first + 1 - kept.length, kept.length);
}
