/** "Strategi 2: …", "Strategi 5: …" alone in their rows: what several are called by, each with its number, heads the rows. */
import { ownNumbered, stemOf } from '../../parse/index.ts';
import type { TableDraft } from '../headers/table-draft.ts';
import { cellWords } from '../cells/cells.ts';
import { onlyColumn } from '../cells/single-rows.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';

export class RepeatedWords {
  private readonly sheet: SheetSnapshot;
  private readonly draft: TableDraft;
  private readonly to: number;
  private numbers: Map<string, Set<string>> | null = null;

  /** Rows from `to` on say nothing new. */
  constructor(sheet: SheetSnapshot, draft: TableDraft, to: number) {
    this.sheet = sheet;
    this.draft = draft;
    this.to = to;
  }

  /** Another row of the table is headed by the same word and another number. */
  heads(text: string): boolean {
    const own = ownNumbered(text);
    return own !== null && ((this.numbers ??= this.count()).get(stemOf(own.label))?.size ?? 0) > 1;
  }

  private count(): Map<string, Set<string>> {
    const { sheet, draft } = this;
    const numbers = new Map<string, Set<string>>();
    for (let { from: row } = draft; row < Math.min(draft.to, this.to); row++) {
      const column = onlyColumn(sheet, row, draft.run.left, draft.run.right);
      const own = column < 0 ? null : ownNumbered(cellWords(sheet, row, column));
      if (own === null) continue;
      const stem = stemOf(own.label);
      numbers.set(stem, (numbers.get(stem) ?? new Set<string>()).add(own.id));
    }
    return numbers;
  }
}
