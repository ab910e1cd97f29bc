/** What the chain adds up to: indicator → delmål → KF-mål → målområde → hela kommunen. */
import type { GoalChain, IndicatorRow } from '../model/chain.ts';
import type { RollUp, SubGoalResult } from '../model/rollup.ts';
import type { Settings } from '../model/settings.ts';
import { emptyCounts, type Counts, type Status } from '../model/status.ts';
import { atOnce, inStretches, type Steps } from '../steps.ts';
import type { BoardAssessment } from '../workbook/state.ts';
import { areaResults } from './area.ts';
import { calculateRow } from './calculate.ts';
import { committeeResults } from './committee.ts';
import { goalResult, newTally, tallyGoals } from './goal.ts';
import { subGoalResults } from './sub-goal.ts';

export { boardStatus } from './board.ts';
export { expectedIn } from './expected.ts';
export { boardNow } from './board-now.ts';

/**
 * The roll-up of a chain. Counts are delmål: in each goal they serve, once in the total.
 * @param board what Kommunstyrelsen has written by goal id; wins over the calculated status
 */
export function rollUp(chain: GoalChain, settings: Settings, board: readonly BoardAssessment[] = []): RollUp {
  return atOnce(rollUpSteps(chain, settings, board));
}

/** The same in steps, for a caller that has others to let in between. */
export function* rollUpSteps(chain: GoalChain, settings: Settings, board: readonly BoardAssessment[]): Steps<RollUp> {
  const { rows } = chain;
  const rowCalculated: (Status | null)[] = [];
  yield* inStretches(rows.length, (from, to) => {
    for (let i = from; i < to; i++)
      rowCalculated.push(calculateRow(rows[i] as IndicatorRow, settings.thresholds.tolerance));
  });
  const subGoals = yield* subGoalResults(chain, settings, rowCalculated);
  const tallies = tallyGoals(chain, subGoals, settings.method);
  yield;
  const committees = committeeResults(chain, subGoals);
  yield;
  return {
    method: settings.method,
    total: count(chain, subGoals, () => true),
    withoutGoal: count(chain, subGoals, (i) => chain.subGoals[i]?.goalIds.length === 0),
    goals: chain.register.goals.map((goal) => goalResult(goal, tallies.get(goal.id) ?? newTally(), settings, board)),
    committees,
    areas: areaResults(chain, subGoals, settings),
    subGoals,
    rowCalculated,
  };
}

function count(chain: GoalChain, results: readonly SubGoalResult[], include: (i: number) => boolean): Counts {
  const counts = emptyCounts();
  chain.subGoals.forEach((_, i) => {
    const result = results[i] as SubGoalResult;
    if (result.counts && include(i)) counts[result.status]++;
  });
  return counts;
}
