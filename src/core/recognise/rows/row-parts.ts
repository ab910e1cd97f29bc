/** Several indicators in one cell, a line each, and the lines of the row's other cells that belong to them. */
import type { Value } from '../../model/values.ts';
import { CellKind } from '../../workbook/snapshot.ts';
import { lineCount, linesOf, valueParts } from '../cells/cell-parts.ts';
import { emptyValue } from '../readers/value-reader.ts';
import type { ValueReader } from '../readers/value-reader.ts';
import type { BuilderInput } from './builder-input.ts';
import { unitOf } from './row-facts.ts';

/** How many lines the row's value cells have: as many as the indicators, when the lines belong together. */
export function lineCounts({ sheet, target, outcome, assessment }: BuilderInput, row: number): number[] {
  return [target.column, outcome.column, assessment.column].map((column) =>
    column >= 0 && sheet.kind(row, column) === CellKind.text ? lineCount(sheet.text(row, column)) : 0,
  );
}

/** The lines of the assessment's cell; none where it holds no text. */
export function assessmentLines({ sheet, assessment: { column } }: BuilderInput, row: number): readonly string[] {
  return column >= 0 && sheet.kind(row, column) === CellKind.text ? linesOf(sheet.text(row, column)) : [];
}

export function partUnits({ sheet, columns }: BuilderInput, row: number, count: number): (string | null)[] {
  const { column } = columns.unit;
  if (column < 0) return Array.from({ length: count }, () => null);
  return valueParts(sheet.text(row, column), count).map((text) => unitOf(text));
}

/** `units` are those of the indicators, one each. */
export function partValues(
  { sheet }: BuilderInput,
  reader: ValueReader,
  row: number,
  units: readonly (string | null)[],
): Value[] {
  const { column } = reader;
  if (column < 0) return units.map(() => emptyValue);
  if (sheet.kind(row, column) !== CellKind.text) return units.map((unit) => reader.read(row, unit));
  return valueParts(sheet.text(row, column), units.length).map((text, at) => reader.readPart(text, units[at] ?? null));
}

/** A target for each and one figure for them all: it is that of the first, and the others have none. */
export function partOutcomes(input: BuilderInput, row: number, units: readonly (string | null)[]): Value[] {
  const { sheet, target, outcome } = input;
  const values = partValues(input, outcome, row, units);
  const linesIn = ({ column }: ValueReader) => (column < 0 ? 0 : lineCount(sheet.text(row, column)));
  const isOne = values[0]?.number != null && linesIn(outcome) <= 1 && linesIn(target) === units.length;
  return isOne && values.every(({ raw }) => raw === values[0]?.raw)
    ? values.map((value, at) => (at === 0 ? value : emptyValue))
    : values;
}
