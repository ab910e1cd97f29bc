/** The columns of a goal table, ready to be read row by row. */
import type { Field } from '../../model/chain.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { Merges } from '../cells/merges.ts';
import type { ChosenColumns } from './period-columns.ts';
import { TextColumn } from '../cells/text-column.ts';

export interface TableColumns {
  readonly subGoal: TextColumn;
  readonly indicator: TextColumn;
  readonly reference: TextColumn;
  readonly area: TextColumn;
  readonly committee: TextColumn;
  readonly comments: readonly TextColumn[];
  readonly actions: readonly TextColumn[];
  readonly unit: TextColumn;
  readonly direction: TextColumn;
  readonly weight: TextColumn;
  readonly tolerance: TextColumn;
  /** The tolerances' header says percent. */
  readonly toleranceInPercent: boolean;
  readonly activity: TextColumn;
}

export function tableColumns(sheet: SheetSnapshot, merges: Merges, { columns, chosen }: ChosenColumns): TableColumns {
  const of = (field: Field) => new TextColumn(sheet, merges, chosen.get(field) ?? -1);
  const all = (field: Field) =>
    columns.filter((column) => column.field === field).map(({ column }) => new TextColumn(sheet, merges, column));
  return {
    subGoal: of('delmal'),
    indicator: of('indikator'),
    reference: new TextColumn(sheet, merges, chosen.get('kfRef') ?? chosen.get('kfText') ?? -1),
    area: of('dimension'),
    committee: of('namnd'),
    comments: all('kommentar'),
    actions: all('atgard'),
    unit: of('enhet'),
    direction: of('riktning'),
    weight: of('vikt'),
    tolerance: of('tolerans'),
    toleranceInPercent: columns.find(({ field }) => field === 'tolerans')?.unit === '%',
    activity: of('aktivitet'),
  };
}
