import type { Language } from '../arguments.ts';

export interface SummaryOptions {
  readonly language: Language;
  /** Files of a folder or pattern that were left out. */
  readonly skipped: readonly string[];
  /** A workbook was written: the rest of the findings can be read there. */
  readonly isWritten: boolean;
}
