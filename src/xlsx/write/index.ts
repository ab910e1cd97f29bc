/** Carrying out a plan on an .xlsx package, and taking it away again. */
export { applyPlan } from './apply.ts';
export type { WriteProblem } from './apply.ts';
export { cleanPackage } from './way-back/clean.ts';
export { newPackage } from './workbook/new-package.ts';
export { hasPartsOf, isMadeFrom } from './way-back/made-from.ts';
export { withoutMarks } from './way-back/without-marks.ts';
