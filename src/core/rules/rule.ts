/** What a rule is: a code, how serious it is, and a check of the whole chain. One rule a file, registered in index.ts. */
import type { GoalChain, IndicatorRow, SubGoal } from '../model/chain.ts';
import type { Severity } from '../model/finding.ts';
import type { RollUp } from '../model/rollup.ts';
import type { Settings } from '../model/settings.ts';
import type { Steps } from '../steps.ts';
import type { AssessmentHabits } from './assessment-habits.ts';
import type { Comparison } from './compare/comparison.ts';
import type { OddRows } from './odd-rows.ts';
import type { RuleCode } from './params.ts';
import type { Reporter } from './reporter.ts';

/** How the last run's checksum compares with the workbook now (MK607). */
export interface Freshness {
  /** Checksum of the user's sheets at the last finished run. */
  readonly lastChecksum: string;
  readonly checksum: string;
  /** Number of changed cells, null when only the checksums are known. */
  readonly changedCells: number | null;
}

export interface RuleContext {
  readonly chain: GoalChain;
  readonly rollup: RollUp;
  readonly settings: Settings;
  /** Rows of sheets that count: those of another period are left to MK601. */
  readonly rows: readonly IndicatorRow[];
  readonly subGoals: readonly SubGoal[];
  /** The rows that a rule may have something to say of. */
  readonly odd: OddRows;
  /** Which tables have an assessment for each indicator. */
  readonly habits: AssessmentHabits;
  /** This period's indicators against the previous one's; null when there is nothing to compare with. */
  readonly comparison: Comparison | null;
  readonly freshness: Freshness | null;
}

export interface Rule<C extends RuleCode = RuleCode> {
  readonly code: C;
  /** The usual severity. */
  readonly severity: Severity;
  /** Severity that it may have instead; the texts say when. */
  readonly otherwise?: Severity;
  /** A rule that may have very much to say gives way after each finding. */
  check(context: RuleContext, report: Reporter<C>): Steps<void> | undefined;
}

/** A rule with its code and parameters tied together, so that a text never lacks a value. */
export function defineRule<C extends RuleCode>(code: C, rule: Omit<Rule<C>, 'code'>): Rule<C> {
  return { code, ...rule };
}
