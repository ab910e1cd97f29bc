/** Delmål out of rows: same sheet, committee, text and goals make one (decision 3.1), wherever in the sheet the rows stand. */
import type { IndicatorRow, SheetReading, SubGoal } from '../../model/chain.ts';
import type { RowDraft, SubGoalDraft } from '../sheets/drafts.ts';
import { inStretches, type Steps } from '../../steps.ts';
import { isTemplateText, SameTexts } from './row-facts.ts';

type Group = Map<number | string, SubGoalDraft>;

/** Of a delmål until its rows are gathered. */
const none: IndicatorRow[] = [];

export class SubGoals {
  private readonly all: SubGoal[] = [];
  private readonly texts = new SameTexts();
  private readonly known = new Map<SheetReading, Map<string, Group>>();
  private lastSheet: SheetReading | null = null;
  private lastCommittee = '';
  private last: Group = new Map();
  private readonly goals = new Map<readonly string[], number>();
  private readonly goalsByText = new Map<string, number>();

  /** The delmål that a row belongs to. `mayBeTemplate`: its text may be the template's own. */
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
        rows: none,
      };
      ofCommittee.set(key, subGoal);
      this.all.push(subGoal);
    }
    return subGoal;
  }

  /** A row becomes one of another row's delmål, and serves the goals that it does. */
  move(row: RowDraft, to: IndicatorRow): void {
    row.reference = to.reference;
    row.subGoal = to.subGoal;
  }

  /**
   * Once all rows are read: the delmål that have rows, numbered in order of appearance, each with its rows in their order.
   * A list is made as long as it is: one that grows row by row holds room for seventeen, and most delmål have one or two.
   */
  *finished(rows: readonly IndicatorRow[]): Steps<readonly SubGoal[]> {
    const counts = new Int32Array(this.all.length);
    yield* inStretches(rows.length, (from, to) => {
      for (let i = from; i < to; i++) {
        const { id } = (rows[i] as IndicatorRow).subGoal;
        counts[id] = (counts[id] as number) + 1;
      }
    });
    const placed = new Int32Array(this.all.length);
    yield* inStretches(rows.length, (from, to) => {
      for (let i = from; i < to; i++) {
        const row = rows[i] as IndicatorRow;
        const subGoal = row.subGoal as SubGoalDraft;
        const { id } = subGoal;
        if (placed[id] === 0) subGoal.rows = new Array<IndicatorRow>(counts[id] as number);
        subGoal.rows[placed[id] as number] = row;
        placed[id] = (placed[id] as number) + 1;
      }
    });
    const used = this.all.filter(({ id }) => counts[id] !== 0);
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
