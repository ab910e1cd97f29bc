/** Delmål out of rows: same sheet, committee, text and goals make one (decision 3.1), wherever in the sheet the rows stand. */
import type { IndicatorRow, SubGoal } from '../model/chain.ts';
import type { SubGoalDraft } from './drafts.ts';
import { SameTexts } from './row-facts.ts';

export class SubGoals {
  readonly all: SubGoal[] = [];
  private readonly texts = new SameTexts();
  private readonly known = new Map<unknown, Map<number, SubGoalDraft>>();
  private readonly committees = new Map<string, number>();
  private readonly goals = new Map<readonly string[], number>();
  private readonly goalsByText = new Map<string, number>();

  /** The delmål that a row belongs to; the row becomes one of its. */
  of(row: IndicatorRow, text: string): SubGoal {
    let ofSheet = this.known.get(row.sheet);
    if (!ofSheet) this.known.set(row.sheet, (ofSheet = new Map()));
    const same = this.texts.of(text);
    const key = (same.key * 4096 + this.committeeKey(row.committee)) * 65536 + this.goalsKey(row.reference.goalIds);
    let subGoal = ofSheet.get(key);
    if (!subGoal) {
      subGoal = {
        id: this.all.length,
        sheet: row.sheet,
        committee: row.committee,
        text: text.includes('\n') ? text.replace(/\s+/g, ' ') : text,
        isPlaceholder: same.isPlaceholder,
        reference: row.reference,
        goalIds: row.reference.goalIds,
        rows: [],
      };
      ofSheet.set(key, subGoal);
      this.all.push(subGoal);
    }
    subGoal.rows.push(row);
    return subGoal;
  }

  private committeeKey(name: string): number {
    return keyOf(this.committees, name);
  }

  /** Resolutions are shared between rows, so the array itself is nearly always known. */
  private goalsKey(ids: readonly string[]): number {
    const known = this.goals.get(ids);
    if (known !== undefined) return known;
    const key = keyOf(this.goalsByText, [...ids].sort().join('\n'));
    this.goals.set(ids, key);
    return key;
  }
}

function keyOf(keys: Map<string, number>, text: string): number {
  let key = keys.get(text);
  if (key === undefined) keys.set(text, (key = keys.size));
  return key;
}
