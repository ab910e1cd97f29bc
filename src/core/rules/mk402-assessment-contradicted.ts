import { findConflicts } from './conflict.ts';
import { defineRule } from './rule.ts';
import { shown } from './values.ts';

/** The committee's assessment says another thing than outcome against target; info when a comment explains it. */
export const mk402 = defineRule('MK402', {
  severity: 'varning',
  otherwise: 'info',
  *check(context, report) {
    for (const subGoal of context.odd.contradicted) {
      for (const conflict of findConflicts(subGoal, context)) {
        const { row, place, reported, calculated } = conflict;
        const indicator = row.indicator ?? '';
        const values = { indicator, outcome: shown(row.outcome), target: shown(row.target) };
        const assumed = (row.isDirectionInferred && row.direction) || '';
        const together = conflict.together === 'open' ? '' : (conflict.together ?? '');
        report.atSubGoal(
          subGoal,
          place,
          { reported, calculated, ...values, together, assumed },
          {
            severity: conflict.hasComment ? 'info' : 'varning',
            about: conflict.isShared ? '' : indicator,
            ...(conflict.together === null && indicator !== '' ? { subject: indicator } : {}),
            ...(conflict.together === null ? {} : { variant: 'together' }),
          },
        );
        yield;
      }
    }
  },
});
