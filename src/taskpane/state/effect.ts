/** What another way of reading the workbook leads to, in numbers that a person can weigh. */
import type { PortRun } from '../port.ts';
import type { Counts } from '../../core/model/status.ts';
import { isGoalSheet } from './goal-sheet.ts';
import { openWords } from './unknown-words.ts';

export interface ReadingSize {
  readonly sheets: number;
  readonly rows: number;
  readonly subGoals: number;
  /** Delmål that point at no KF-mål. */
  readonly broken: number;
  /** Delmål with no indicator. */
  readonly withoutIndicator: number;
  /** Words in the bedömning columns that nobody has explained. */
  readonly unknown: number;
  readonly counts: Counts;
  /** Nämnder, utskott and bolag, in the order of the sheets. */
  readonly committees: readonly string[];
}

export interface Effect {
  readonly before: ReadingSize;
  readonly after: ReadingSize;
}

export function readingSize(run: PortRun): ReadingSize {
  const { chain, rollup } = run.consolidation;
  return {
    sheets: chain.sheets.filter(isGoalSheet).length,
    rows: chain.rows.length,
    subGoals: chain.subGoals.length,
    broken: chain.subGoals.filter(({ goalIds }) => goalIds.length === 0).length,
    withoutIndicator: chain.subGoals.filter(({ rows }) => rows.every(({ indicator }) => indicator === null)).length,
    unknown: openWords(run).length,
    counts: rollup.total,
    committees: [...new Set(chain.subGoals.map(({ committee }) => committee))],
  };
}
