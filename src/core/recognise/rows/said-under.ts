/** What stands in rows of its own under the rows that it is said of: how it went, a comment, an analysis. */
import type { CellPlace, IndicatorRow } from '../../model/chain.ts';
import type { TableColumns } from '../columns/table-columns.ts';
import type { AssessmentReader } from '../readers/assessment-reader.ts';
import { PlacedAssessment } from '../readers/placed-assessment.ts';
import type { RowDraft, SheetDraft } from '../sheets/drafts.ts';

export class SaidUnder {
  private readonly rows: readonly IndicatorRow[];
  private readonly reading: SheetDraft;
  private readonly assessment: AssessmentReader;
  /** Comments or actions have a column of their own. */
  readonly hasComments: boolean;
  private blockStart: number;

  constructor(
    rows: readonly IndicatorRow[],
    reading: SheetDraft,
    assessment: AssessmentReader,
    { comments, actions }: TableColumns,
  ) {
    this.rows = rows;
    this.reading = reading;
    this.assessment = assessment;
    this.hasComments = comments.length > 0 || actions.length > 0;
    this.blockStart = rows.length;
  }

  /** A header or a heading: what is said of the rows to come is not said of those before. */
  beginBlock(): void {
    this.blockStart = this.rows.length;
  }

  /** How it went, of the last row's delmål; an empty text only says where it should stand. */
  judge(text: string, place: CellPlace): void {
    const last = this.rows.at(-1);
    if (last?.sheet !== this.reading || (text === '' && last.assessment.place !== null)) return;
    const reading = this.assessment.readText(text);
    for (let at = this.rows.length - 1; at >= 0; at--) {
      const draft = this.rows[at] as RowDraft;
      if (draft.subGoal !== last.subGoal || !draft.assessment.isMissing) return;
      draft.assessment = new PlacedAssessment(reading, place.row, place.column, false);
    }
  }

  /** A comment on the last row; `place` is where a card has it, or should. */
  tell(text: string, place: CellPlace | null = null): void {
    this.beginBlock();
    const last = this.lastRow();
    if (!last) return;
    if (text !== '') last.comment ??= text;
    if (place !== null) last.commentPlace ??= place;
  }

  /** What is to be done about the last row. */
  act(text: string): void {
    const last = this.lastRow();
    if (last && text !== '') last.action ??= text;
  }

  private lastRow(): RowDraft | null {
    const last = this.rows.at(-1) as RowDraft | undefined;
    return last?.sheet === this.reading ? last : null;
  }

  /** An analysis of the whole block: a delmål's comment where the block has no other, and comments no column of their own. */
  tellBlock(text: string): void {
    if (this.hasComments) return;
    const block = this.rows.slice(this.blockStart);
    if (block.every(({ subGoal }) => subGoal === block[0]?.subGoal)) this.tell(text);
  }
}
