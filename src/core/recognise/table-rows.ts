/** What the reader of a table's rows is given. */
import type { Reference } from '../model/chain.ts';
import type { SectionContext } from './section-rows.ts';
import type { TableColumns } from './table-columns.ts';

export interface TableRows {
  readonly columns: TableColumns;
  readonly context: SectionContext;
  readonly from: number;
  readonly to: number;
  /** The first header row: headings right over it open the first block. */
  readonly top: number;
  readonly totalsRow: number;
  readonly sheetCommittee: string;
  /** A goal that the sheet's title names, for tables that name none themselves. */
  readonly titleReference: Reference | null;
}
