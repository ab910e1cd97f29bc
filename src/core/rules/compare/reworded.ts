/** Indicators that have changed name: the same delmål, the same unit, and like enough to be the same measure. */
import type { IndicatorRow, SubGoal } from '../../model/chain.ts';
import type { IndicatorPair } from './pair.ts';
import { nameLikeness } from './likeness.ts';
import { unitsAgree } from './measure-unit.ts';
import { figuresOf, subGoalKey } from './name-key.ts';

/** Under this it is quite another measure: the old one has vanished. */
const enough = 0.4;

/** Two wordings of one delmål. */
const sameSubGoal = 0.6;

/** With more combinations than this nearly everything is new, and likeness would say nothing but cost much. */
const mostCombinations = 250_000;

export function matchReworded(
  now: readonly IndicatorRow[],
  before: readonly IndicatorRow[],
  known: readonly IndicatorPair[],
): IndicatorPair[] {
  if (now.length * before.length > mostCombinations) return [];
  const isSame = subGoalTest(known);
  const candidates: { now: IndicatorRow; before: IndicatorRow; score: number }[] = [];
  for (const earlier of before)
    for (const row of now) {
      if (!isSame(row.subGoal, earlier.subGoal) || !unitsAgree(row, earlier)) continue;
      const score = likenessOf(row, earlier);
      if (score >= enough) candidates.push({ now: row, before: earlier, score });
    }
  return best(candidates);
}

/** The best pair first, each indicator once. */
function best(candidates: { now: IndicatorRow; before: IndicatorRow; score: number }[]): IndicatorPair[] {
  const taken = new Set<IndicatorRow>();
  const pairs: IndicatorPair[] = [];
  for (const { now, before } of candidates.sort((a, b) => b.score - a.score)) {
    if (taken.has(now) || taken.has(before)) continue;
    taken.add(now).add(before);
    pairs.push({ now, before, isReworded: true });
  }
  return pairs;
}

/** Likeness of the names, helped by the same target and the same place in the delmål; 0 for siblings. */
function likenessOf(now: IndicatorRow, before: IndicatorRow): number {
  const [a, b] = [now.indicator ?? '', before.indicator ?? ''];
  const [x, y] = [figuresOf(a), figuresOf(b)];
  if (x !== y && x !== '' && y !== '') return 0;
  const isSameTarget = now.target.number !== null && now.target.number === before.target.number;
  const isSamePlace = now.subGoal.rows.indexOf(now) === before.subGoal.rows.indexOf(before);
  return nameLikeness(a, b) + (isSameTarget ? 0.15 : 0) + (isSamePlace ? 0.05 : 0);
}

/** Is it the same delmål? By its text without figures, by indicators that are in both, or by a likely rewording. */
function subGoalTest(known: readonly IndicatorPair[]): (now: SubGoal, before: SubGoal) => boolean {
  const linked = new Set(known.map(({ now, before }) => `${now.subGoal.id} ${before.subGoal.id}`));
  const memo = new Map<string, boolean>();
  return (now, before) => {
    const pair = `${now.id} ${before.id}`;
    let same = memo.get(pair);
    if (same === undefined) {
      same =
        linked.has(pair) ||
        subGoalKey(now.text) === subGoalKey(before.text) ||
        nameLikeness(now.text, before.text) >= sameSubGoal;
      memo.set(pair, same);
    }
    return same;
  };
}
