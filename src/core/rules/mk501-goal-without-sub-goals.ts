import type { GoalChain } from '../model/chain.ts';
import { assessedShare } from '../model/status.ts';
import { goalNumber, hasRealRegister } from './goal-number.ts';
import { defineRule } from './rule.ts';

/** A KF-mål that nobody works with; info when only one committee's sheets were read. */
export const mk501 = defineRule('MK501', {
  severity: 'fel',
  otherwise: 'info',
  check({ chain, rollup }, report) {
    if (!hasRealRegister(chain.register)) return;
    // Every delmål is of another period: MK601 says so, and that nobody contributes is not known.
    if (rollup.subGoals.length > 0 && rollup.subGoals.every((subGoal) => !subGoal.counts)) return;
    const severity = chain.committees.length > 1 ? 'fel' : 'info';
    rollup.goals.forEach(({ goalId, counts }, i) => {
      if (assessedShare(counts) !== null || counts.ejAktuell > 0) return;
      const text = chain.register.goals[i]?.text ?? '';
      const leftOut = sheetsLeftOut(chain, goalId);
      report.atGoal(goalId, { goal: goalNumber(goalId), goalText: text, leftOut }, { severity });
    });
  },
});

/** The sheets with delmål for the goal that are of another period, as MK601 says of each: "BUN|SN". */
function sheetsLeftOut({ subGoals }: GoalChain, goalId: string): string {
  const serves = subGoals.filter(({ sheet, goalIds }) => sheet.isWrongPeriod && goalIds.includes(goalId));
  return [...new Set(serves.map(({ sheet }) => sheet.name))].join('|');
}
