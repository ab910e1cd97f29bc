/** Kommunstyrelsen's cells that already hold what they should: they are not written at all. */
import { column, row } from '../../core/report/goal-sheet/layout.ts';
import { cellText } from '../../core/report/read-back/our-table.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot.ts';
import type { SheetPlan } from '../../core/workbook/write-plan.ts';

/** Row of the sheet → the columns in it that keep what they hold. */
export type LeftAlone = ReadonlyMap<number, readonly number[]>;

const theirs: readonly number[] = [column.board, column.motivation];

/**
 * As long as the goals stand in the same rows, what somebody types there while we compute is theirs too. When a goal has
 * moved, all is written: what Kommunstyrelsen wrote must come in the same assignment as the goal's number.
 * @param held the workbook as it was read for this plan; null: not known
 */
export function leftAlone(plan: SheetPlan, held: WorkbookSnapshot | null): LeftAlone {
  const none: LeftAlone = new Map();
  if (plan.role !== 'maluppfyllelse') return none;
  const sheet = held?.sheets.find(
    ({ name, owner }) => owner === 'ours' && name.toLowerCase() === plan.name.toLowerCase(),
  );
  if (!sheet) return none;
  const holds = isHeldIn(sheet);
  const mustStand = plan.cells.filter(
    (cell) =>
      (cell.row >= row.first && cell.column === column.id) || (cell.row === row.header && theirs.includes(cell.column)),
  );
  if (!mustStand.every(holds)) return none;
  const found = new Map<number, number[]>();
  for (const cell of plan.cells)
    if (cell.row >= row.first && theirs.includes(cell.column) && holds(cell))
      found.set(cell.row, [...(found.get(cell.row) ?? []), cell.column]);
  return found;
}

const isHeldIn =
  (sheet: SheetSnapshot) =>
  ({ row: at, column: c, value }: SheetPlan['cells'][number]): boolean =>
    cellText(sheet, at, c) === String(value ?? '').trim();
