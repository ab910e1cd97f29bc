/** What one run is given and what it finds. */
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { GoalChain } from './chain.ts';
import type { Finding } from './finding.ts';
import type { PeriodKind } from './period.ts';
import type { RollUp } from './rollup.ts';
import type { Settings } from './settings.ts';

export interface ConsolidationInput {
  /** The workbooks to read, in the order given. */
  readonly workbooks: readonly WorkbookSnapshot[];
  /** The previous period's workbooks, to compare with; empty for none. */
  readonly previous: readonly WorkbookSnapshot[];
  /** A workbook that only holds the goal register (--register); null for none. */
  readonly registerWorkbook: WorkbookSnapshot | null;
  readonly period: { readonly kind?: PeriodKind; readonly year?: number; readonly through?: string };
  /** What the caller asks for; goes before what the workbook remembers, and that before the defaults. */
  readonly settings: Partial<Settings>;
}

export interface Consolidation {
  readonly chain: GoalChain;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  readonly rollup: RollUp;
}
