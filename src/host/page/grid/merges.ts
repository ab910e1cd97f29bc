/** Merged cells of a sheet, found by any of their cells. */
import type { Area } from '../../document/address.ts';
import { containsCell } from '../../document/address.ts';
import type { Sheet } from '../../document/model.ts';

export class Merges {
  private readonly byRow = new Map<number, Area[]>();
  private readonly tall: Area[] = [];

  constructor(sheet: Sheet) {
    for (const area of sheet.merges) {
      if (area.bottom - area.top > 500) this.tall.push(area);
      else
        for (let row = area.top; row <= area.bottom; row++) {
          const known = this.byRow.get(row);
          if (known) known.push(area);
          else this.byRow.set(row, [area]);
        }
    }
  }

  at(row: number, column: number): Area | null {
    const found = this.byRow.get(row)?.find((a) => containsCell(a, row, column));
    return found ?? this.tall.find((a) => containsCell(a, row, column)) ?? null;
  }

  onRow(row: number): readonly Area[] {
    return [...(this.byRow.get(row) ?? []), ...this.tall.filter((a) => a.top <= row && row <= a.bottom)];
  }
}
