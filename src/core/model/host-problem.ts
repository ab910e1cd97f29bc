/**
 * What can go wrong between us and the program that has the workbook open, as values. The adapter makes them, the pane and
 * the ribbon put them into words.
 */
export const hostProblemCodes = [
  'structureProtected',
  'sheetProtected',
  'readOnly',
  'cellEdit',
  'tooLarge',
  'gone',
  'sheetHidden',
  'periodUnknown',
  'busy',
  'notAnswering',
  'notSupported',
  'tooOld',
  'changedMeanwhile',
  'cancelled',
  'unexpected',
] as const;
export type HostProblemCode = (typeof hostProblemCodes)[number];

/**
 * What of ours was written when it failed. nothing: the workbook is as it was · unfinished: our sheets say so themselves ·
 * unknown: the program has not answered, so nobody can tell yet; the next run finds out and repairs.
 */
export type Written = 'nothing' | 'unfinished' | 'unknown';

export interface HostProblem {
  readonly code: HostProblemCode;
  /** What was said, for IT: "AccessDenied: … (Worksheet.delete)"; never a sentence for people. */
  readonly technical: string;
  /** The sheet it concerns, when that is known. */
  readonly sheet?: string;
  /** Absent: nothing. */
  readonly written?: Written;
}

export type HostResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: HostProblem };
