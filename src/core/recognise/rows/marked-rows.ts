/** Rows whose level a mark tells: goals and delmål are headings over the rows that are marked as measures. */
import type { BlockHeads } from './block-heads.ts';
import { sectionInTwo } from './section-in-two.ts';
import type { RowsUnderHeads, TableRows } from './table-rows.ts';

/** A heading in two cells, one that its mark tells, or one that nothing but how it went stands beside; true when it is one, and dealt with. */
export function isHeadApart(
  input: TableRows,
  heads: BlockHeads,
  row: number,
  afterGap: boolean,
  rows: RowsUnderHeads,
): boolean {
  const inTwo = input.context.inTwo === null ? null : sectionInTwo(input.context, row);
  if (inTwo !== null) {
    heads.enter(inTwo);
    return true;
  }
  if (input.marked === null) return input.headsMayJudge && heads.judgedHead(row, afterGap);
  const level = input.marked.at(row);
  if (level === null || level === 'indicator') return false;
  const { column } = input.columns.indicator;
  if (level === 'goal') {
    const reference = input.context.references.heading(row, column, 'section');
    heads.enter({ kind: 'goal', reference, isPlaced: true });
  } else heads.inColumn(row, column, afterGap);
  if (heads.subGoal?.row === row && !isMeasured(input, row)) rows.bareRow(row);
  return true;
}

/** What the next row with a mark tells. */
function isMeasured({ marked, to }: TableRows, row: number): boolean {
  for (let next = row + 1; next < to; next++) {
    const level = marked?.at(next) ?? null;
    if (level !== null) return level === 'indicator';
  }
  return false;
}
