/** Headings in the column of the indicators, where each row's kind stands in front of it: "KF | En trygg kommun", "S | …". */
import { markOf } from '../cells/single-rows.ts';
import type { BlockHeads } from './block-heads.ts';
import { sectionAt } from './section-rows.ts';
import type { TableRows } from './table-rows.ts';

export class MarkedHeads {
  private readonly input: TableRows;
  private readonly heads: BlockHeads;
  /** How a goal's row is marked: the first that leads to one tells. */
  private goalMark = '';

  constructor(input: TableRows, heads: BlockHeads) {
    this.input = input;
    this.heads = heads;
  }

  /** The row is one: a goal where its mark is the goals', else a delmål. */
  enter(row: number, afterGap: boolean): void {
    const { context, columns } = this.input;
    const { column } = columns.indicator;
    // What stands in the column of references is the KF-mål of the delmål beside it, and no mark.
    if (columns.reference.exists && !context.references.isBlankAt(row)) {
      this.heads.inColumn(row, column, afterGap);
      return;
    }
    const mark = markOf(context, row);
    const mayBeGoal = this.heads.section === null || mark === this.goalMark;
    const found = mayBeGoal ? sectionAt(context, row, column, afterGap) : null;
    const isGoal = found?.kind === 'goal' && found.reference.goalIds.length > 0;
    if (isGoal) this.goalMark = mark;
    this.heads.enter(isGoal ? found : { kind: 'subGoal', text: columns.indicator.text(row), row });
  }
}
