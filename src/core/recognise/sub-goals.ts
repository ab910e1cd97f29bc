/** Delmål out of rows: same sheet, committee, text and goals make one (decision 3.1), wherever in the sheet the rows stand. */
import type { IndicatorRow, SheetReading, SubGoal } from '../model/chain.ts';
import type { RowDraft, SubGoalDraft } from './drafts.ts';
import { isTemplateText, SameTexts } from './row-facts.ts';

type Group = Map<number | string, SubGoalDraft>;

export class SubGoals {
  private readonly all: SubGoal[] = [];
  private readonly texts = new SameTexts();
  private readonly known = new Map<SheetReading, Map<string, Group>>();
  private lastSheet: SheetReading | null = null;
  private lastCommittee = '';
  private last: Group = new Map();
  private readonly goals = new Map<readonly string[], number>();
  private readonly goalsByText = new Map<string, number>();

  /** The delmål that a row belongs to; the row becomes one of its. `mayBeTemplate`: its text may be the template's own. */
  of(row: IndicatorRow, text: string, mayBeTemplate: boolean): SubGoal {
    const ofCommittee = this.group(row.sheet, row.committee);
    const goals = this.goalsKey(row.reference.goalIds);
    const same = this.texts.of(text);
    // Small whole numbers are the fastest keys there are; goal sets beyond four thousand do not occur.
    const key = goals < 4096 ? same * 4096 + goals : `${same} ${goals}`;
    let subGoal = ofCommittee.get(key);
    if (!subGoal) {
      subGoal = {
        id: this.all.length,
        sheet: row.sheet,
        committee: row.committee,
        text: text.includes('\n') ? text.replace(/\s+/g, ' ') : text,
        isPlaceholder: mayBeTemplate && text !== '' && isTemplateText(text),
        reference: row.reference,
        goalIds: row.reference.goalIds,
        rows: [row],
      };
      ofCommittee.set(key, subGoal);
      this.all.push(subGoal);
    } else subGoal.rows.push(row);
    return subGoal;
  }

  /** Takes a row of its delmål back. */
  forget(row: IndicatorRow): void {
    const rows = row.subGoal.rows as IndicatorRow[];
    const at = rows.lastIndexOf(row);
    if (at >= 0) rows.splice(at, 1);
  }

  /** A row becomes one of another row's delmål, and serves the goals that it does. */
  move(row: RowDraft, to: IndicatorRow): void {
    this.forget(row);
    row.reference = to.reference;
    row.subGoal = to.subGoal;
    (to.subGoal.rows as IndicatorRow[]).push(row);
  }

  /** The delmål that have rows, numbered in order of appearance. */
  finished(): SubGoal[] {
    const used = this.all.filter(({ rows }) => rows.length > 0);
    if (used.length < this.all.length) used.forEach((subGoal, id) => ((subGoal as SubGoalDraft).id = id));
    return used;
  }

  /** Rows come sheet by sheet and committee by committee: the last group is nearly always the right one. */
  private group(sheet: SheetReading, committee: string): Group {
    if (sheet === this.lastSheet && committee === this.lastCommittee) return this.last;
    let ofSheet = this.known.get(sheet);
    if (!ofSheet) this.known.set(sheet, (ofSheet = new Map()));
    let group = ofSheet.get(committee);
    if (!group) ofSheet.set(committee, (group = new Map()));
    this.lastSheet = sheet;
    this.lastCommittee = committee;
    return (this.last = group);
  }

  /** Resolutions are shared between rows, so the array itself is nearly always known. */
  private goalsKey(ids: readonly string[]): number {
    const known = this.goals.get(ids);
    if (known !== undefined) return known;
    const text = [...ids].sort().join('\n');
    let key = this.goalsByText.get(text);
    if (key === undefined) this.goalsByText.set(text, (key = this.goalsByText.size));
    this.goals.set(ids, key);
    return key;
  }
}
