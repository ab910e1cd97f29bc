/** Which findings somebody has approved, by key or by the short name that stands in Brister. */
import type { Finding } from '../model/finding.ts';
import type { ApprovedFinding } from '../workbook/state.ts';
import { findingId } from './finding-id.ts';

export interface Approvals {
  /** The approval of a finding, or null when it is open. */
  of(finding: Finding): ApprovedFinding | null;
  /** Approvals of findings that are not there now: kept, in case they come back. */
  unused(findings: readonly Finding[]): readonly ApprovedFinding[];
}

export function approvalsOf(approved: readonly ApprovedFinding[]): Approvals {
  const byName = new Map<string, ApprovedFinding>();
  for (const entry of approved) byName.set(entry.key, entry);
  const find = (key: string): ApprovedFinding | null => byName.get(key) ?? byName.get(findingId(key)) ?? null;
  return {
    of: (finding) => (byName.size === 0 ? null : find(finding.key)),
    unused(findings) {
      if (byName.size === 0) return [];
      const used = new Set(findings.map((finding) => find(finding.key)));
      return approved.filter((entry) => !used.has(entry) && byName.get(entry.key) === entry);
    },
  };
}
