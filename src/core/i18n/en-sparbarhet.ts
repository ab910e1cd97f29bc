/** The words of the sheet Spårbarhet in English. */
import { plural } from './plural.ts';
import type { traceSv } from './sv-sparbarhet.ts';

export const traceEn: typeof traceSv = {
  title: (kommun) => (kommun ? `Audit trail, ${kommun}` : 'Audit trail'),
  note: 'How to check the compilation: every figure in Måluppfyllelse is a formula over Underlag, and every row in Underlag links to its cell.',
  settings: {
    heading: 'Settings',
    columns: { name: 'Setting', value: 'Value', meaning: 'Applies' },
    method: 'Rule',
    met: 'Limit for met',
    partly: 'Limit for partly met',
    assessed: 'Smallest share of sub-goals assessed',
    tolerance: 'Tolerance around the target',
    period: 'Period',
    kommun: 'Municipality',
    register: 'Goal register',
    areas: 'Goal areas',
    language: 'Language',
    meanings: {
      method: 'Changed here. The new rule is used at the next compilation.',
      met: 'Changed here, and Måluppfyllelse follows at once.',
      partly: 'Changed here, and Måluppfyllelse follows at once.',
      assessed: 'Changed here, and Måluppfyllelse follows at once.',
      tolerance: 'How far from the target still counts as partly met. Used at the next compilation.',
      period: (through) => `To ${through}.`,
      kommun: 'Stands in headings and footers.',
    },
    periodSource: {
      option: 'Chosen at the run.',
      titles: 'Found in the headings of the sheets.',
      rows: 'Found in the rows of the table.',
      headers: 'Found in the column headers.',
      sheetNames: 'Found in the names of the sheets.',
      unsaid: 'The columns name the year and no month. Choose the period at the run if this is wrong.',
      file: 'Found in the file name.',
      state: 'Chosen in the pane and saved in the workbook.',
    },
    bases: {
      reported: {
        value: "The committee's word",
        meaning: "The committee's own assessment of the sub-goal applies, also when the figures say otherwise.",
      },
      calculated: {
        value: 'The figures',
        meaning:
          'The committee has not assessed it. The outcome is held against the target: reached is met, within the tolerance partly met, else not met.',
      },
      weighed: {
        value: 'Several are weighed',
        meaning:
          "The sub-goal's indicators or assessments differ. They are weighed by the same limits as the council goals, so a row can be met and its sub-goal not.",
      },
    },
    choose: { title: 'Choose from the list', message: 'Choose one of the six rules in the list.' },
  },
  sheets: {
    heading: 'Sheets read',
    columns: {
      sheet: 'Sheet',
      role: 'Role',
      headerRow: 'Header row',
      rows: 'Rows',
      columns: 'Columns or reason',
      confidence: 'Confidence',
    },
    linkedBy: {
      section: 'The council goals stand in headings over the rows.',
      title: 'The council goal stands in the heading of the sheet.',
    },
    skipped: {
      example: (rows) => `Example row ${rows} is not counted.`,
      sum: (rows) => `Total row ${rows} is not counted.`,
      footnote: (rows) => `Footnote on row ${rows} is not counted.`,
      otherTable: (rows) => `A table other than that of the goals on row ${rows} is not counted.`,
      instruction: (rows) => `Instruction on row ${rows} is not counted.`,
      part: (rows) => `Women and men by themselves on row ${rows} are not counted: the row for all is.`,
    },
    otherPeriods: (n) =>
      n === 1
        ? 'One row concerns another period and is not counted.'
        : `${n} rows concern another period and are not counted.`,
    protected: 'The sheet is protected: it is read as usual, but no marks are put on it.',
    wrongPeriod: (text) => `Concerns another period (${text}): its sub-goals are not counted.`,
    previous: 'Previous period, only compared with',
  },
  runs: {
    heading: 'Runs',
    columns: {
      number: 'No',
      time: 'Time',
      version: 'Version',
      period: 'Period',
      checksum: 'Checksum of the input',
      sentence: 'Result',
    },
  },
  changes: {
    heading: 'Changes',
    columns: { time: 'Time', place: 'Place', before: 'Before', after: 'After', why: 'Why', undone: 'Undone' },
    none: 'No changes.',
    settingChanged: 'Changed in Spårbarhet or at the run',
    formulaRestored: 'The formula had been replaced by a value and is restored',
    formula: 'formula',
  },
  deviations: {
    heading: 'Deviations',
    columns: { about: 'Goal or code', who: 'Who', assessment: 'Assessment', motivation: 'Explanation' },
    board: 'Executive board',
    boardOf: (period: string) => `Executive board, ${period}`,
    orphan: 'Executive board, goal not in the register',
    approved: 'Approved in Brister',
    approvedBefore: 'Approved earlier, the finding is gone',
    noMotivation: 'Explanation missing',
    none: 'No deviations.',
  },
  expected: {
    heading: 'Expected contributions',
    columns: { goal: 'Council goal', committee: 'Committee' },
    note: 'Fill in who is expected to contribute. Used at the next compilation.',
  },
  statuses: { heading: 'Assessments', column: 'Assessment' },
  inputs: { previous: (file) => `${file} (previous period)` },
  rows: (count) => `${count} ${plural(count, 'row', 'rows')}`,
};
