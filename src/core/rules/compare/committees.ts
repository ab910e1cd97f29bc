import type { IndicatorRow } from '../../model/chain.ts';
import { sameCommittee } from '../../parse/index.ts';
import { nameKey } from './name-key.ts';

type Groups = ReadonlyMap<string, readonly IndicatorRow[]>;

/**
 * Which committee of today is which of the previous report: by name first, then two that are left over by what they
 * report (at least half the indicators the same), since a committee may be called "SN" one year and in full the next.
 */
export function matchCommittees(now: Groups, before: Groups): { pairs: [string, string][]; gone: string[] } {
  const pairs: [string, string][] = [];
  const left = new Set(before.keys());
  const pair = (nowName: string, beforeName: string): void => {
    pairs.push([nowName, beforeName]);
    left.delete(beforeName);
  };
  const unmatched: string[] = [];
  for (const name of now.keys()) {
    const found = left.has(name) ? name : [...left].find((other) => sameCommittee(name, other));
    if (found === undefined) unmatched.push(name);
    else pair(name, found);
  }
  for (const name of unmatched) {
    const found = [...left].find((other) => overlap(now.get(name) ?? [], before.get(other) ?? []) >= 0.5);
    if (found !== undefined) pair(name, found);
  }
  return { pairs, gone: [...left] };
}

/** Share of the earlier indicators that are still there. */
function overlap(now: readonly IndicatorRow[], before: readonly IndicatorRow[]): number {
  const names = new Set(now.map((row) => nameKey(row.indicator ?? '')));
  return before.filter((row) => names.has(nameKey(row.indicator ?? ''))).length / Math.max(1, before.length);
}
