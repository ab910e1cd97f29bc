import type { Method } from './settings.ts';
import type { Counts, Status } from './status.ts';

/** What a delmål is worth in the roll-up. */
export interface SubGoalResult {
  readonly reported: Status | null;
  readonly calculated: Status | null;
  /** The one that counts: reported, else calculated, else kan ej bedömas. */
  readonly status: Status;
  readonly basis: 'reported' | 'calculated' | 'weighed' | 'none';
  /** False when the delmål is not counted (wrong period). */
  readonly counts: boolean;
}

export interface GoalResult {
  readonly goalId: string;
  /** Proposed by the method; null when the goal has no delmål or the method is manual. */
  readonly calculated: Status | null;
  /** KS' own assessment from the yellow cell; null when empty. */
  readonly board: Status | null;
  /** The one that counts. */
  readonly status: Status | null;
  readonly counts: Counts;
  readonly assessedShare: number | null;
  readonly contributing: readonly string[];
  readonly expected: readonly string[];
  /** Counts per committee, for the matrix. */
  readonly byCommittee: ReadonlyMap<string, Counts>;
}

export interface CommitteeResult {
  readonly name: string;
  readonly counts: Counts;
  /** Share of the committee's required cells that are filled in, 0–1. */
  readonly completeness: number;
}

export interface AreaResult {
  readonly areaId: string;
  readonly counts: Counts;
  readonly status: Status | null;
}

export interface RollUp {
  readonly method: Method;
  /** Each delmål once, broken links included. */
  readonly total: Counts;
  /** Delmål whose link is broken: part of the total, of no goal. */
  readonly withoutGoal: Counts;
  readonly goals: readonly GoalResult[];
  readonly committees: readonly CommitteeResult[];
  /** Only where the register maps goals to areas narrowly. */
  readonly areas: readonly AreaResult[];
  /** By SubGoal.id. */
  readonly subGoals: readonly SubGoalResult[];
  /** Calculated status of each row, same order as GoalChain.rows. */
  readonly rowCalculated: readonly (Status | null)[];
}
