/** The open workbook in Excel. */
export { batch, type BatchClock } from './batch.ts';
export { capabilities, floor, type Capabilities } from './capabilities.ts';
export { checkWorkbook, consolidateWorkbook, type Run, type RunOptions } from './consolidate-workbook.ts';
export { goTo } from './go-to.ts';
export type { ExcelProblem, Result } from './problem.ts';
export { clean, removeMarks } from './remove.ts';
