/** A column for each KF-mål with a cross in the rows that serve it: the reference is in the headers. */
import type { Resolver } from '../../parse/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import type { HeaderCell } from '../headers/header-run.ts';
import { isBlank } from '../cells/cells.ts';
import { namedInput } from '../cells/named-input.ts';

export interface CrossColumn {
  readonly column: number;
  /** As the header names the goal. */
  readonly header: string;
  readonly goalId: string;
}

const crosses: ReadonlySet<string> = new Set(['x', '×', 'xx', '✓', '✔', '●', '•', '■', 'ja', '1']);

/** The columns of crosses, left to right; none when fewer than two headers name a goal each over nothing but crosses. */
export function crossColumns(
  cells: readonly HeaderCell[],
  sheet: SheetSnapshot,
  sample: readonly number[],
  resolver: Resolver,
): readonly CrossColumn[] {
  const found: CrossColumn[] = [];
  for (const { column, text } of cells) {
    const filled = sample.filter((row) => !isBlank(sheet, row, column));
    if (!filled.every((row) => isCross(sheet, row, column))) continue;
    const { goalIds } = resolver.resolve(namedInput(text));
    const [goalId] = goalIds;
    if (goalIds.length === 1 && goalId !== undefined && !found.some((known) => known.goalId === goalId))
      found.push({ column, header: text, goalId });
  }
  const isUsed = found.some(({ column }) => sample.some((row) => !isBlank(sheet, row, column)));
  return found.length >= 2 && isUsed ? found : [];
}

export function isCross(sheet: SheetSnapshot, row: number, column: number): boolean {
  if (sheet.kind(row, column) === CellKind.number) return sheet.number(row, column) === 1;
  return crosses.has(sheet.text(row, column).trim().toLowerCase());
}
