import type { CellPlace, IndicatorRow, SheetReading } from '../model/chain.ts';
import { isErrorText } from '../parse/index.ts';
import { cellOf, isUncalculated, SeenCells } from './places.ts';
import { defineRule } from './rule.ts';
import type { OddRows } from './odd-rows.ts';
import { shown, valueCells } from './values.ts';

/** Above this many uncalculated formulas on a sheet the cause is one: the file was never calculated. */
const severalUncached = 20;

interface ErrorCell {
  readonly row: IndicatorRow;
  readonly place: CellPlace | null;
  /** "" for a formula without a calculated value. */
  readonly error: string;
  readonly about: string;
}

/** A cell that shows an Excel error, or a formula that no program has calculated. */
export const mk306 = defineRule('MK306', {
  severity: 'fel',
  check({ odd }, report) {
    const uncached = new Map<SheetReading, ErrorCell[]>();
    const seen = new SeenCells();
    for (const cell of errorCells(odd)) {
      const { row, place, error, about } = cell;
      if (!seen.isNew(row.sheet, place)) continue;
      if (error !== '') report.atRow(row, place, { error }, { about });
      else if (!uncached.get(row.sheet)?.push(cell)) uncached.set(row.sheet, [cell]);
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

function errorCells({ values, assessments, links, unmeasured }: OddRows): readonly ErrorCell[] {
  const cells: ErrorCell[] = [];
  for (const row of values)
    for (const { field, value } of valueCells(row))
      if (value.kind === 'error')
        cells.push({ row, place: cellOf(row, field), error: value.uncached ? '' : shown(value), about: field });
  for (const row of assessments)
    if (isErrorAssessment(row))
      cells.push({ row, place: row.assessment.place, error: row.assessment.text, about: 'bedomning' });
  const addUncalculated = (rows: readonly IndicatorRow[], field: 'kfRef' | 'indikator'): void => {
    for (const row of rows)
      if (isUncalculated(row, field)) cells.push({ row, place: cellOf(row, field), error: '', about: field });
  };
  addUncalculated(links, 'kfRef');
  addUncalculated(unmeasured, 'indikator');
  return cells;
}

/** An error word where the assessment should be, or a formula that nobody has calculated: MK306 rather than an unknown word. */
export function isErrorAssessment(row: IndicatorRow): boolean {
  return row.assessment.isUnknown && (row.assessment.text === '' || isErrorText(row.assessment.text));
}
