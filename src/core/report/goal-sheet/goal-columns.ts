/** Names of the columns of MK_KfMal and MK_Underlag, as the formulas write them. */
import { statuses, type Status } from '../../model/status.ts';
import { tableColumn, thisRow } from '../formulas.ts';
import type { ReportView } from '../view.ts';

export const goalTable = 'MK_KfMal';
const flatTable = 'MK_Underlag';
export const briefTable = 'MK_Brister';
export const expectedTable = 'MK_Forvantan';

export function goalColumnNames({ t }: ReportView): readonly string[] {
  const { columns } = t.goalSheet;
  return [
    columns.id,
    columns.text,
    ...statuses.map((status) => t.status[status]),
    columns.subGoals,
    columns.assessed,
    columns.coverage,
    columns.calculated,
    columns.board,
    columns.motivation,
  ];
}

/** This row's cell of a status column: MK_KfMal[[#This Row],[Uppfyllt]]. */
export function ownCount({ t }: ReportView, status: Status): string {
  return thisRow(goalTable, t.status[status]);
}

export function own({ t }: ReportView, name: keyof ReportView['t']['goalSheet']['columns']): string {
  return thisRow(goalTable, t.goalSheet.columns[name]);
}

/** Sum of this row's uppfyllt, delvis and ej. */
export function ownAssessed({ t }: ReportView): string {
  return `SUM(${thisRow(goalTable, t.status.uppfyllt, t.status.ej)})`;
}

export function goalColumn({ t }: ReportView, name: keyof ReportView['t']['goalSheet']['columns']): string {
  return tableColumn(goalTable, t.goalSheet.columns[name]);
}

export function flatColumn({ t }: ReportView, name: keyof ReportView['t']['underlag']['columns']): string {
  return tableColumn(flatTable, t.underlag.columns[name]);
}
