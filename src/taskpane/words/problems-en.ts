/** Errors in three parts, in English. */
import type { problemsSv } from './problems-sv.ts';

const unchanged = 'The workbook is unchanged.';

export const problemsEn: typeof problemsSv = {
  safeHeading: 'What is safe',
  todoHeading: 'What to do',
  technical: 'Technical details',
  copyTechnical: 'Copy details',
  forIt: 'Copy details for IT',
  showResult: 'Show the result in the pane',
  dismiss: 'Close',
  checkOnly: 'Check without writing',
  saveAsNew: 'Save as a new file',
  finishWriting: 'Finish writing',
  takeAway: 'Remove what was written',
  protected: ({ sheet, hasRun }) => ({
    title: 'The sheets could not be written',
    what: sheet
      ? `The sheet ${sheet} is protected, so the result cannot be written there.`
      : 'The structure of the workbook is protected, so no sheets can be added.',
    safe: hasRun ? `${unchanged} The result of the last reading is still here in the pane.` : unchanged,
    todo: [
      sheet
        ? `Choose Review › Unprotect Sheet on the sheet ${sheet}.`
        : 'Choose Review › Protect Workbook and give the password.',
      'Choose Try again.',
      'Turn the protection on again when the sheets are in place.',
    ],
  }),
  readOnly: () => ({
    title: 'The workbook is read-only',
    what: 'Checking works but nothing can be written.',
    safe: unchanged,
    todo: ['Choose Check without writing, or Save as a new file.'],
  }),
  cellEdit: () => ({
    title: 'A cell is being edited',
    what: 'Excel accepts nothing while a cell or a dialog is open.',
    safe: 'Nothing is written.',
    todo: ['Press Enter or Esc in the cell.', 'Choose Try again.'],
  }),
  busy: () => ({
    title: 'Excel is busy',
    what: 'Somebody else may be editing the workbook, or Excel is working on something else.',
    safe: 'Nothing is written.',
    todo: ['Wait a moment.', 'Choose Try again.'],
  }),
  notAnswering: () => ({
    title: 'Excel does not answer',
    what: 'The answer from Excel did not come in time.',
    safe: 'Writing had not begun.',
    todo: ['Save the workbook and restart Excel.', 'Choose Try again.'],
  }),
  changedMeanwhile: () => ({
    title: 'The workbook changed meanwhile',
    what: 'Somebody changed the sheets while they were consolidated, so the result was not put in.',
    safe: 'The committees’ sheets are not changed by Målkedjan.',
    todo: ['Choose Try again: the sheets are read anew.'],
  }),
  periodUnknown: () => ({
    title: 'Which period is it?',
    what: 'Neither the titles of the sheets nor the name of the file say whether it is the interim or the year-end report, or which year.',
    safe: unchanged,
    todo: ['Choose Settings and give period and year.', 'Choose Consolidate.'],
  }),
  tooLarge: ({ sheet }) => ({
    title: sheet ? `The sheet ${sheet} is too large` : 'A sheet is too large',
    what: 'It has more cells than Excel can hand over at once.',
    safe: unchanged,
    todo: ['Delete empty rows at the bottom of the sheet.', 'Choose Try again.'],
  }),
  tooOld: ({ host }) => ({
    title: 'Excel must be updated',
    what: `Målkedjan needs Excel 2021, Microsoft 365 or Excel on the web. This version is ${host}.`,
    safe: unchanged,
    todo: ['Update Excel, or open the workbook in Excel on the web.'],
  }),
  notShown: ({ sheet }) => ({
    title: sheet ? `The sheet ${sheet} cannot be shown` : 'The cell cannot be shown',
    what: 'The sheet is hidden, or it has been removed or renamed.',
    safe: 'Nothing is changed. Målkedjan never shows a hidden sheet by itself.',
    todo: ['Show the sheet with Unhide in Excel, or consolidate again.'],
  }),
  writeFailed: () => ({
    title: 'The consolidation was not finished',
    what: 'Writing was interrupted. The sheets that were not finished say so themselves.',
    safe: 'The committees’ values are unchanged.',
    todo: ['Choose Finish writing: the sheets are written anew. Or choose Remove what was written.'],
  }),
  writeUnknown: () => ({
    title: 'Excel has not answered',
    what: 'Writing had begun, and how far it came is not known.',
    safe: 'The committees’ values are unchanged. Sheets that were not finished say so themselves.',
    todo: ['Choose Finish writing: the workbook is read and the sheets are written anew.'],
  }),
  unexpected: () => ({
    title: 'Something went wrong',
    what: 'Målkedjan met an error that it did not expect.',
    safe: 'Writing had not begun, so the workbook is unchanged.',
    todo: ['Choose Try again.', 'If it happens again, send the details below to IT.'],
  }),
  cellNotChanged: ({ sheet, code }) =>
    code === 'changedMeanwhile'
      ? {
          title: 'The cell has changed',
          what: 'It holds something else than when the finding was made.',
          safe: 'The cell is untouched.',
          todo: ['Correct the cell itself, or choose Close and consolidate again.'],
        }
      : code === 'sheetProtected'
        ? {
            title: sheet ? `The sheet ${sheet} is protected` : 'The sheet is protected',
            what: 'The cell cannot be changed while the protection is on.',
            safe: 'The cell is untouched.',
            todo: ['Choose Review › Unprotect Sheet.', 'Choose Close and make the change again.'],
          }
        : {
            title: 'The cell could not be changed',
            what: 'Excel did not accept the change.',
            safe: 'Nothing but that cell can have changed. Look at what it holds.',
            todo: ['Choose Close and make the change again, or correct the cell itself.'],
          },
  notSaved: () => ({
    title: 'The answer could not be saved',
    what: 'Excel did not accept it in the workbook.',
    safe: 'The committees’ sheets are unchanged.',
    todo: ['See that the workbook is not read-only.', 'Choose Close and answer again.'],
  }),
  notAdded: ({ code }) =>
    code === 'structureProtected'
      ? {
          title: 'The sheet could not be added',
          what: 'The structure of the workbook is protected, so sheets cannot be added.',
          safe: unchanged,
          todo: ['Choose Review › Protect Workbook and give the password.', 'Choose Close and add the sheet again.'],
        }
      : {
          title: 'The sheet could not be added',
          what: 'Excel did not add the sheet, or did not finish it.',
          safe: 'The sheets that were there are unchanged.',
          todo: ['Delete the new sheet if it is there.', 'Choose Close and add the sheet again.'],
        },
  resultNotShown: () => ({
    title: 'The consolidation is done',
    what: 'The sheet Måluppfyllelse could not be shown by itself.',
    safe: 'All is written. The committees’ values are unchanged.',
    todo: ['Choose the tab Måluppfyllelse at the bottom of Excel.'],
  }),
  notRemoved: () => ({
    title: 'The removal was not finished',
    what: 'Some of Målkedjan’s sheets or highlights may be left.',
    safe: 'The committees’ values are unchanged.',
    todo: ['See that the workbook and the sheets are not protected.', 'Choose Close and remove again.'],
  }),
  crashed: () => ({
    title: 'Something went wrong in the pane',
    what: 'The pane could not be shown.',
    safe: 'The error is in what is shown. Look at the sheets Måluppfyllelse and Brister if a consolidation was running.',
    todo: ['Choose Try again.', 'If it happens again, send the details below to IT.'],
  }),
};
