/** The header comes again at the top of a page, in the middle of a delmål: the row under it names neither that nor a goal. */
import type { TableRows } from './table-rows.ts';

/** `row` is a header's, right under a row of the table. */
export function breaksPage(input: TableRows, row: number): boolean {
  const { context, columns } = input;
  if (!columns.subGoal.exists || !columns.reference.exists) return false;
  let next = row + 1;
  while (context.headerRows.has(next)) next++;
  return columns.indicator.isFilled(next) && !columns.subGoal.isFilled(next) && context.references.isBlankAt(next);
}
