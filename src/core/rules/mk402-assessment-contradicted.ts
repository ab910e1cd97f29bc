import { findConflicts } from './conflict.ts';
import { defineRule } from './rule.ts';
import { shown } from './values.ts';

/** The committee's assessment says another thing than outcome against target; info when a comment explains it. */
export const mk402 = defineRule('MK402', {
  severity: 'varning',
  otherwise: 'info',
  *check(context, report) {
    for (const subGoal of context.odd.contradicted) {
      for (const { row, isShared, reported, calculated, hasComment } of findConflicts(subGoal, context)) {
        const values = { outcome: shown(row.outcome), target: shown(row.target) };
        const severity = hasComment ? 'info' : 'varning';
        const about = isShared ? '' : (row.indicator ?? '');
        report.atSubGoal(subGoal, row.assessment.place, { reported, calculated, ...values }, { severity, about });
        yield;
      }
    }
  },
});
