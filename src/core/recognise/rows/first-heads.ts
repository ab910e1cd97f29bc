/** Headings right above the first header of a table open its first block: its goal, perhaps its delmål and the card of it. */
import { headingsAbove, noColumn, onlyColumn } from '../cells/single-rows.ts';
import type { BlockHeads } from './block-heads.ts';
import { pointsOut } from './carried-reference.ts';
import { unlinked } from './no-reference.ts';
import { sectionInTwo } from './section-in-two.ts';
import { opensBlock, sectionAt } from './section-rows.ts';
import type { TableRows } from './table-rows.ts';
import { headsBlocks } from './unheaded-blocks.ts';

/** Once, before any row is read. */
export function openFirst(input: TableRows, heads: BlockHeads): void {
  const { context, top, titleReference } = input;
  const { sheet, left, right } = context;
  heads.section = context.needsSections ? titleReference : null;
  const outer = context.ownGoals?.above(top) ?? null;
  const over = outer === null ? null : sectionAt(context, outer.row, outer.column, true);
  if (over !== null) heads.enter(over);
  for (let row = headingsAbove(sheet, cardAbove(input, heads), left, right); row < top; row++) {
    const labelled = heads.labelledAt(row);
    if (labelled !== null) {
      heads.card(row, labelled);
      continue;
    }
    if (input.headsMayJudge && heads.judgedHead(row, true)) continue;
    const column = onlyColumn(sheet, row, left, right);
    const found = column < 0 ? sectionInTwo(context, row) : sectionAt(context, row, column, true);
    if (found !== null && opensBlock(found)) heads.enter(found);
    if (found?.kind !== 'goal') continue;
    const { reference } = found;
    const isCertain = pointsOut(reference) || reference === unlinked;
    // A text that leads nowhere is a heading when others head their blocks in the same way, or a delmål under a goal's.
    const isUnderGoal = heads.section !== null && heads.section !== titleReference;
    if (isCertain || isUnderGoal || headsBlocks(context, row, column)) heads.enter(found);
  }
  heads.meetHeader();
}

/** The first row of the card over the header; the header's own where there is none. Blank rows may part the two. */
function cardAbove({ context, top }: TableRows, heads: BlockHeads): number {
  const { sheet, left, right } = context;
  const isBlank = (row: number) => onlyColumn(sheet, row, left, right) === noColumn;
  let card = top;
  while (card > Math.max(0, top - 2) && isBlank(card - 1)) card--;
  if (card > 0 && heads.labelledAt(card - 1) === null) card = top;
  while (card > 0 && (heads.labelledAt(card - 1) !== null || heads.isWithinCard(card - 1))) card--;
  return card;
}
