/** What the rows of the chain are made of: a sheet's row with what stands over it, and the readers of its columns. */
import type { CellPlace, Reference } from '../../model/chain.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { TextColumn } from '../cells/text-column.ts';
import type { TableColumns } from '../columns/table-columns.ts';
import type { AssessmentReader } from '../readers/assessment-reader.ts';
import type { ReadsRow } from '../readers/earlier-rows.ts';
import type { ValueReader } from '../readers/value-reader.ts';
import type { GoalTable, SheetDraft } from '../sheets/drafts.ts';
import type { CardTexts } from './card-texts.ts';

export interface GoalRow {
  readonly row: number;
  /** Row whose cell holds the delmål, -1 when none does. */
  readonly subGoalRow: number;
  /** A delmål that stands as a heading over the row. */
  readonly subGoalText: string | null;
  /** The status that stands in a line of its own under that heading. */
  readonly headStatus: { readonly text: string; readonly place: CellPlace } | null;
  /** What labelled cells over the delmål's own table say. */
  readonly headTexts?: CardTexts;
  /** The delmål is inherited from the row above: what it lacks, the row above says. */
  readonly continues: boolean;
  readonly hasIndicator: boolean;
  readonly committee: string;
  readonly reference: Reference;
}

export interface BuilderInput {
  readonly sheet: SheetSnapshot;
  readonly reading: SheetDraft;
  readonly table: GoalTable;
  readonly columns: TableColumns;
  readonly target: ValueReader;
  readonly outcome: ValueReader;
  readonly forecast: ValueReader | null;
  readonly base: ValueReader | null;
  readonly previous: ReadsRow | null;
  readonly assessment: AssessmentReader;
  readonly assessmentColumn: TextColumn;
  readonly fromForecastColumn: boolean;
  readonly isSheetHidden: boolean;
}
