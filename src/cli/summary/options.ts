import type { Finding } from '../../core/model/finding.ts';
import type { Language } from '../arguments.ts';

export interface SummaryOptions {
  readonly language: Language;
  /** Findings that nobody has approved. */
  readonly open: readonly Finding[];
  /** Files of a folder or pattern that were left out. */
  readonly skipped: readonly string[];
  /** The sheet of the written workbook that has all of them; null when none was written. */
  readonly listedIn: string | null;
}
