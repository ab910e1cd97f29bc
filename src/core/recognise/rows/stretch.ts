/** The rows and columns of a table, for questions to all of its headings. */
import type { SheetSnapshot } from '../../workbook/snapshot.ts';

export interface Stretch {
  readonly sheet: SheetSnapshot;
  readonly left: number;
  readonly right: number;
  readonly headerRows: ReadonlySet<number>;
  readonly from: number;
  /** One past the last row. */
  readonly to: number;
}
