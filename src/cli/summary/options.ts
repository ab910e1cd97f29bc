import type { Finding } from '../../core/model/finding.ts';
import type { Language } from '../arguments.ts';

export interface SummaryOptions {
  readonly language: Language;
  /** Findings that nobody has approved. */
  readonly open: readonly Finding[];
  /** Files of a folder or pattern that were left out. */
  readonly skipped: readonly string[];
  /** A workbook was written: the rest of the findings can be read there. */
  readonly isWritten: boolean;
}
