/** Summaries and item order of pivot tables. */
import { compareValues } from '../calc/values.ts';
import type { CellValue } from './cell-value.ts';

export function compareItems(a: CellValue, b: CellValue): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareValues(a, b);
}

/** The summary of a data field over some records. */
export function summed(
  { records: all }: { readonly records: readonly (readonly CellValue[])[] },
  records: readonly number[],
  data: { readonly field: number; readonly summarizeBy: string },
): number | null {
  return summarise(
    records.map((i) => all[i]?.[data.field] ?? null),
    data.summarizeBy,
  );
}

/** Null when there is nothing to summarise. */
export function summarise(values: readonly CellValue[], how: string): number | null {
  if (values.length === 0) return null;
  const numbers = values.filter((v): v is number => typeof v === 'number');
  const sum = numbers.reduce((a, b) => a + b, 0);
  const mean = sum / numbers.length;
  const squares = numbers.reduce((a, b) => a + (b - mean) ** 2, 0);
  switch (how) {
    case 'Count':
      return values.filter((v) => v !== null).length;
    case 'CountNumbers':
      return numbers.length;
    case 'Average':
      return numbers.length === 0 ? null : mean;
    case 'Max':
      return numbers.length === 0 ? null : numbers.reduce((a, b) => Math.max(a, b));
    case 'Min':
      return numbers.length === 0 ? null : numbers.reduce((a, b) => Math.min(a, b));
    case 'Product':
      return numbers.length === 0 ? null : numbers.reduce((a, b) => a * b);
    case 'StandardDeviation':
      return numbers.length < 2 ? null : Math.sqrt(squares / (numbers.length - 1));
    case 'StandardDeviationP':
      return numbers.length === 0 ? null : Math.sqrt(squares / numbers.length);
    case 'Variance':
      return numbers.length < 2 ? null : squares / (numbers.length - 1);
    case 'VarianceP':
      return numbers.length === 0 ? null : squares / numbers.length;
    default:
      return numbers.length === 0 ? null : sum;
  }
}
