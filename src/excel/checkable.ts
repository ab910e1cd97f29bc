import type { ExcelProblem } from './problem.ts';
import type { WorkbookStructure } from './read-structure.ts';

/** Why nothing can be kept in the workbook; null when it can. */
export function checkable({ isReadOnly }: WorkbookStructure): ExcelProblem | null {
  return isReadOnly ? { code: 'readOnly', technical: 'the workbook is read-only' } : null;
}
