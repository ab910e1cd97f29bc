/** Carrying out a plan on an .xlsx package, and taking it away again. */
export { applyPlan } from './apply.ts';
export type { WriteProblem, WriteResult } from './apply.ts';
export { cleanPackage } from './clean.ts';
export type { Cleaned } from './clean.ts';
export { newPackage } from './new-package.ts';
export { overlayMarker } from './overlay.ts';
export { hasPartsOf, isMadeFrom } from './made-from.ts';
export { withoutMarks } from './without-marks.ts';
export type { WithoutMarks } from './without-marks.ts';
