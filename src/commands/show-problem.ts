/** A dialog of ours over the workbook. The page and its words are the pane's: it is only told which problem it is. */
import type { ExcelProblem } from '../excel/index.ts';
import { leaveProblem } from '../taskpane/office/ribbon-problem.ts';
import type { RibbonOperation } from './ribbon-command.ts';

/** Per cent of the window. */
const size = { height: 40, width: 35 };

/** Address of the dialog: `taskpane.html?visa=problem&kod=…` beside the page we stand on. */
export function problemAddress(
  { code, technical, sheet, written = 'nothing' }: ExcelProblem,
  base: string,
  operation: RibbonOperation = 'consolidate',
): string {
  const address = new URL('taskpane.html', base);
  address.searchParams.set('visa', 'problem');
  address.searchParams.set('kod', code);
  if (sheet !== undefined) address.searchParams.set('blad', sheet);
  // What may be said to be safe depends on these.
  address.searchParams.set('skrivet', written);
  address.searchParams.set('gjorde', operation);
  address.searchParams.set('teknik', technical.slice(0, 1_000));
  return address.href;
}

/** Resolves when the dialog stands open. Where it is refused the pane tells instead, and the console, for IT. */
export function showProblem(problem: ExcelProblem, operation: RibbonOperation): Promise<void> {
  return new Promise((resolve) => {
    const address = problemAddress(problem, globalThis.location.href, operation);
    Office.context.ui.displayDialogAsync(address, { ...size, displayInIframe: true }, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed) {
        console.error(`Målkedjan: ${problem.code} ${problem.technical}; dialog ${result.error.code}`);
        leaveProblem(new URL(address).search);
      }
      resolve();
    });
  });
}
