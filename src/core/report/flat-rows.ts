/**
 * The rows of Underlag: one per indicator and KF-mål, sorted by KF-mål (register order, broken links last), committee and
 * place. Typed index arrays throughout: 300,000 rows are never objects here. The same pass counts what the formulas of
 * Måluppfyllelse count, so that their cached values need no look at the table.
 */
import type { GoalChain, IndicatorRow, SubGoal } from '../model/chain.ts';
import type { SubGoalResult } from '../model/rollup.ts';
import { statuses, statusIndex, type Status } from '../model/status.ts';
import { inStretches, type Steps } from '../steps.ts';

const S = statuses.length;

export interface RowSpan {
  /** 0-based data rows of the table, both ends included. */
  readonly from: number;
  readonly to: number;
}

/** Where the rows stand, before they are counted. */
interface Placed {
  readonly row: Int32Array;
  readonly goal: Int32Array;
  readonly committee: Int32Array;
  readonly subGoal: Int32Array;
  readonly firstPlace: Int32Array;
  readonly places: Int32Array;
  readonly goalCount: number;
  readonly committeeCount: number;
  readonly starts: Int32Array;
}

/** @param committeeOf place of a committee by its name, below `committees` */
export function* flatRows(
  chain: GoalChain,
  results: readonly SubGoalResult[],
  committeeOf: (name: string) => number,
  committees: number,
): Steps<FlatRows> {
  const flat = new FlatRows(yield* placedRows(chain, committeeOf, Math.max(1, committees)), chain.subGoals.length);
  yield* flat.countFirstRows(chain, results);
  return flat;
}

export class FlatRows {
  readonly count: number;
  /** By data row: index in chain.rows. */
  readonly row: Int32Array;
  /** By data row: index of the goal in the register; goalCount for a broken link. */
  readonly goal: Int32Array;
  readonly committee: Int32Array;
  /**
   * By data row: id of the delmål. Kept here since the rows lie in the order of the sheets: asked in the order of Underlag,
   * each of them would be fetched from far off.
   */
  readonly subGoal: Int32Array;
  /**
   * The other way: data rows of a row of the chain stand in `places`, from `firstPlace` of it up to that of the next. The rows
   * lie in memory in the order of the sheets, so what is read of them all is read in that order.
   */
  readonly firstPlace: Int32Array;
  readonly places: Int32Array;
  /** By data row: 1 on the first row of each delmål × KF-mål, and on the first row of each delmål. */
  readonly countsInGoal: Uint8Array;
  readonly countsInWhole: Uint8Array;
  readonly goalCount: number;
  readonly committeeCount: number;
  /** First data row of each goal × committee, one more at the end. */
  readonly #starts: Int32Array;
  /** Delmål per goal × committee × status. */
  readonly #counts: Int32Array;
  readonly #weights: Float64Array;
  readonly #whole: Int32Array;
  readonly #wholeBroken: Int32Array;
  /** By delmål, NaN until somebody has asked: no row is read twice for it. */
  readonly #ownWeights: Float64Array;

  constructor(placed: Placed, subGoals: number) {
    const { goalCount, committeeCount } = placed;
    this.#ownWeights = new Float64Array(subGoals).fill(NaN);
    const count = (this.count = placed.row.length);
    this.row = placed.row;
    this.goal = placed.goal;
    this.committee = placed.committee;
    this.subGoal = placed.subGoal;
    this.firstPlace = placed.firstPlace;
    this.places = placed.places;
    this.goalCount = goalCount;
    this.committeeCount = committeeCount;
    this.#starts = placed.starts;
    this.countsInGoal = new Uint8Array(count);
    this.countsInWhole = new Uint8Array(count);
    this.#counts = new Int32Array((goalCount + 1) * committeeCount * S);
    this.#weights = new Float64Array((goalCount + 1) * S);
    this.#whole = new Int32Array(S);
    this.#wholeBroken = new Int32Array(S);
  }

  /** Once, before anything is asked. */
  countFirstRows(chain: GoalChain, results: readonly SubGoalResult[]): Steps<void> {
    // The goal in which each delmål was last met, 1-based so that 0 is never.
    const met = new Int32Array(chain.subGoals.length);
    return inStretches(this.count, (from, to) => {
      for (let at = from; at < to; at++) this.#countFirst(at, chain, results, met);
    });
  }

