/** A plan carried out, or why it could not be: in the words of the file that was to be written. */
import type { WritePlan } from '../../core/workbook/write-plan.ts';
import { PlanRefused, type XlsxDocument } from '../../xlsx/index.ts';
import { ProblemError } from '../../xlsx/package/index.ts';
import { done, failed, problem, type Outcome } from '../problem.ts';

/** `file` is the workbook that the plan is for. */
export async function applyPlan(
  document: XlsxDocument,
  plan: WritePlan,
  file: string,
): Promise<Outcome<readonly Uint8Array[]>> {
  try {
    return done(await document.applyInPieces(plan));
  } catch (error) {
    return failed(applyProblem(error, file));
  }
}

/** The same for taking our sheets and marks out again, or the marks alone. */
export async function cleanDocument(
  document: XlsxDocument,
  file: string,
  marksOnly: boolean,
): Promise<Outcome<{ bytes: Uint8Array; removed: boolean; sheets: number }>> {
  try {
    if (!marksOnly) return done(await document.clean());
    const { bytes, removed } = await document.removeMarks();
    return done({ bytes, removed: removed > 0, sheets: 0 });
  } catch (error) {
    return failed(applyProblem(error, file));
  }
}

function applyProblem(error: unknown, file: string) {
  if (error instanceof ProblemError) return problem(error.problem.code, file, { reason: error.problem.detail });
  if (!(error instanceof PlanRefused)) throw error;
  const { code, detail } = error.problem;
  // A name that is taken after all is a bug: the plan was made with the names in the workbook.
  if (code === 'sheetNameTaken') throw error;
  return problem(code, file, { reason: detail });
}
