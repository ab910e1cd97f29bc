/** What another way of reading the workbook leads to, in numbers that a person can weigh. */
import type { PortRun } from '../port.ts';
import { isGoalSheet } from './goal-sheet.ts';

export interface ReadingSize {
  readonly sheets: number;
  readonly rows: number;
  readonly subGoals: number;
  /** Delmål that point at no KF-mål. */
  readonly broken: number;
  /** Delmål that can be assessed. */
  readonly assessed: number;
}

export interface Effect {
  readonly before: ReadingSize;
  readonly after: ReadingSize;
}

export function readingSize({ consolidation: { chain, rollup } }: PortRun): ReadingSize {
  const { uppfyllt, delvis, ej } = rollup.total;
  return {
    sheets: chain.sheets.filter(isGoalSheet).length,
    rows: chain.rows.length,
    subGoals: chain.subGoals.length,
    broken: chain.subGoals.filter(({ goalIds }) => goalIds.length === 0).length,
    assessed: uppfyllt + delvis + ej,
  };
}
