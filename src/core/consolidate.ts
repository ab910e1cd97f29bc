/**
 * The one function that everything calls: workbooks in; chain, findings, roll-up, JSON report and write plan out.
 * Pure: same input, same settings, same clock argument → same output.
 */
import type { GoalChain } from './model/chain.ts';
import type { Finding } from './model/finding.ts';
import type { PeriodKind } from './model/period.ts';
import type { RollUp } from './model/rollup.ts';
import type { Settings } from './model/settings.ts';
import type { WorkbookSnapshot } from './workbook/snapshot.ts';

export interface ConsolidationInput {
  /** The workbooks to read, in the order given. */
  readonly workbooks: readonly WorkbookSnapshot[];
  /** The previous period's workbooks, to compare with; empty for none. */
  readonly previous: readonly WorkbookSnapshot[];
  /** A workbook that only holds the goal register (--register); null for none. */
  readonly registerWorkbook: WorkbookSnapshot | null;
  readonly period: { readonly kind?: PeriodKind; readonly year?: number; readonly through?: string };
  readonly settings: Partial<Settings>;
}

export interface Consolidation {
  readonly chain: GoalChain;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  readonly rollup: RollUp;
}