  #countFirst(at: number, chain: GoalChain, results: readonly SubGoalResult[], met: Int32Array): void {
    const id = this.subGoal[at] as number;
    const result = results[id] as SubGoalResult;
    if (!result.counts) return;
    const goal = this.goal[at] as number;
    const before = met[id] as number;
    if (before === goal + 1) return;
    met[id] = goal + 1;
    const status = statusIndex[result.status];
    this.countsInGoal[at] = 1;
    add(this.#counts, (goal * this.committeeCount + (this.committee[at] as number)) * S + status, 1);
    add(this.#weights, goal * S + status, this.weightOf(chain.subGoals[id] as SubGoal));
    if (before !== 0) return;
    this.countsInWhole[at] = 1;
    add(this.#whole, status, 1);
    if (goal === this.goalCount) add(this.#wholeBroken, status, 1);
  }

  /** The weight that a delmål counts with: the first that one of its rows states, else 1. */
  weightOf(subGoal: SubGoal): number {
    const known = this.#ownWeights[subGoal.id] as number;
    if (!Number.isNaN(known)) return known;
    return (this.#ownWeights[subGoal.id] = statedWeight(subGoal));
  }

  /** Delmål of a goal at a committee with a status. */
  countAt(goal: number, committee: number, status: Status): number {
    return this.#counts[(goal * this.committeeCount + committee) * S + statusIndex[status]] as number;
  }

  countIn(goal: number, status: Status): number {
    let sum = 0;
    for (let c = 0; c < this.committeeCount; c++) sum += this.countAt(goal, c, status);
    return sum;
  }

  weightIn(goal: number, status: Status): number {
    return this.#weights[goal * S + statusIndex[status]] as number;
  }

  /** Delmål of the whole kommun with a status, each once. */
  whole(status: Status): number {
    return this.#whole[statusIndex[status]] as number;
  }

  /** Those of them whose link to a KF-mål is broken. */
  wholeBroken(status: Status): number {
    return this.#wholeBroken[statusIndex[status]] as number;
  }

  /** Data rows of a goal (goalCount: of the broken links), or null when it has none. */
  spanOf(goal: number): RowSpan | null {
    const C = this.committeeCount;
    return span(this.#starts[goal * C] as number, this.#starts[(goal + 1) * C] as number);
  }

  spanAt(goal: number, committee: number): RowSpan | null {
    const cell = goal * this.committeeCount + committee;
    return span(this.#starts[cell] as number, this.#starts[cell + 1] as number);
  }
}

function statedWeight({ rows }: SubGoal): number {
  for (let i = 0; i < rows.length; i++) {
    const { weight } = rows[i] as IndicatorRow;
    if (weight !== null && weight >= 0) return weight;
  }
  return 1;
}

/** Which goals each delmål serves, worked out once a delmål; then a counting sort, stable over order of appearance. */
function* placedRows(chain: GoalChain, committeeOf: (name: string) => number, C: number): Steps<Placed> {
  const { rows, subGoals } = chain;
  const goals = new Map(chain.register.goals.map((goal, i) => [goal.id, i]));
  const G = chain.register.goals.length;
  const single = Array.from({ length: G + 1 }, (_, goal) => [goal]);
  const targets: (readonly number[])[] = [];
  yield* inStretches(subGoals.length, (from, to) => {
    for (let i = from; i < to; i++) targets.push(goalIndexes(subGoals[i] as SubGoal, goals, single));
  });
  const starts = new Int32Array((G + 1) * C + 1);
  const committeeByRow = new Int32Array(rows.length);
  const subGoalByRow = new Int32Array(rows.length);
  let count = 0;
  let name: string | null = null;
  let committee = 0;
  yield* inStretches(rows.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const row = rows[i] as IndicatorRow;
      // Rows of a committee come together: its place is looked up when it changes.
      if (row.committee !== name) committee = committeeOf((name = row.committee));
      committeeByRow[i] = committee;
      subGoalByRow[i] = row.subGoal.id;
      const served = targets[row.subGoal.id] as readonly number[];
      for (let k = 0; k < served.length; k++) add(starts, (served[k] as number) * C + committee + 1, 1);
      count += served.length;
    }
  });
  for (let i = 1; i < starts.length; i++) add(starts, i, starts[i - 1] as number);
  const next = starts.slice();
  const placed: Placed = {
    row: new Int32Array(count),
    goal: new Int32Array(count),
    committee: new Int32Array(count),
    subGoal: new Int32Array(count),
    firstPlace: new Int32Array(rows.length + 1),
    places: new Int32Array(count),
    goalCount: G,
    committeeCount: C,
    starts,
  };
  let place = 0;
  yield* inStretches(rows.length, (from, to) => {
    for (let i = from; i < to; i++) {
      placed.firstPlace[i] = place;
      const at = committeeByRow[i] as number;
      const served = targets[subGoalByRow[i] as number] as readonly number[];
      for (let k = 0; k < served.length; k++) {
        const goal = served[k] as number;
        const cell = goal * C + at;
        const to = next[cell] as number;
        next[cell] = to + 1;
        placed.row[to] = i;
        placed.goal[to] = goal;
        placed.committee[to] = at;
        placed.subGoal[to] = subGoalByRow[i] as number;
        placed.places[place++] = to;
      }
    }
  });
  placed.firstPlace[rows.length] = place;
  return placed;
}

/** Places in the register of the goals that a delmål serves; the place after the last for a broken link. */
function goalIndexes(
  { goalIds }: SubGoal,
  goals: ReadonlyMap<string, number>,
  single: readonly (readonly number[])[],
): readonly number[] {
  const broken = single[single.length - 1] as readonly number[];
  if (goalIds.length === 0) return broken;
  if (goalIds.length === 1) return single[goals.get(goalIds[0] as string) ?? single.length - 1] as readonly number[];
  const found: number[] = [];
  for (const id of goalIds) {
    const index = goals.get(id);
    if (index !== undefined && !found.includes(index)) found.push(index);
  }
  return found.length > 0 ? found : broken;
}

function span(from: number, end: number): RowSpan | null {
  return from === end ? null : { from, to: end - 1 };
}

function add(array: Int32Array | Float64Array, at: number, amount: number): void {
  array[at] = (array[at] as number) + amount;
}
