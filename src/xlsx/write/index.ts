/** Carrying out a plan on an .xlsx package, and taking it away again. */
export { applyPlan } from './apply.ts';
export type { WriteProblem, WriteResult } from './apply.ts';
export { cleanPackage } from './way-back/clean.ts';
export type { Cleaned } from './way-back/clean.ts';
export { newPackage } from './workbook/new-package.ts';
export { overlayMarker } from './marks/overlay.ts';
export { hasPartsOf, isMadeFrom } from './way-back/made-from.ts';
export { withoutMarks } from './way-back/without-marks.ts';
export type { WithoutMarks } from './way-back/without-marks.ts';
