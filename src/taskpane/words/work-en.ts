/** What a person can change, in English. */
import { listed, plural } from '../../core/i18n/plural.ts';
import type { workSv } from './work-sv.ts';

export const workEn: typeof workSv = {
  correct: {
    change: 'Change how the sheet is read…',
    changeShort: 'Change…',
    changeNamed: (sheet) => `Change how the sheet is read… ${sheet}`,
    changeShortNamed: (sheet) => `Change… ${sheet}`,
    title: (sheet) => `How ${sheet} is read`,
    why: (reason) => `Because: ${reason}.`,
    role: 'The sheet is',
    roles: {
      namnd: 'The goals of a committee or company',
      register: 'Register of goals',
      aktiviteter: 'Activities',
      ignored: 'Something else: skip it',
    },
    suggested: (role) => `Suggested: ${role}.`,
    committee: 'Committee or company',
    committeeHint: 'Empty: as the sheet or a column says.',
    columns: 'Columns',
    columnsHint: 'Choose the column that holds it.',
    noColumn: 'No column',
    columnIs: (letters, header) => (header === '' ? letters : `${letters}: ${header}`),
    moreColumns: 'More fields',
    save: 'Save and read again',
    reset: 'Take the corrections back',
    back: 'Back to the reading',
    corrected: 'Corrected by you',
    saved: 'Corrections are saved in the workbook and used at every consolidation.',
  },
  effect: {
    title: 'What the change led to',
    lines: {
      sheets: (before, after) => `${before} ${plural(before, 'sheet was', 'sheets were')} read, now ${after}`,
      rows: (before, after) => `${before} ${plural(before, 'row', 'rows')} became ${after}`,
      subGoals: (before, after) => `${before} ${plural(before, 'sub-goal', 'sub-goals')} became ${after}`,
      broken: (before, after) => `Sub-goals without a valid link: ${before} became ${after}`,
      withoutIndicator: (before, after) => `Sub-goals without an indicator: ${before} became ${after}`,
      unknown: (before, after) => `Unknown words: ${before} became ${after}`,
      committees: (gone, come) =>
        gone.length === 0
          ? `Now included: ${listed(come, 'and')}`
          : come.length === 0
            ? `No longer included: ${listed(gone, 'and')}`
            : `${listed(gone, 'and')} became ${listed(come, 'and')}`,
      status: (word, before, after) => `${word}: ${before} sub-goals became ${after}`,
    },
    saved: 'It is saved in the workbook.',
    none: 'Nothing changed in the figures.',
  },
  register: {
    choose: 'Choose the register of goals…',
    title: 'Which goals apply?',
    suggested: 'As Målkedjan suggests',
    sheet: (sheet) => `The goals in the sheet ${sheet}`,
    otherSheet: 'The goals in another sheet',
    whichSheet: 'Sheet with the council’s goals',
    builtIn: 'The 11 goals of Nora',
    template: 'New sheet from a template: the 11 goals of Nora, to be changed',
    nothing: 'New empty register: write the goals yourself',
    add: 'Add the sheet',
    derived: 'The goals that the committees themselves refer to',
    derivedHint: 'Then the links cannot be checked against the council’s decision.',
    use: 'Use',
  },
  headerRow: {
    label: 'Header row',
    found: (rows) => `The headers stand in row ${rows}.`,
    none: 'No header row was found.',
    use: 'Use the selection',
    hint: 'Select the header row in the sheet and choose Use the selection.',
    notOne: 'Select the header row, one to three rows together, and choose Use the selection again.',
    otherSheet: (marked, wanted) => `The selection is in the sheet ${marked}. Select the header row in ${wanted}.`,
    reset: 'As it was found',
  },
  newSheet: {
    menu: 'New sheet for a committee…',
    title: 'New sheet for a committee',
    back: 'Back',
    intro:
      'A sheet to fill in, with headers and lists for goals and assessments. It is placed after the committees’ sheets. The sheets that are there do not change.',
    name: 'Committee or company',
    missing: 'Write what the committee or company is called.',
    period: (name) => `The sheet is for ${name}.`,
    add: 'Add the sheet',
    done: (sheet) => `The sheet ${sheet} is added.`,
  },
  marks: {
    label: 'Highlight findings in the sheets',
    hint: 'Colours cells with findings. Taken away with the same switch.',
    on: 'The findings are highlighted in the sheets.',
    later: 'The findings will be highlighted at the next consolidation.',
    off: 'The highlights are removed.',
  },
  unknown: {
    heading: (count) => `Unknown words (${count})`,
    toAnswer: (count) => `${count} unknown ${plural(count, 'word', 'words')} to answer`,
    intro: 'Until you answer, what outcome and target show is used, otherwise Cannot be assessed.',
    ask: (word) => `“${word}” – what does it mean?`,
    where: (cells, example) =>
      `In ${cells} ${plural(cells, 'cell', 'cells')}, for example ${example}. The answer is saved in the workbook.`,
    goTo: (place) => `Go to ${place}`,
    skip: 'Skip',
    answered: (count) => `Answered words (${count})`,
    means: (word, meaning) => `“${word}” means ${meaning}`,
    again: 'Ask again',
    forget: (word) => `Ask again about “${word}”`,
    save: 'Save the answers and read again',
  },
  fix: {
    use: (value) => `Use ${value}…`,
    title: (place) => `Change the cell ${place}?`,
    body: 'The change can be undone in the pane and is noted in Spårbarhet.',
    formula: 'The cell holds a formula. It is replaced by the value.',
    before: 'Before',
    after: 'After',
    empty: '(empty)',
    yes: 'Change the cell',
    done: (place) => `The cell ${place} is changed.`,
    changed: 'Changed. Consolidate again to see what follows.',
  },
  approve: {
    open: 'Approve the deviation…',
    title: 'Approve the deviation',
    motivation: 'Reason',
    hint: 'Written in Brister and Spårbarhet.',
    missing: 'Write a reason.',
    yes: 'Approve',
    done: 'The deviation is approved.',
    undone: 'The approval is removed.',
    heading: (count) => `Approved deviations (${count})`,
    undo: 'Remove the approval',
  },
  changes: {
    title: 'Undo changes',
    back: 'Back',
    none: 'No cells have been changed from the pane since it was opened.',
    older: 'Older changes are in the sheet Spårbarhet.',
    line: (before, after) => `“${before}” became “${after}”`,
    undo: (place) => `Undo the change in ${place}`,
    undoShort: 'Undo',
    undone: 'Undone',
    done: (place) => `The cell ${place} is as before the change.`,
  },
  undoRun: {
    title: 'Undo the last consolidation?',
    body: 'Målkedjan’s sheets and highlights become as before it. The executive board’s assessments, approvals and answers are not forgotten: the next consolidation uses them. The committees’ sheets are not changed. It cannot be undone in Excel.',
    yes: 'Undo',
    done: 'The consolidation is undone.',
    nothing: 'There was no consolidation to undo.',
  },
  saveAsNew: {
    title: 'A new workbook is open',
    body: 'It holds the result and is not saved yet: save it under a name of its own. The workbook here is unchanged.',
  },
  nameTaken: {
    title: (names) =>
      names.length === 1
        ? `There is already a sheet named ${names[0]}`
        : `There are already sheets named ${listed(names, 'and')}`,
    body: (count, instead) =>
      `${plural(count, 'It was not made', 'They were not made')} by Målkedjan and ${plural(count, 'is', 'are')} not touched. The result is put in ${listed(instead, 'and')}.`,
  },
  notChecked: {
    title: 'Nothing is checked yet',
    body: 'The pane has only read the beginning of the sheets. Check or consolidate, and the result is shown here.',
    check: 'Check without writing',
  },
  about: {
    title: 'About Målkedjan',
    back: 'Back',
    version: (version, host) => `Version ${version}, ${host}.`,
    data: 'The workbook is read in this computer. Nothing in it leaves Excel.',
    licence: 'Free software under EUPL-1.2.',
    copy: 'Copy details for IT',
  },
  expected: {
    heading: 'Expected contributions',
    intro:
      'Tick the committees that are expected to contribute to a goal. One that has no sub-goal there gives a finding.',
    goal: (id, name, count) => `${id} ${name}: ${count} chosen`,
  },
  thresholds: {
    heading: 'Limits in per cent',
    met: 'Met from',
    partly: 'Partly met from',
    assessed: 'Smallest share assessed',
    tolerance: 'Tolerance against the target',
    bad: 'Write a number from 0 to 100.',
    partlyHigh: 'The limit for partly met cannot be higher than the one for met.',
    reset: 'Use the standard values',
  },
  inDialog: (situation, todo) =>
    situation === 'periodUnknown'
      ? [
          'Choose Show pane on the Home tab.',
          'Choose Settings in the pane, give period and year, and choose Consolidate.',
        ]
      : situation === 'readOnly'
        ? ['Choose Show pane on the Home tab. There it is possible to check without writing, or to save as a new file.']
        : todo.map((step) =>
            /^Choose (?:Try again|Finish writing|Close)/.test(step)
              ? 'Close this dialog and choose the same button on the Home tab again.'
              : step,
          ),
  language: { heading: 'Language of the pane', sv: 'Svenska', en: 'English' },
};
