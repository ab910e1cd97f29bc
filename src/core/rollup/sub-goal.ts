/** What each delmål is worth, from its committee's assessments and its indicators. */
import type { GoalChain, IndicatorRow, SubGoal } from '../model/chain.ts';
import type { SubGoalResult } from '../model/rollup.ts';
import type { Settings } from '../model/settings.ts';
import { statuses, type Counts, type Status } from '../model/status.ts';
import { inStretches, type Steps } from '../steps.ts';
import { weigh } from './share.ts';

/** Counts per delmål and status in one typed array: 300,000 rows make no objects. */
class StatusTable {
  readonly #counts: Int32Array;

  constructor(size: number) {
    this.#counts = new Int32Array(size * statuses.length);
  }

  add(subGoal: number, status: Status): void {
    const at = subGoal * statuses.length + indexOf[status];
    this.#counts[at] = (this.#counts[at] as number) + 1;
  }

  /** The counts of a delmål as one number that is the same for the same counts; -1 when they are too large for that. */
  key(subGoal: number): number {
    const at = subGoal * statuses.length;
    let key = 0;
    for (let i = 0; i < statuses.length; i++) {
      const count = this.#counts[at + i] as number;
      if (count > 7) return -1;
      key = key * 8 + count;
    }
    return key;
  }

  counts(subGoal: number): Counts {
    const at = subGoal * statuses.length;
    const of = (status: Status): number => this.#counts[at + indexOf[status]] as number;
    return {
      uppfyllt: of('uppfyllt'),
      delvis: of('delvis'),
      ej: of('ej'),
      kanEjBedomas: of('kanEjBedomas'),
      ejAktuell: of('ejAktuell'),
    };
  }
}

/** How many there are of `StatusTable.key`. */
const keys = 8 ** statuses.length;

const indexOf: Readonly<Record<Status, number>> = { uppfyllt: 0, delvis: 1, ej: 2, kanEjBedomas: 3, ejAktuell: 4 };

/**
 * Results by SubGoal.id (decision 3.2): the committee's own assessment wins whatever target and outcome look like; only
 * missing and unknown ones fall through to what the indicators give. Several that differ are weighed together.
 * @param rowCalculated calculated status of each row of the chain, null when it cannot be told
 */
export function* subGoalResults(
  chain: GoalChain,
  settings: Settings,
  rowCalculated: readonly (Status | null)[],
): Steps<SubGoalResult[]> {
  const own = new StatusTable(chain.subGoals.length);
  const computed = new StatusTable(chain.subGoals.length);
  const { rows, subGoals } = chain;
  yield* inStretches(rows.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const { assessment, subGoal } = rows[i] as IndicatorRow;
      if (assessment.status) own.add(subGoal.id, assessment.status);
      computed.add(subGoal.id, rowCalculated[i] ?? 'kanEjBedomas');
    }
  });
  const results: SubGoalResult[] = [];
  // Delmål with the same counts share one result: there are tens of thousands of the ones and a hundred of the others.
  const known = new Map<number, SubGoalResult>();
  const resultAt = ({ id, sheet }: SubGoal): SubGoalResult => {
    const counts = !sheet.isWrongPeriod;
    const ofOwn = own.key(id);
    const ofComputed = computed.key(id);
    const key = ofOwn < 0 || ofComputed < 0 ? -1 : (ofOwn * keys + ofComputed) * 2 + (counts ? 1 : 0);
    const same = known.get(key);
    if (same) return same;
    const result = resultOf(own.counts(id), computed.counts(id), counts, settings);
    if (key >= 0) known.set(key, result);
    return result;
  };
  yield* inStretches(subGoals.length, (from, to) => {
    for (let i = from; i < to; i++) results.push(resultAt(subGoals[i] as SubGoal));
  });
  return results;
}

function resultOf(own: Counts, computed: Counts, counts: boolean, settings: Settings): SubGoalResult {
  const reported = weigh(own, settings.thresholds);
  const isComputable = computed.uppfyllt + computed.delvis + computed.ej + computed.ejAktuell > 0;
  const calculated = isComputable ? weigh(computed, settings.thresholds) : null;
  return {
    reported,
    calculated,
    status: reported ?? calculated ?? 'kanEjBedomas',
    basis: basisOf(reported ? own : computed, reported, calculated),
    counts,
  };
}

function basisOf(from: Counts, reported: Status | null, calculated: Status | null): SubGoalResult['basis'] {
  if (!reported && !calculated) return 'none';
  if (statuses.filter((status) => from[status] > 0).length > 1) return 'weighed';
  return reported ? 'reported' : 'calculated';
}
