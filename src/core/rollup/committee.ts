import type { GoalChain, IndicatorRow, SubGoal } from '../model/chain.ts';
import type { CommitteeResult, SubGoalResult } from '../model/rollup.ts';
import { emptyCounts } from '../model/status.ts';
import type { Value } from '../model/values.ts';

interface Sum {
  readonly counts: ReturnType<typeof emptyCounts>;
  required: number;
  filled: number;
}

/** Each committee's delmål by status, and how much of what it must fill in is filled in (a stated reason counts). */
export function committeeResults(chain: GoalChain, results: readonly SubGoalResult[]): CommitteeResult[] {
  const sums = new Map<string, Sum>(
    chain.committees.map((name) => [name, { counts: emptyCounts(), required: 0, filled: 0 }]),
  );
  chain.subGoals.forEach((subGoal, i) => {
    const result = results[i] as SubGoalResult;
    const sum = sums.get(subGoal.committee);
    if (!sum || !result.counts) return;
    sum.counts[result.status]++;
    addCells(sum, subGoal);
  });
  return [...sums].map(([name, sum]) => ({
    name,
    counts: sum.counts,
    completeness: sum.required === 0 ? 0 : sum.filled / sum.required,
  }));
}

/** Required: link and assessment once per delmål; indicator, target and outcome once per row. */
function addCells(sum: Sum, subGoal: SubGoal): void {
  const { rows } = subGoal;
  let isKnown = false;
  let filled = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as IndicatorRow;
    const { status } = row.assessment;
    if (status !== null) isKnown = true;
    if (row.indicator !== null) filled++;
    if (isFilled(row.target)) filled++;
    if (isFilled(row.outcome) || status === 'ejAktuell') filled++;
  }
  sum.required += 2 + 3 * rows.length;
  sum.filled += filled + (subGoal.goalIds.length > 0 ? 1 : 0) + (isKnown ? 1 : 0);
}

function isFilled(value: Value): boolean {
  return value.kind !== 'error' && value.missing !== 'empty' && value.missing !== 'placeholder';
}
