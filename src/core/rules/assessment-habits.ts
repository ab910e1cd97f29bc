/**
 * Has a table an assessment for each indicator, or one for each delmål? No header says which: its cells do. Where siblings of
 * one delmål are given different words ("Helt uppfyllt" over "Delvis uppfyllt"), and not once by mistake, each is its row's.
 * Where only the first of them has a word, delmål after delmål, the blank cells under it are as they should be.
 */
import type { IndicatorRow, SubGoal, TableReading } from '../model/chain.ts';

/** Delmål with several rows in a table: with words in several cells, of those with different words, and with blank cells. */
interface Tally {
  several: number;
  differing: number;
  gaps: number;
}

/** Siblings often happen to do equally well, so a quarter is enough; a single one may be a slip. Gaps are the exception. */
const leastDiffering = 2;
const leastShare = 1 / 4;
const mostGaps = 1 / 2;

export class AssessmentHabits {
  readonly #subGoals: readonly SubGoal[];
  #tallies: ReadonlyMap<TableReading, Tally> | null = null;

  constructor(subGoals: readonly SubGoal[]) {
    this.#subGoals = subGoals;
  }

  /** The words of the table are each row's own. Counted the first time that anybody asks, for all tables at once. */
  isPerRow(table: TableReading): boolean {
    const tally = (this.#tallies ??= tallyTables(this.#subGoals)).get(table);
    if (!tally) return false;
    const { several, differing, gaps } = tally;
    return differing >= leastDiffering && differing >= several * leastShare && gaps <= several * mostGaps;
  }
}

/** The row says something known of how it went, in its own cell or in one merged over it. */
export function isToldOfRow({ assessment }: IndicatorRow): boolean {
  return assessment.status !== null && !assessment.isCarried;
}

/** An indicator whose own cell for it is empty. */
export function lacksAssessment({ assessment, indicator }: IndicatorRow): boolean {
  return (assessment.isMissing || assessment.isCarried) && !assessment.isPlaceholder && indicator !== null;
}

/** Asked of every delmål: by index, and without a list of its own for each. */
function tallyTables(subGoals: readonly SubGoal[]): ReadonlyMap<TableReading, Tally> {
  const tallies = new Map<TableReading, Tally>();
  for (let s = 0; s < subGoals.length; s++) {
    const { rows } = subGoals[s] as SubGoal;
    if (rows.length < 2) continue;
    let first: IndicatorRow | null = null;
    let hasGap = false;
    let isSeveral = false;
    let isDiffering = false;
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r] as IndicatorRow;
      if (lacksAssessment(row)) hasGap = true;
      if (!isToldOfRow(row)) continue;
      first ??= row;
      if (!isSeveral && row !== first && !isSameCell(row, first)) isSeveral = true;
      if (row.assessment.status !== first.assessment.status) isDiffering = true;
    }
    if (!first) continue;
    let tally = tallies.get(first.table);
    if (!tally) tallies.set(first.table, (tally = { several: 0, differing: 0, gaps: 0 }));
    if (hasGap) tally.gaps++;
    if (isSeveral) tally.several++;
    if (isSeveral && isDiffering) tally.differing++;
  }
  return tallies;
}

function isSameCell(a: IndicatorRow, b: IndicatorRow): boolean {
  const one = a.assessment.place;
  const two = b.assessment.place;
  return one?.row === two?.row && one?.column === two?.column;
}
