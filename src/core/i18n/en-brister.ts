/** The words of the sheet Brister in English. */
import { countedList } from './counted-list.ts';
import { plural } from './plural.ts';
import type { briefSv, OpenKey } from './sv-brister.ts';

export const briefEn: typeof briefSv = {
  title: (kommun) => (kommun ? `Findings in the goal chain, ${kommun}` : 'Findings in the goal chain'),
  open: [
    {
      zero: 'open',
      none: ['No open findings.'],
      some: [
        { say: 'open' },
        { count: 'open', one: [' open finding: '], other: [' open findings: '] },
        ...countedList<OpenKey>('and', [
          ['errors', [{ count: 'errors', one: [' error'], other: [' errors'] }]],
          ['warnings', [{ count: 'warnings', one: [' warning'], other: [' warnings'] }]],
          ['notices', [{ count: 'notices', one: [' notice'], other: [' notices'] }]],
        ]),
        '.',
      ],
    },
    {
      zero: 'approved',
      none: [],
      some: [' ', { say: 'approved' }, { count: 'approved', one: [' is approved.'], other: [' are approved.'] }],
    },
  ],
  runLine: (moment, run) =>
    `Compiled ${moment}, run ${run}. Findings that decide whether a council goal can be assessed come first, approved ones last. Click a place to go to the cell.`,
  legend: {
    fel: 'must be put right before the report is handed over.',
    varning: 'makes the assessment uncertain.',
    info: 'is good to know.',
  },
  fillIn: 'Fill in when needed:',
  columns: {
    severity: 'Severity',
    code: 'Code',
    committee: 'Committee',
    place: 'Place',
    goal: 'Goal',
    todo: 'What needs to be done',
    approved: 'Approved',
    motivation: 'Explanation',
    id: 'Case',
  },
  none: (rows, sheets, rules) =>
    `No findings. ${rows} ${plural(rows, 'row', 'rows')} in ${sheets} ${plural(sheets, 'sheet', 'sheets')} ${plural(rows, 'is', 'are')} checked against ${rules} rules.`,
  inherited: 'Inherited link.',
  choose: {
    title: 'Yes or empty',
    message: 'Choose Yes to approve the deviation, or leave empty. An approved deviation must be explained.',
  },
};
