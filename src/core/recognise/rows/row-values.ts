/** The readers of a table's figures: what was to be reached, what was, and what they are compared with. */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { Merges } from '../cells/merges.ts';
import type { LayoutColumn } from '../columns/layout-column.ts';
import type { TablePicks } from '../columns/table-picks.ts';
import { BySexReader } from '../readers/by-sex-reader.ts';
import type { KnownValues } from '../readers/value-reader.ts';
import { ValueReader } from '../readers/value-reader.ts';
import type { BuilderInput } from './builder-input.ts';

type Role = ConstructorParameters<typeof ValueReader>[3];

/** `columns`: all of the table's, with the units that their headers name; `known`: the values that the workbook has held so far. */
export function rowValues(
  sheet: SheetSnapshot,
  merges: Merges,
  { picked, sample }: TablePicks,
  columns: readonly LayoutColumn[],
  known: KnownValues,
): Pick<BuilderInput, 'target' | 'outcome' | 'forecast' | 'base' | 'previous'> {
  const { chosen, bySex, previousOutcome } = picked;
  const of = (column: number, role: Role) =>
    new ValueReader(sheet, merges, column, role, sample, unitOf(columns, column), known);
  const optional = (column: number, role: Role) => (column < 0 ? null : of(column, role));
  const outcomes = ([women, men]: readonly [number, number]) =>
    new BySexReader(of(men, 'outcome'), sheet, merges, women, 'outcome', sample, unitOf(columns, women), known);
  return {
    target: of(chosen.get('malvarde') ?? -1, 'target'),
    outcome: bySex ? outcomes(bySex) : of(chosen.get('utfall') ?? -1, 'outcome'),
    forecast: optional(chosen.get('prognos') ?? -1, 'forecast'),
    base: optional(chosen.get('basvarde') ?? -1, 'base'),
    previous: optional(previousOutcome, 'outcome'),
  };
}

function unitOf(columns: readonly LayoutColumn[], at: number): string | null {
  return columns.find(({ column }) => column === at)?.unit ?? null;
}
