/** This period's indicators against the previous one's, committee by committee. Facts; MK602–604 say what they mean. */
import type { GoalChain, IndicatorRow } from '../../model/chain.ts';
import type { Period } from '../../model/period.ts';
import { matchCommittees } from './committees.ts';
import { matchIndicators } from './match.ts';
import type { IndicatorPair } from './pair.ts';

export interface Comparison {
  readonly before: Period;
  readonly isSameYear: boolean;
  readonly pairs: readonly IndicatorPair[];
  /** Indicators of the previous report that are gone, with the committee's name of today. */
  readonly vanished: readonly { readonly row: IndicatorRow; readonly committee: string }[];
  /** Committees that reported before and not at all now. */
  readonly goneCommittees: readonly string[];
}

/** Compares two chains. Only the indicators of committees that are in both are matched. */
export function compareChains(now: GoalChain, before: GoalChain): Comparison {
  const nowRows = byCommittee(now.rows.filter((row) => !row.sheet.isWrongPeriod));
  const beforeRows = byCommittee(before.rows);
  const { pairs: committees, gone } = matchCommittees(nowRows, beforeRows);
  const pairs: IndicatorPair[] = [];
  const vanished: { row: IndicatorRow; committee: string }[] = [];
  for (const [nowName, beforeName] of committees) {
    const matched = matchIndicators(nowRows.get(nowName) ?? [], beforeRows.get(beforeName) ?? []);
    pairs.push(...matched.pairs);
    for (const row of matched.vanished) vanished.push({ row, committee: nowName });
  }
  return {
    before: before.period,
    isSameYear: now.period.year === before.period.year,
    pairs,
    vanished,
    // One committee's workbook held against the whole kommun's says nothing about the others.
    goneCommittees: nowRows.size > 1 ? gone : [],
  };
}

function byCommittee(rows: readonly IndicatorRow[]): Map<string, IndicatorRow[]> {
  const groups = new Map<string, IndicatorRow[]>();
  for (const row of rows) {
    if (row.indicator === null) continue;
    const group = groups.get(row.committee);
    if (group) group.push(row);
    else groups.set(row.committee, [row]);
  }
  return groups;
}
