import type { IndicatorRow } from '../model/chain.ts';
import { SeenCells } from './places.ts';

/**
 * Rows whose link is broken: one for each distinct cell, and within a delmål one for each distinct wording, so that a
 * fault that is the delmål's is said once however many indicators it has.
 */
export function findBrokenLinks(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const seen = new SeenCells();
  const wordings = new Map<number, string>();
  return rows.filter((row) => {
    const { problem, place, text } = row.reference;
    if (!problem || !seen.isNew(row.sheet, place)) return false;
    const wording = `${problem.kind} ${text}`;
    if (wordings.get(row.subGoal.id) === wording) return false;
    wordings.set(row.subGoal.id, wording);
    return true;
  });
}
