import type { KfGoal, GoalRegister } from '../model/goals.ts';
import type { GoalChain, SubGoal } from '../model/chain.ts';
import type { GoalResult, SubGoalResult } from '../model/rollup.ts';
import type { Method, Settings } from '../model/settings.ts';
import { assessedShare, emptyCounts, type Counts, type Status } from '../model/status.ts';
import type { BoardAssessment } from '../workbook/state.ts';
import { boardStatus } from './board.ts';
import { statusMethods } from './methods/index.ts';
import type { Assessed } from './methods/method.ts';
import { tooLittleAssessed } from './share.ts';

/** Counts and weights of the delmål under one goal (or area) while they are added up. */
export interface Tally {
  readonly counts: Counts;
  /** Sum of weights instead of numbers; only filled in when the method weighs. */
  readonly weights: Counts;
  readonly byCommittee: Map<string, Counts>;
}

export function newTally(): Tally {
  return { counts: emptyCounts(), weights: emptyCounts(), byCommittee: new Map() };
}

export function addTo(tally: Tally, subGoal: SubGoal, status: Status, method: Method): void {
  tally.counts[status]++;
  if (method === 'viktat') tally.weights[status] += weightOf(subGoal);
  let committee = tally.byCommittee.get(subGoal.committee);
  if (!committee) tally.byCommittee.set(subGoal.committee, (committee = emptyCounts()));
  committee[status]++;
}

/** The delmål's weight: the first that one of its rows states, else 1. */
function weightOf(subGoal: SubGoal): number {
  for (const row of subGoal.rows) if (row.weight !== null && row.weight >= 0) return row.weight;
  return 1;
}

/** Status by the method of the settings; null when nothing is counted, or all is up to Kommunstyrelsen. */
export function methodStatus(tally: Tally, settings: Settings): Status | null {
  // All is up to Kommunstyrelsen, also when little is assessed.
  if (settings.method === 'manuell') return null;
  const { counts, weights } = tally;
  const assessed = counts.uppfyllt + counts.delvis + counts.ej;
  if (assessed + counts.kanEjBedomas === 0) return counts.ejAktuell > 0 ? 'ejAktuell' : null;
  if (assessed === 0 || tooLittleAssessed(counts, settings.thresholds)) return 'kanEjBedomas';
  const input: Assessed = {
    uppfyllt: counts.uppfyllt,
    delvis: counts.delvis,
    ej: counts.ej,
    weightUppfyllt: weights.uppfyllt,
    weightDelvis: weights.delvis,
    weightEj: weights.ej,
  };
  return statusMethods[settings.method](input, settings.thresholds);
}

/** Tallies of every goal of the register; a delmål serving several goals is in each. */
export function tallyGoals(
  chain: GoalChain,
  results: readonly SubGoalResult[],
  method: Method,
): ReadonlyMap<string, Tally> {
  const tallies = new Map(chain.register.goals.map((goal) => [goal.id, newTally()]));
  chain.subGoals.forEach((subGoal, i) => {
    const result = results[i] as SubGoalResult;
    if (!result.counts) return;
    const { goalIds } = subGoal;
    for (let k = 0; k < goalIds.length; k++) {
      const tally = tallies.get(goalIds[k] as string);
      if (tally) addTo(tally, subGoal, result.status, method);
    }
  });
  return tallies;
}

/** Counts, coverage, proposed status and Kommunstyrelsen's own, which wins. */
export function goalResult(
  goal: KfGoal,
  tally: Tally,
  settings: Settings,
  board: readonly BoardAssessment[],
): GoalResult {
  const calculated = methodStatus(tally, settings);
  const written = board.find((entry) => entry.goalId === goal.id);
  const said = written?.assessment.trim() ?? '';
  const own = said === '' ? null : boardStatus(said);
  return {
    goalId: goal.id,
    calculated,
    board: own,
    // A word that is no assessment is not guessed at, and the calculated one is not what Kommunstyrelsen says.
    status: said === '' ? calculated : own,
    counts: tally.counts,
    assessedShare: assessedShare(tally.counts),
    contributing: [...tally.byCommittee.keys()],
    expected: settings.expected[goal.id] ?? [],
    byCommittee: tally.byCommittee,
  };
}

/** Goals of an area, for a register that maps goals to areas narrowly. */
export function goalsOfArea(register: GoalRegister, areaId: string): ReadonlySet<string> {
  return new Set(register.goals.filter((goal) => goal.areaIds.includes(areaId)).map((goal) => goal.id));
}
