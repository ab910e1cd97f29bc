/** What a template is made from: a register, a period, and who is to fill it in. Pure data. */
import type { GoalRegister } from '../model/goals.ts';
import type { PeriodKind } from '../model/period.ts';
import type { PlannedValue } from '../workbook/write-plan.ts';

/** The columns of a committee's sheet, in order. */
export const templateColumns = [
  'goal',
  'subGoal',
  'indicator',
  'unit',
  'direction',
  'target',
  'outcome',
  'forecast',
  'assessment',
  'comment',
  'action',
  'owner',
] as const;
export type TemplateColumn = (typeof templateColumns)[number];

/** A filled cell; with a number format when Excel would have shown it so (0.87 as percent, 45660 as a date). */
export type TemplateCell = PlannedValue | { readonly value: PlannedValue; readonly format: 'percent' | 'date' };

/** A row of the sample; columns that are left out stay empty. */
export type TemplateRow = Partial<Readonly<Record<TemplateColumn, TemplateCell>>>;

export interface TemplateCommittee {
  readonly name: string;
  readonly rows: readonly TemplateRow[];
}

export interface TemplateSpec {
  readonly register: GoalRegister;
  readonly municipality: string | null;
  readonly period: { readonly kind: PeriodKind; readonly year: number; readonly through: string };
  readonly committees: readonly TemplateCommittee[];
}

/** Empty rows that a committee's sheet has room for before the table grows by itself. */
export const emptyRows = 20;
