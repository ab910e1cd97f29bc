import type { TextsOf } from '../rules-text.ts';
import { cited, countOf, list } from '../rules-words.ts';

/** MK501–MK503: the council goals seen from above. */
export const goalTexts: TextsOf<'MK501' | 'MK502' | 'MK503'> = {
  MK501: {
    title: 'Council goal without sub-goals',
    message: ({ goal, goalText, leftOut }) =>
      `Council goal ${goal} "${cited(goalText, 120)}" has no sub-goal ` +
      (leftOut === ''
        ? 'in any committee or company. Decide who is to contribute.'
        : `that counts: those on the ${countOf(leftOut) > 1 ? 'sheets' : 'sheet'} ${list(leftOut, 'en')} concern another period. Correct the period if it is wrong, else decide who is to contribute.`),
    why: 'The council has adopted a goal that nobody works towards, or whose sub-goals have lost their link.',
    action: 'Decide who is to contribute, and check the sub-goals whose link is broken.',
    severity: 'For information when only one committee or company has been read.',
    example: {
      before: 'Council goal 8: 0 sub-goals',
      after: 'Council goal 8: 1 sub-goal at Kultur- och fritidsnämnden',
    },
  },
  MK502: {
    title: 'Too few sub-goals are assessed',
    message: ({ goal, assessed, applying, committees }, variant) =>
      `Council goal ${goal}: ${assessed === '0' ? 'none' : `only ${assessed}`} of ${applying} sub-goals ${Number(assessed) < 2 ? 'is' : 'are'} assessed. ` +
      (variant === 'explained'
        ? 'The outcomes are missing with an explanation, so the goal cannot be assessed now. The executive board can write its own assessment in Måluppfyllelse.'
        : committees
          ? `Ask ${list(committees, 'en')} to complete them, so that the goal can be assessed.`
          : 'Complete them, so that the goal can be assessed.'),
    why: 'When less than the limit is assessed the council goal cannot be, however well the rest goes.',
    action: 'Complete the assessments. The pane shows which few values suffice.',
    example: { before: 'Council goal 6: 1 of 4 assessed', after: 'Council goal 6: 3 of 4 assessed' },
  },
  MK503: {
    title: 'Expected contribution missing',
    message: ({ committee, goal, goalText }) =>
      `${committee} has no sub-goal for council goal ${goal} "${cited(goalText)}". Add one, or change the expectation in the settings.`,
    why: 'Coverage shows who is expected to contribute. One of them is missing here.',
    action: 'Add a sub-goal, or remove the expectation in the settings.',
    example: {
      before: 'Council goal 5: Socialutskottet expected but missing',
      after: 'Council goal 5: Socialutskottet contributes',
    },
  },
};
