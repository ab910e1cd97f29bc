/** Matches one committee's indicators now with those before: by name first, then rewordings within a delmål. */
import type { IndicatorRow } from '../../model/chain.ts';
import type { IndicatorPair } from './pair.ts';
import { nameKey, subGoalKey } from './name-key.ts';
import { matchReworded } from './reworded.ts';

export interface Matched {
  readonly pairs: readonly IndicatorPair[];
  readonly vanished: readonly IndicatorRow[];
}

export function matchIndicators(now: readonly IndicatorRow[], before: readonly IndicatorRow[]): Matched {
  const byName = matchByName(now, before);
  const reworded = matchReworded(byName.now, byName.before, byName.pairs);
  const found = new Set(reworded.map((pair) => pair.before));
  return {
    pairs: [...byName.pairs, ...reworded],
    vanished: byName.before.filter((row) => !found.has(row)),
  };
}

interface NameMatch {
  readonly pairs: readonly IndicatorPair[];
  /** New names. */
  readonly now: readonly IndicatorRow[];
  /** Names that are nowhere now; one of each. */
  readonly before: readonly IndicatorRow[];
}

/** Same name, wherever the row stands now; of several with one name, those of the same delmål, then in order. */
function matchByName(now: readonly IndicatorRow[], before: readonly IndicatorRow[]): NameMatch {
  const nowByName = group(now);
  const pairs: IndicatorPair[] = [];
  const gone: IndicatorRow[] = [];
  for (const [name, earlier] of group(before)) {
    const current = nowByName.get(name);
    if (!current) gone.push(earlier[0] as IndicatorRow);
    else pairs.push(...pairUp(current, earlier));
  }
  const known = new Set(before.map((row) => nameKey(row.indicator ?? '')));
  return { pairs, now: now.filter((row) => !known.has(nameKey(row.indicator ?? ''))), before: gone };
}

function group(rows: readonly IndicatorRow[]): Map<string, IndicatorRow[]> {
  const groups = new Map<string, IndicatorRow[]>();
  for (const row of rows) {
    const name = nameKey(row.indicator ?? '');
    const same = groups.get(name);
    if (same) same.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

function pairUp(now: readonly IndicatorRow[], before: readonly IndicatorRow[]): IndicatorPair[] {
  const left = [...before];
  const pairs: IndicatorPair[] = [];
  const waiting: IndicatorRow[] = [];
  const take = (row: IndicatorRow, at: number): void => {
    pairs.push({ now: row, before: left.splice(at, 1)[0] as IndicatorRow, isReworded: false });
  };
  for (const row of now) {
    const key = subGoalKey(row.subGoal.text);
    const at = left.findIndex((other) => subGoalKey(other.subGoal.text) === key);
    if (at < 0) waiting.push(row);
    else take(row, at);
  }
  for (const row of waiting) if (left.length > 0) take(row, 0);
  return pairs;
}
