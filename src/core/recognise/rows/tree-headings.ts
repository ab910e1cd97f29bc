/**
 * A tree with a column for each level and a row for each node: the KF-mål stands alone in its row, in the column of the
 * references, and the rows under it leave that column blank.
 */
import { CellKind } from '../../workbook/snapshot.ts';
import { isBlank } from '../cells/cells.ts';
import { onlyColumn } from '../cells/single-rows.ts';
import type { Stretch } from './stretch.ts';

export interface TreeColumns extends Stretch {
  readonly reference: number;
  /** Columns of the levels under it: delmål and indicator. */
  readonly under: readonly number[];
}

/** A text or a number alone in the column of the references, over rows that have none of their own. */
export function isTreeNode(
  { sheet, left, right, headerRows, reference, under, to }: TreeColumns,
  row: number,
): boolean {
  const next = row + 1;
  return (
    next < to &&
    !headerRows.has(next) &&
    !isBlank(sheet, row, reference) &&
    isBlank(sheet, next, reference) &&
    under.some((at) => at >= 0 && sheet.kind(next, at) === CellKind.text) &&
    onlyColumn(sheet, row, left, right) === reference
  );
}

export class TreeHeadings {
  private readonly columns: TreeColumns;
  private readonly leads: (row: number) => boolean;
  private isTree: boolean | null = null;

  /** `leads`: the text at the row is a KF-mål of the register. */
  constructor(columns: TreeColumns, leads: (row: number) => boolean) {
    this.columns = columns;
    this.leads = leads;
  }

  /** The text alone in this row stands where KF-mål stand, whether the register knows it or not. */
  isGoal(row: number): boolean {
    return isTreeNode(this.columns, row) && (this.isTree ??= this.findTree());
  }

  /** One node is a KF-mål, or there are several and no row has a reference of its own. */
  private findTree(): boolean {
    const { sheet, reference, under, headerRows, from, to } = this.columns;
    let nodes = 0;
    let hasOwn = false;
    for (let row = from; row < to; row++) {
      if (headerRows.has(row) || isBlank(sheet, row, reference)) continue;
      if (isTreeNode(this.columns, row)) {
        if (this.leads(row)) return true;
        nodes++;
      } else hasOwn ||= under.some((at) => at >= 0 && sheet.kind(row, at) === CellKind.text);
    }
    return nodes > 1 && !hasOwn;
  }
}
