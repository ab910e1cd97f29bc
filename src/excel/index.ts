/** The open workbook in Excel. */
export { addSheet, type NewSheet } from './add-sheet.ts';
export { approve, unapprove } from './approve.ts';
export { batch } from './batch.ts';
export { checkWorkbook, consolidateWorkbook, overview, type Run, type RunOptions } from './consolidate-workbook.ts';
export { openAsNew, readFile } from './file.ts';
export { fixCell, readCell, undoFix } from './fix-cell.ts';
export { goTo } from './go-to.ts';
export { setMarks } from './marks.ts';
export type { ExcelProblem, Result } from './problem.ts';
export { clean, removeMarks } from './remove.ts';
export { saveAnswers } from './save-answers.ts';
export { selectedCells } from './selection.ts';
export { standingRun } from './standing-run.ts';
export { canUndo, hasUndo, undoLastRun } from './undo-run.ts';
