/** The pane's texts in English. */
import { listed, plural } from '../../core/i18n/plural.ts';
import { problemsEn } from './problems-en.ts';
import type { Words } from './sv.ts';

/** Ids that are bare numbers need a word before them: "goal 7". */
const goalWord = (ids: readonly string[]): string => (/^\d/.test(ids[0] ?? '') ? 'goal ' : '');

export const en: Words = {
  product: 'Målkedjan',
  tabs: { overview: 'Overview', findings: 'Findings', reading: 'Reading', label: 'Views' },
  period: (name, through) => `${name}, until ${through}`,
  menu: {
    label: 'More choices',
    settings: 'Settings',
    check: 'Check without writing',
    report: 'Save report (JSON)…',
    removeMarks: 'Remove highlights…',
    clean: 'Remove all of Målkedjan…',
    manual: 'Manual',
  },
  main: {
    first: 'Consolidate',
    again: 'Consolidate again',
    retry: 'Try again',
    readAgain: 'Read again',
    cancel: 'Cancel',
  },
  footer: {
    writes: (names) => `Writes the sheets ${names}.`,
    sheets: listed(['Måluppfyllelse', 'Brister', 'Underlag', 'Spårbarhet'], 'and'),
    fresh: (moment) => `Consolidated ${moment}. Nothing has changed since.`,
    compiled: (moment) => `Consolidated ${moment}.`,
    checked: (moment) => `Checked ${moment}. Nothing is written in the workbook.`,
    asked: 'You have chosen another period or method. The figures are from the earlier choices.',
    notWritten: 'Not written to the workbook.',
  },
  overview: {
    sentence: {
      delar: (met, all) => `${met} of ${all} goals ${plural(met, 'is', 'are')} expected to be met`,
      arsbokslut: (met, all) => `${met} of ${all} goals ${plural(met, 'is', 'are')} met`,
    },
    none: 'No goal can be assessed yet',
    noneWhy: (assessed, all, least) => `${assessed} of ${all} sub-goals are assessed. At least ${least} is needed.`,
    showMissing: 'Show what is missing',
    bar: (all, parts) => `${all} goals: ${parts}`,
    share: (assessed, all, percent, notRelevant) =>
      `${assessed} of ${all} sub-goals assessed (${percent})` +
      (notRelevant > 0 ? `, ${notRelevant} not applicable` : ''),
    broken: (links, indicators) =>
      `${links} broken ${plural(links, 'link', 'links')}, ${indicators} ${plural(indicators, 'sub-goal lacks', 'sub-goals lack')} an indicator`,
    findings: (parts) => listed(parts, 'and'),
    decides: (count, goals) =>
      `${count} of them ${plural(count, 'decides', 'decide')} ${goalWord(goals)}${listed(goals.length > 4 ? [...goals.slice(0, 3), `${goals.length - 3} more`] : goals, 'and')}`,
    noFindings: 'No findings',
    checked: (rows, sheets, rules) =>
      `${rows} ${plural(rows, 'row', 'rows')} in ${sheets} ${plural(sheets, 'sheet', 'sheets')} are checked against ${rules} rules.`,
    goals: 'The council’s goals',
    openSheet: 'Open the sheet',
    board: 'KS',
    boardLong: 'The executive board’s own assessment',
    noSubGoals: 'No sub-goals',
  },
  goal: {
    back: 'Back to the overview',
    calculated: (word) => `Calculated assessment: ${word}.`,
    board: (word) => `The executive board’s own assessment: ${word}. It goes before the calculated one.`,
    missing: 'What is missing',
    missingCount: (count, percent) =>
      `At least ${count} more ${plural(count, 'sub-goal needs', 'sub-goals need')} an assessment, so that ${percent} are assessed.`,
    nothingMissing: 'Nothing. Enough sub-goals are assessed.',
    noSubGoals: 'No committee has a sub-goal that is linked to this goal.',
    contributors: 'Sub-goals',
    noIndicator: 'No indicator',
  },
  findings: {
    search: 'Search the findings',
    severity: { fel: 'Errors', varning: 'Warnings', info: 'Info' },
    severities: 'Show by severity',
    committee: 'Committee or company',
    all: 'All committees and companies',
    whole: 'The whole municipality',
    count: (shown, all) => `${shown} of ${all} shown, most important for the goals first`,
    shown: (count) => `${count} ${plural(count, 'finding', 'findings')} shown`,
    many: (count) => `${count} findings`,
    capped: (most) => `The ${most} most important are shown, all are in the sheet Brister.`,
    more: 'Show 100 more',
    sameCause: (count, all, cause) => `${count} of ${all} have the same cause: ${cause}`,
    noneLeft: 'Nothing in this selection',
    clear: 'Clear filter',
    consequence: (why) => `Consequence: ${why}`,
    goTo: 'Go to the cell',
    goToSheet: 'Go to the sheet',
    copy: 'Copy text',
    reminder: 'Copy reminder',
    reminderText: (period, committee, items) =>
      `Hello! For ${period}, ${committee} needs to complete:\n${items.map((item, i) => `${i + 1}. ${item}`).join('\n')}`,
    counts: (errors, warnings, notices) =>
      `${errors} ${plural(errors, 'error', 'errors')}, ${warnings} ${plural(warnings, 'warning', 'warnings')}, ${notices} info`,
  },
  reading: {
    title: (read, skipped) => `${read} ${plural(read, 'sheet is', 'sheets are')} read, ${skipped} skipped`,
    confirm: (columns) => `${columns} ${plural(columns, 'column is', 'columns are')} uncertain.`,
    read: (count) => `Read (${count})`,
    register: 'Register of goals',
    skipped: (count) => `Skipped (${count})`,
    headers: (rows) => `Headers in row ${rows}`,
    rows: (count) => `${count} ${plural(count, 'row', 'rows')}`,
    goals: (count) => `${count} ${plural(count, 'goal', 'goals')}`,
    hidden: 'hidden sheet',
    protected: 'Protected sheet: read as usual but not highlighted.',
    columns: 'Columns',
    column: (field, letters, header, confidence) => `${field}: column ${letters}, "${header}" (${confidence})`,
    lacks: (fields) => `Lacks a column for ${fields}.`,
  },
  running: {
    title: { check: 'Checking', consolidate: 'Consolidating', open: 'Reading the workbook' },
    steps: { reading: 'Reads the sheets', computing: 'Links and checks', writing: 'Writes the sheets' },
    of: (percent) => percent,
    safe: 'Nothing is written in the workbook yet. You can cancel without changing anything.',
    writing: 'The sheets are being written. It cannot be cancelled now, it takes a few seconds.',
    done: 'done',
  },
  start: {
    cancelled: 'Cancelled',
    cancelledBody: 'Nothing has changed in the workbook.',
    empty: 'The workbook is empty',
    emptyBody: 'Open the workbook with the committees’ sheets and choose Read again.',
    noTable: 'No table of goals found',
    noTableBody: (sheets) =>
      `${sheets} ${plural(sheets, 'sheet is', 'sheets are')} searched. A table of goals has a row of headers, for example KF-mål, Delmål, Indikator, Målvärde and Utfall, and the rows under it.`,
    noRegister: 'Start with the council’s goals',
    noRegisterBody: (file) =>
      `Målkedjan needs a sheet with the municipality’s goals. None was found in ${file}. Add a sheet with one goal per row, with number and text, and choose Read again.`,
    thisWorkbook: 'the workbook',
    what: 'What happens to the file',
    safe: [
      'The committees’ sheets are read, not rewritten.',
      'The result is put in four sheets of its own.',
      'Nothing leaves the workbook.',
    ],
  },
  stale: {
    cells: (count, since) => `${count} ${plural(count, 'cell has', 'cells have')} changed since ${since}`,
    unknown: 'The workbook may have changed',
    body: 'The figures below are from before the changes.',
  },
  offline: { title: 'No network connection', body: 'Consolidation works all the same.' },
  partly: { title: 'A check could not be made', body: 'The rest is consolidated. See the finding MK900.' },
  settings: {
    title: 'Settings',
    back: 'Back',
    kind: 'Period',
    fromWorkbook: 'As the workbook says',
    year: 'Year',
    method: 'How a goal’s assessment is calculated',
    remembered: 'As the workbook says',
    use: 'Use',
    badYear: 'Write a year between 2000 and 2100.',
  },
  dialog: {
    removeMarks: 'Remove highlights?',
    removeMarksBody: 'Målkedjan’s colours are removed. Your own colours and values are not changed.',
    clean: 'Remove all of Målkedjan?',
    cleanBody:
      'The highlights and the four sheets are removed, with the executive board’s own assessments in them. The committees’ sheets are not changed. It cannot be undone in Excel.',
    remove: 'Remove',
    cancel: 'Cancel',
    report: 'Report (JSON)',
    reportBody: 'The whole result as data, for further calculation.',
    copy: 'Copy',
    save: 'Download as a file',
    close: 'Close',
    manualCopy: 'The text could not be copied by itself. It is selected: press Ctrl+C.',
  },
  done: {
    run: (sentence, errors, warnings) =>
      `The consolidation is done. ${sentence}. ${errors} ${plural(errors, 'error', 'errors')}, ${warnings} ${plural(warnings, 'warning', 'warnings')}.`,
    checked: (errors, warnings) =>
      `The check is done. ${errors} ${plural(errors, 'error', 'errors')}, ${warnings} ${plural(warnings, 'warning', 'warnings')}.`,
    progress: (percent) => `${percent} done.`,
    marked: (place) => `Cell ${place} is selected. F6 goes back to the pane.`,
    shownSheet: (sheet) => `The sheet ${sheet} is shown. F6 goes back to the pane.`,
    copied: 'Copied',
    copiedMany: (count) => `Copied, ${count} ${plural(count, 'finding', 'findings')}`,
    marksGone: 'The highlights are removed.',
    noMarks: 'There were no highlights to remove.',
    cleaned: 'All of Målkedjan is removed.',
    nothingOurs: 'There was nothing of Målkedjan to remove.',
  },
  problems: problemsEn,
};
