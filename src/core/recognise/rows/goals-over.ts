/**
 * Tables of one goal under each other, each with a header of its own: "Fullmäktiges indikatorer" and under its rows "Nämndens
 * nyckeltal". The second has no heading, and is under the first one's goal.
 */
import type { Reference } from '../../model/chain.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { noColumn, onlyColumn, severalColumns } from '../cells/single-rows.ts';
import type { TableDraft } from '../headers/table-draft.ts';

export class GoalsOver {
  private readonly sheet: SheetSnapshot;
  private readonly tables: readonly TableDraft[];
  /** Headers that have stood right under a goal's heading: without one they have lost it. */
  private readonly headed = new Set<string>();
  private last: { readonly to: number; readonly goal: Reference } | null = null;

  constructor(sheet: SheetSnapshot, tables: readonly TableDraft[]) {
    this.sheet = sheet;
    this.tables = tables;
  }

  /** The goal over the table until a heading of its own; null where nothing tells. `title`: the one that the sheet's title names. */
  of({ headerRows, run }: TableDraft, title: Reference | null): Reference | null {
    const top = headerRows[0] as number;
    if (this.last?.to !== top) return title;
    const { goal } = this.last;
    const above = onlyColumn(this.sheet, top - 1, run.left, run.right);
    if (above !== noColumn) return above === severalColumns ? goal : title;
    if (title?.goalIds.join() === goal.goalIds.join()) return title;
    // Once, and after a gap, it may be of anything.
    const words = wordsOf(run);
    const isUsual = this.tables.filter((table) => wordsOf(table.run) === words).length > 1;
    return isUsual && !this.headed.has(words) ? goal : null;
  }

  /** `section`: what the last rows of the table stand under. */
  pass({ headerRows, run, to }: TableDraft, section: Reference | null): void {
    const isGoal = section?.origin === 'section' && section.goalIds.length > 0;
    this.last = isGoal ? { to, goal: section } : null;
    const top = headerRows[0] as number;
    if (isGoal && onlyColumn(this.sheet, top - 1, run.left, run.right) >= 0) this.headed.add(wordsOf(run));
  }
}

function wordsOf({ cells }: TableDraft['run']): string {
  return cells.map(({ column, reading }) => `${column} ${reading.header.key}`).join('|');
}
