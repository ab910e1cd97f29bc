/** A criterion given as a value, written as the text that it stands for. */
import type { CellValue } from '../document/cell-value.ts';
import { CellError } from '../document/cell-value.ts';
import { numberText } from './values.ts';

export function criterionText(value: CellValue): string {
  // An empty criterion cell means 0.
  if (value === null) return '=0';
  if (value instanceof CellError) return `=${value.code}`;
  if (typeof value === 'number') return `=${numberText(value)}`;
  if (typeof value === 'boolean') return value ? '=TRUE' : '=FALSE';
  return value;
}
