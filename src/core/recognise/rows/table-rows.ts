/** What the reader of a table's rows is given. */
import type { Reference } from '../../model/chain.ts';
import type { LevelColumn } from '../columns/level-column.ts';
import type { MarkedLevels } from '../columns/marked-levels.ts';
import type { SectionContext } from './section-rows.ts';
import type { TableColumns } from '../columns/table-columns.ts';

export interface TableRows {
  readonly columns: TableColumns;
  readonly context: SectionContext;
  readonly from: number;
  readonly to: number;
  /** The first header row: headings right over it open the first block. */
  readonly top: number;
  readonly totalsRow: number;
  /** Rows that say that they concern another period than the report. */
  readonly otherPeriods: ReadonlySet<number>;
  /** Rows of women and of men beside one for all. */
  readonly parts: ReadonlySet<number>;
  /** The column that tells each row's level; null where the columns themselves are the levels. */
  readonly levels: LevelColumn | null;
  /** Marks tell which rows are goals, delmål and measures of one column; null where none do. */
  readonly marked: MarkedLevels | null;
  /** No column tells how it went: it may stand beside the headings. */
  readonly headsMayJudge: boolean;
  /** Each row is a card with a place for its goal: a blank one there says that it has none. */
  readonly isOfCards: boolean;
  readonly sheetCommittee: string;
  /** A goal that the sheet's title names, for tables that name none themselves. */
  readonly titleReference: Reference | null;
}

/** The reader of the rows, as the headings over them see it. */
export interface RowsUnderHeads {
  /** Nothing is carried from the rows before into those under a heading. */
  forgetAbove(): void;
  /** The delmål that this row tells of has no indicator. */
  bareRow(row: number): void;
}
