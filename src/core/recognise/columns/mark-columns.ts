/** Uppfyllt | Delvis | Ej as a column each, with a mark in the one that holds: an assessment told by its column. */
import type { AssessmentReading, Legend } from '../../parse/index.ts';
import { parseAssessment } from '../../parse/index.ts';
import type { PeriodKind } from '../../model/period.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { CellKind, plainFormat } from '../../workbook/snapshot.ts';
import { cellWords, isBlank } from '../cells/cells.ts';
import type { HeaderCell } from '../headers/header-run.ts';

export interface MarkColumn {
  readonly column: number;
  readonly reading: AssessmentReading;
}

const marks = new Set(['x', '✓', '✔', '●', '•', '■', '☑', '1', 'ja']);

/** The status columns of a header whose cells hold nothing but marks; none unless there are at least two. */
export function markColumns(
  sheet: SheetSnapshot,
  cells: readonly HeaderCell[],
  rows: readonly number[],
  legend: Legend,
  kind: PeriodKind,
): MarkColumn[] {
  const found = cells.flatMap(({ column, text }): MarkColumn[] => {
    const onlyMarks = rows.every(
      (row) => isBlank(sheet, row, column) || marks.has(cellWords(sheet, row, column).toLowerCase()),
    );
    if (!onlyMarks || text.length > 30) return [];
    const cell = { kind: CellKind.text, number: NaN, text, format: plainFormat };
    const reading = parseAssessment(cell, legend, kind);
    return reading.status === null ? [] : [{ column, reading }];
  });
  const isMarked = found.some(({ column }) => rows.some((row) => !isBlank(sheet, row, column)));
  return found.length >= 2 && isMarked ? found : [];
}
