/** How many blocks the matrix needs, and where each stands: 1–6, 7–24 or 25 and more committees (looks §5.1.3). */
import { columnPixels } from '../text-width.ts';
import { fixedRange } from '../formulas.ts';
import { blockPixels, matrix, row } from './layout.ts';

export interface MatrixBlock {
  /** "MK_Matris", "MK_Matris2". */
  readonly table: string;
  /** Column of the goals. */
  readonly left: number;
  /** Committees of the block: the first one's index, and how many. */
  readonly from: number;
  readonly count: number;
  /** Width of a committee's column in characters. */
  readonly width: number;
  /** Width of an empty column that makes the page as wide as the others; 0 for none. */
  readonly padding: number;
  /** Last column of the page, padding included. */
  readonly right: number;
  /** Header cells of the committees: "$AC$14:$AH$14". */
  readonly headers: string;
}

export function matrixBlocks(committees: number): readonly MatrixBlock[] {
  const blocks: MatrixBlock[] = [];
  const room = blockPixels - columnPixels(matrix.goalWidth);
  let left: number = matrix.left;
  for (let from = 0; from === 0 || from < committees; from += matrix.perBlock) {
    const count = Math.min(matrix.perBlock, committees - from);
    // Columns of a further block are as wide as those of the first: one name, one width.
    const columns = committees > matrix.perBlock ? matrix.perBlock : Math.max(1, count);
    const width = Math.min(25, Math.floor(((Math.floor(room / columns) - 5) / 7) * 100) / 100);
    const rest = room - count * columnPixels(width);
    const padding = rest > 20 ? Math.round(((rest - 5) / 7) * 10) / 10 : 0;
    const right = left + count + (padding > 0 ? 1 : 0);
    blocks.push({
      table: blocks.length === 0 ? 'MK_Matris' : `MK_Matris${blocks.length + 1}`,
      left,
      from,
      count,
      width,
      padding,
      right,
      headers: count > 0 ? fixedRange(row.header, left + 1, row.header, left + count) : '',
    });
    left = right + 2;
  }
  return blocks;
}
