/** Runs all rules over a chain. */
import type { GoalChain } from '../model/chain.ts';
import type { Finding } from '../model/finding.ts';
import type { RollUp } from '../model/rollup.ts';
import type { Settings } from '../model/settings.ts';
import { atOnce, type Steps } from '../steps.ts';
import { AssessmentHabits } from './assessment-habits.ts';
import { compareChains } from './compare/comparison.ts';
import { checkFailed } from './mk900-check-failed.ts';
import { findOddRows } from './odd-rows.ts';
import { orderSteps } from './order.ts';
import { rules as registry } from './registry.ts';
import { Reporter } from './reporter.ts';
import type { Freshness, Rule, RuleContext } from './rule.ts';

export { orderFindings, orderSteps, goalsAtStake } from './order.ts';
export { rules } from './registry.ts';
export type { Freshness } from './rule.ts';

/** What is judged. */
export interface Judged {
  readonly chain: GoalChain;
  readonly rollup: RollUp;
  readonly settings: Settings;
  /** The previous period's chain, read with the same function; null when there is none. */
  readonly previous: GoalChain | null;
  /** Checksums of the last run and of now, when the workbook holds a roll-up; null when it does not. */
  readonly freshness: Freshness | null;
}

/** Everything that is wrong with a chain, in the order people should look at it. `rules`: others than all, for tests. */
export function runRules(judged: Judged, rules: readonly Rule[] = registry): Finding[] {
  return atOnce(ruleSteps(judged, rules));
}

/** The same in steps, for a caller that has others to let in between. */
export function* ruleSteps(judged: Judged, rules: readonly Rule[] = registry): Steps<Finding[]> {
  const { chain, rollup, settings, previous, freshness } = judged;
  const isRight = chain.sheets.every((sheet) => !sheet.isWrongPeriod);
  const rows = isRight ? chain.rows : chain.rows.filter((row) => !row.sheet.isWrongPeriod);
  const subGoals = isRight ? chain.subGoals : chain.subGoals.filter((subGoal) => !subGoal.sheet.isWrongPeriod);
  const context: RuleContext = {
    chain,
    rollup,
    settings,
    rows,
    subGoals,
    odd: yield* findOddRows(chain.rows, rollup),
    habits: new AssessmentHabits(subGoals),
    comparison: previous && compareChains(chain, previous),
    freshness,
  };
  const findings: Finding[] = [];
  // No spread: a workbook may have more findings than a call can take arguments.
  for (const rule of rules) {
    for (const finding of yield* check(rule, context)) findings.push(finding);
    yield;
  }
  return yield* orderSteps(findings, rollup);
}

/** The one boundary around the rules: a bug in one of them becomes a finding, and the others still run. */
function* check(rule: Rule, context: RuleContext): Steps<readonly Finding[]> {
  const reporter = new Reporter(rule.code, rule.severity);
  try {
    const steps = rule.check(context, reporter);
    if (steps) yield* steps;
    return reporter.findings;
  } catch (error) {
    return checkFailed(rule.code, error);
  }
}
