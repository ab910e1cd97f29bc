import type { CellPlace, IndicatorRow, SheetReading } from '../model/chain.ts';
import { isErrorText } from '../parse/index.ts';
import { cellOf, SeenCells } from './places.ts';
import { defineRule } from './rule.ts';
import { shown } from './values.ts';

/** Above this many uncalculated formulas on a sheet the cause is one: the file was never calculated. */
const severalUncached = 20;

interface ErrorCell {
  readonly row: IndicatorRow;
  readonly place: CellPlace | null;
  readonly error: string;
  readonly about: string;
}

/** A cell that shows an Excel error, or a formula that no program has calculated. */
export const mk306 = defineRule('MK306', {
  severity: 'fel',
  check({ rows }, report) {
    const uncached = new Map<SheetReading, ErrorCell[]>();
    const seen = new SeenCells();
    for (const row of rows) {
      for (const cell of errorCells(row)) {
        if (!seen.isNew(row.sheet, cell.place)) continue;
        if (cell.error !== '') report.atRow(row, cell.place, { error: cell.error }, { about: cell.about });
        else uncached.set(row.sheet, [...(uncached.get(row.sheet) ?? []), cell]);
      }
    }
    for (const [sheet, cells] of uncached) {
      if (cells.length > severalUncached)
        report.atSheet(sheet, cells[0]?.place ?? null, { error: String(cells.length) }, { variant: 'uncachedSheet' });
      else
        for (const { row, place, about } of cells)
          report.atRow(row, place, { error: '' }, { variant: 'uncached', about });
    }
  },
});

function errorCells(row: IndicatorRow): readonly ErrorCell[] {
  const hasError = row.outcome.kind === 'error' || row.target.kind === 'error' || isErrorAssessment(row);
  if (!hasError) return none;
  const cells: ErrorCell[] = [];
  for (const [field, value] of [['utfall', row.outcome] as const, ['malvarde', row.target] as const])
    if (value.kind === 'error')
      cells.push({ row, place: cellOf(row, field), error: value.uncached ? '' : shown(value), about: field });
  if (isErrorAssessment(row))
    cells.push({ row, place: row.assessment.place, error: row.assessment.text, about: 'bedomning' });
  return cells;
}

const none: readonly ErrorCell[] = [];

/** An error word where the assessment should be: MK306 rather than an unknown word. */
export function isErrorAssessment(row: IndicatorRow): boolean {
  return row.assessment.isUnknown && isErrorText(row.assessment.text);
}
