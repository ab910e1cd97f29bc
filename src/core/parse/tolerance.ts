import type { Tolerance } from '../model/chain.ts';
import { CellKind } from '../workbook/snapshot.ts';
import type { CellInput } from './cell-input.ts';
import { normaliseText } from './text.ts';
import { readNumber } from './value-forms/number-text.ts';

const form = /^(?:±|\+\/?-|\+-)? ?(.*?) ?(%-enheter|%enheter|procentenheter|p\.? ?e\.?|pp|%|procent)?$/;

/**
 * A row's own tolerance as it stands: "10 %" and 0.1 as percent are a tenth of the target, "±2" and "2 procentenheter" are
 * in its unit. A number alone is a share below one or under a header in percent. Null when the cell holds none, or one below zero.
 */
export function parseTolerance(cell: CellInput, isPercentHeader: boolean): Tolerance | null {
  if (cell.kind === CellKind.number) {
    if (cell.format.numberClass === 'percent') return tolerance(cell.number, true);
    return isPercentHeader && cell.number >= 1 ? tolerance(cell.number / 100, true) : bare(cell.number);
  }
  if (cell.kind !== CellKind.text) return null;
  const [, figure = '', unit] = form.exec(normaliseText(cell.text)) ?? [];
  const number = readNumber(figure, 'decimal')?.number;
  if (number === undefined) return null;
  if (unit === '%' || unit === 'procent') return tolerance(number / 100, true);
  if (unit !== undefined) return tolerance(number, false);
  return isPercentHeader && number >= 1 ? tolerance(number / 100, true) : bare(number);
}

function bare(number: number): Tolerance | null {
  return tolerance(number, number < 1);
}

function tolerance(size: number, isShare: boolean): Tolerance | null {
  return size >= 0 ? { size, isShare } : null;
}
