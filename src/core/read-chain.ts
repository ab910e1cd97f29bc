/**
 * Workbooks to the målkedja: which sheets are goals, which columns mean what, which rows are delmål and indicators, and
 * which KF-mål each of them points at. The previous period's workbooks are read by the same function, on their own.
 */
import type { ConsolidationInput } from './model/consolidation.ts';
import type { GoalChain } from './model/chain.ts';
import type { PeriodSeen } from './recognise/period/find-period.ts';
import { readWorkbooks } from './recognise/read-workbooks.ts';
import { atOnce, type Steps } from './steps.ts';

/** Neither option, titles, headers nor file names tell both kind and year; `seen` is what they did tell. */
export interface ChainProblem {
  readonly code: 'periodUnknown';
  readonly seen: PeriodSeen;
  /** False when no sheet has a goal table: it may be the wrong workbook. */
  readonly hasTables: boolean;
}

export type ChainRead =
  { readonly ok: true; readonly chain: GoalChain } | { readonly ok: false; readonly problem: ChainProblem };

/** The chain as read from the workbooks, or what is known of the period when that cannot be told. */
export function readChain(input: ConsolidationInput): ChainRead {
  return atOnce(chainSteps(input));
}

/** The same in steps, for a caller that has others to let in between. */
export function chainSteps(input: ConsolidationInput): Steps<ChainRead> {
  return readWorkbooks(input);
}
