import type { Finding } from '../model/finding.ts';
import type { RuleCode } from './params.ts';
import { Reporter } from './reporter.ts';

/** A rule of ours broke: said in the open, so that nobody takes its silence for a clean workbook. */
export function checkFailed(rule: RuleCode, error: unknown): Finding[] {
  const reporter = new Reporter('MK900', 'varning');
  reporter.atWorkbook({ rule, reason: error instanceof Error ? error.message : String(error) }, { about: rule });
  return reporter.findings;
}
