import type { GoalChain } from '../model/chain.ts';
import type { AreaResult, SubGoalResult } from '../model/rollup.ts';
import type { Settings } from '../model/settings.ts';
import { addTo, goalsOfArea, methodStatus, newTally } from './goal.ts';

/** Målområden, only where the register maps goals to them narrowly; each delmål once in an area (decision 3.14). */
export function areaResults(chain: GoalChain, results: readonly SubGoalResult[], settings: Settings): AreaResult[] {
  if (!chain.register.areasAreNarrow) return [];
  return chain.register.areas.map((area) => {
    const goals = goalsOfArea(chain.register, area.id);
    const tally = newTally();
    chain.subGoals.forEach((subGoal, i) => {
      const result = results[i] as SubGoalResult;
      if (result.counts && subGoal.goalIds.some((id) => goals.has(id)))
        addTo(tally, subGoal, result.status, settings.method);
    });
    return { areaId: area.id, counts: tally.counts, status: methodStatus(tally, settings) };
  });
}
