/** What the document needs of a calculation engine. */
import type { Workbook } from '../document/workbook.ts';

export interface Calculator {
  /** Something changed: values may be out of date. */
  invalidate(): void;
  /** Brings every formula's value up to date, when calculation is automatic or `force` says so. */
  calculate(workbook: Workbook, force?: boolean): void;
  /** Functions that were met and are not implemented; their cells keep the values they had. */
  readonly unknownFunctions: ReadonlySet<string>;
}
