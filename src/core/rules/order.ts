/** The order in which people should look at the findings: first what decides whether a KF-mål can be assessed. */
import type { Finding, Severity } from '../model/finding.ts';
import type { RollUp } from '../model/rollup.ts';
import { atOnce, inStretches, type Steps } from '../steps.ts';

/** Findings that keep a delmål from being assessed, or from counting in its goal. */
const blocking: ReadonlySet<string> = new Set(
  (
    'MK101 MK102 MK103 MK104 MK105 MK107 MK108 MK109 MK110 MK202 MK204 MK301 MK302 MK303 MK304 MK305 MK306 MK307 MK308 ' +
    'MK309 MK401 MK403 MK406 MK408 MK501 MK502 MK601'
  ).split(' '),
);

const bySeverity: Readonly<Record<Severity, number>> = { fel: 0, varning: 1, info: 2 };

/**
 * KF-mål whose assessment hangs on a finding: they cannot be assessed now, and the finding is about them, about one of
 * their delmål, or about a link that may lead to them. In the register's order; empty for most findings.
 */
export function goalsAtStake(finding: Finding, rollup: RollUp): readonly string[] {
  return openAtStake(finding, openGoals(rollup));
}

/** Goals that cannot be assessed now. */
function openGoals({ goals }: RollUp): string[] {
  return goals.flatMap(({ goalId, status }) => (status === null || status === 'kanEjBedomas' ? [goalId] : []));
}

const none: readonly string[] = [];

function openAtStake(finding: Finding, open: readonly string[]): readonly string[] {
  if (open.length === 0 || finding.severity === 'info' || !blocking.has(finding.code)) return none;
  const named = finding.goalId !== null ? [finding.goalId] : finding.goalIds;
  const suggested = named.length > 0 ? [] : finding.suggestions.map((suggestion) => suggestion.value);
  if (named.length + suggested.length === 0) return none;
  return open.filter((goalId) => named.includes(goalId) || suggested.includes(goalId));
}

/**
 * Sorted for people: by consequence for KF and there by goal; then fel, varning, info; then nämnd, sheet, row. Approved
 * deviations last. Stable, and the same whatever order the rules ran in.
 * @param approved keys of findings that somebody has approved
 */
export function orderFindings(
  findings: readonly Finding[],
  rollup: RollUp,
  approved: ReadonlySet<string> = new Set(),
): Finding[] {
  return atOnce(orderSteps(findings, rollup, approved));
}

/** The same in steps, for a caller that has others to let in between. */
export function* orderSteps(
  findings: readonly Finding[],
  rollup: RollUp,
  approved: ReadonlySet<string> = new Set(),
): Steps<Finding[]> {
  const goalRank = new Map(rollup.goals.map(({ goalId }, i) => [goalId, i]));
  const committeeRank = new Map(rollup.committees.map(({ name }, i) => [name, i]));
  const open = openGoals(rollup);
  const rankOf = (finding: Finding) => {
    const goal = openAtStake(finding, open)[0];
    return {
      finding,
      approved: approved.has(finding.key) ? 1 : 0,
      goal: goal === undefined ? goalRank.size : (goalRank.get(goal) as number),
      severity: bySeverity[finding.severity],
      // In the workbook's own order; one that has no delmål comes after those that have, none at all before.
      committee: finding.committee === null ? -1 : (committeeRank.get(finding.committee) ?? committeeRank.size),
    };
  };
  const ranks: ReturnType<typeof rankOf>[] = [];
  yield* inStretches(findings.length, (from, to) => {
    for (let i = from; i < to; i++) ranks.push(rankOf(findings[i] as Finding));
  });
  ranks.sort(
    (a, b) =>
      a.approved - b.approved ||
      a.goal - b.goal ||
      a.severity - b.severity ||
      a.committee - b.committee ||
      compareText(a.finding.committee, b.finding.committee) ||
      compareText(a.finding.file, b.finding.file) ||
      compareText(a.finding.sheet, b.finding.sheet) ||
      (a.finding.row ?? -1) - (b.finding.row ?? -1) ||
      (a.finding.place?.column ?? -1) - (b.finding.place?.column ?? -1) ||
      compareText(a.finding.code, b.finding.code),
  );
  yield;
  return ranks.map(({ finding }) => finding);
}

/** By code units, the same on every machine; what concerns no committee or sheet first. */
function compareText(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
}
