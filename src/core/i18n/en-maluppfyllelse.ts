/** The words of the sheet Måluppfyllelse in English. */
import { countedList } from './counted-list.ts';
import type { Phrase } from './phrase.ts';
import type { AssessedKey, SentenceKey, ThresholdKey, goalSheetSv } from './sv-maluppfyllelse.ts';

const met: Phrase<SentenceKey> = [
  {
    zero: 'met',
    none: ['none is'],
    some: [
      {
        equal: ['met', 'goals'],
        same: ['all are'],
        differ: [{ say: 'met' }, { count: 'met', one: [' is'], other: [' are'] }],
      },
    ],
  },
];
const rest: Phrase<SentenceKey> = [
  ...countedList<SentenceKey>(
    'and',
    [
      ['partly', [' partly met']],
      ['not', [' not met']],
    ],
    true,
  ),
  '. ',
  { zero: 'unknown', none: ['All council goals are assessed.'], some: [{ say: 'unknown' }, ' cannot be assessed.'] },
  {
    zero: 'notRelevant',
    none: [],
    some: [
      ' ',
      { say: 'notRelevant' },
      { count: 'notRelevant', one: [' does'], other: [' do'] },
      ' not apply to the period.',
    ],
  },
];

export const goalSheetEn: typeof goalSheetSv = {
  title: (kommun) => (kommun ? `Goal fulfilment in ${kommun}` : 'Goal fulfilment'),
  runLine: (moment, file, version, run) =>
    `Compiled ${moment} from ${file} with Målkedjan ${version}, run ${run}. Source rows, rules and changes are in Spårbarhet.`,
  sentence: {
    delar: (year) => [
      {
        equal: ['unknown', 'goals'],
        same: ["None of the municipality's ", { say: 'goals' }, ' council goals can be assessed yet.'],
        differ: [
          "Of the municipality's ",
          { say: 'goals' },
          ' council goals, ',
          ...met,
          ` expected to be met for the full year ${year}`,
          ...rest,
        ],
      },
    ],
    arsbokslut: () => [
      {
        equal: ['unknown', 'goals'],
        same: ["None of the municipality's ", { say: 'goals' }, ' council goals can be assessed.'],
        differ: ["Of the municipality's ", { say: 'goals' }, ' council goals, ', ...met, ' met', ...rest],
      },
    ],
  },
  noGoals: 'No council goals were found, so goal fulfilment cannot be compiled.',
  assessed: (committeeWords, brister): Phrase<AssessedKey> => [
    {
      zero: 'applicable',
      none: [
        {
          zero: 'loose',
          none: ['No sub-goals apply to the period.'],
          some: [
            'No sub-goal with a valid link applies to the period: ',
            { say: 'loose' },
            { count: 'loose', one: [' has'], other: [' have'] },
            ' no valid link.',
          ],
        },
      ],
      some: [
        'The assessment of the council goals is based on ',
        { say: 'assessed' },
        ' of ',
        { say: 'applicable' },
        { count: 'applicable', one: [' applicable sub-goal ('], other: [' applicable sub-goals ('] },
        { say: 'share' },
        ') from ',
        { count: 'committees', one: [{ say: 'onlyCommittee' }], other: [{ say: 'committees' }, ` ${committeeWords}`] },
        '.',
        {
          zero: 'loose',
          none: [],
          some: [
            ' A further ',
            { say: 'loose' },
            { count: 'loose', one: [' sub-goal has'], other: [' sub-goals have'] },
            ' no valid link and',
            { count: 'loose', one: [' counts'], other: [' count'] },
            ' in no council goal.',
          ],
        },
      ],
    },
    ' ',
    {
      zero: 'open',
      none: ['No errors or warnings remain.'],
      some: [
        ...countedList<AssessedKey>('and', [
          ['errors', [{ count: 'errors', one: [' error'], other: [' errors'] }]],
          ['warnings', [{ count: 'warnings', one: [' warning'], other: [' warnings'] }]],
        ]),
        { count: 'open', one: [` remains, see ${brister}.`], other: [` remain, see ${brister}.`] },
      ],
    },
  ],
  wholeNote: 'Sub-goals in the whole municipality (each sub-goal is counted once)',
  whole: 'The whole municipality',
  withoutGoal: 'of which without a valid council goal',
  columnsNote:
    'A sub-goal that serves several council goals is counted in each of them. The columns of the table below should therefore not be added up.',
  boardNote: 'The executive board fills in the yellow cells:',
  boardNoteUnknown: (goals) =>
    `${goals.slice(0, 3).join(', ')}${goals.length > 3 ? ' etc.' : ''}: the word is no assessment, choose from the list:`,
  boardNoteAgain: (before: string) => `To be filled in anew; ${before} is in Spårbarhet:`,
  rule: {
    andel: [
      'How it is counted (Share): met when at least ',
      { say: 'met' },
      ' of the assessed sub-goals are met, partly met when those met plus half of those partly met are at least ',
      { say: 'partly' },
      ', otherwise not met.',
    ],
    samtliga: [
      'How it is counted (All): met when all assessed sub-goals are met, partly met when any of them is met or partly met, otherwise not met.',
    ],
    majoritet: [
      'How it is counted (Majority): met when more than half of the assessed sub-goals are met, partly met when more than half are met or partly met, otherwise not met.',
    ],
    viktat: [
      'How it is counted (Weighted mean): as a share, but each sub-goal counts with its weight. Met when at least ',
      { say: 'met' },
      ' of the weight is met, partly met when met plus half of partly met weight is at least ',
      { say: 'partly' },
      ', otherwise not met.',
    ],
    samst: [
      'How it is counted (Worst decides): the council goal gets the assessment of the worst of its assessed sub-goals.',
    ],
    manuell: [
      'How it is counted (Manual only): no assessment is calculated. The executive board assesses each council goal from its sub-goals.',
    ],
  },
  ruleHalf: [
    'If fewer than ',
    { say: 'assessed' },
    " of the sub-goals are assessed, the council goal cannot be assessed. The executive board's own assessment goes before the calculated one and must be explained.",
  ] as Phrase<ThresholdKey>,
  ruleManual: [
    "A council goal without an assessment of its own is reported neither as met nor as not met. The executive board's assessment must be explained.",
  ],
  columns: {
    id: 'No',
    text: 'Council goal',
    subGoals: 'Sub-goals',
    assessed: 'Assessed',
    coverage: 'Coverage',
    calculated: 'Calculated assessment',
    board: "Executive board's own",
    motivation: 'Explanation',
  },
  of: ' of ',
  contribute: ' contribute',
  derived:
    "The council goals are taken from the committees' sheets, not from a register: a goal without sub-goals is not seen.",
  toRows: (goal) => `Show the rows of ${goal} in Underlag`,
  toTrace: 'Show Spårbarhet',
  toBrister: (brister) => `Show ${brister}`,
  choose: {
    title: 'Choose from the list',
    message: 'Choose one of the five assessments, or leave empty: then the calculated one applies.',
  },
  chart: {
    title: 'Assessment of the sub-goals by council goal',
    subtitle: (period) =>
      `Share of the sub-goals by assessment. The figure in the bar is the number of sub-goals. ${period}.`,
    mostMet: (goals) => `Most sub-goals met: ${goals}.`,
    noneMet: 'No sub-goal is met.',
    goal: (id) => `goal ${id}`,
    leastAssessed: (goals) => `Lowest share assessed: ${goals}.`,
    allAssessed: 'All applicable sub-goals are assessed.',
    noSubGoals: 'no sub-goals',
    share: (part, whole) => `${part} of ${whole}`,
  },
  matrix: {
    title: 'Who contributes to which council goal',
    subtitle: (period) => `Number of sub-goals by assessment for each committee and company. ${period}.`,
    note: 'The figures are links to the rows in Underlag. Empty: not expected to contribute. Missing: expected to contribute but has no sub-goal.',
    noteNoneExpected: (trace) =>
      `The figures are links to the rows in Underlag. Empty: no sub-goal. Who is expected to contribute can be stated in ${trace}.`,
    goal: 'Council goal',
    missing: 'Missing',
    continued: (title, part, parts) => `${title} (${part} of ${parts})`,
    key: {
      delar: {
        uppfyllt: 'The sub-goal is met, or expected to be met for the full year.',
        delvis: 'Part of it is met, or expected to be.',
        ej: 'The sub-goal is not met, or not expected to be.',
        kanEjBedomas: 'Information is missing or comes later. Never counted as not met.',
        ejAktuell: 'The sub-goal does not apply to the period. Left out of the share assessed.',
      },
      arsbokslut: {
        uppfyllt: 'The sub-goal is met.',
        delvis: 'Part of it is met.',
        ej: 'The sub-goal is not met.',
        kanEjBedomas: 'Information is missing. Never counted as not met.',
        ejAktuell: 'The sub-goal does not apply to the period. Left out of the share assessed.',
      },
    },
    toRows: (goal, committee) => `Show the sub-goals of ${goal} at ${committee} in Underlag`,
  },
  areas: {
    title: 'Council goals by goal area',
    subtitle: (period) =>
      `Number of council goals by assessment. The executive board's own goes before the calculated one. ${period}.`,
    note: 'A council goal that belongs to several goal areas is counted in each of them.',
    area: 'Goal area',
    goals: 'Council goals',
  },
};
