/** What the views say of a run, counted once. Pure. */
import { formatPercent, texts, wholePercent, type Language } from '../core/i18n/index.ts';
import { dayAndMonth } from '../core/i18n/dates.ts';
import { findingPlace, findingText, ruleText } from '../core/i18n/rules.ts';
import type { Finding, Severity } from '../core/model/finding.ts';
import type { KfGoal } from '../core/model/goals.ts';
import type { GoalResult } from '../core/model/rollup.ts';
import { emptyCounts, statuses, type Counts, type Status } from '../core/model/status.ts';
import { approvalsOf } from '../core/report/approvals.ts';
import { shortNames } from '../core/report/short-name.ts';
import { goalsAtStake, orderFindings } from '../core/rules/order.ts';
import type { PortRun } from './port.ts';
import type { Filter } from './state/state.ts';
import { words } from './words/index.ts';

export interface GoalLine {
  readonly goal: KfGoal;
  readonly shortName: string;
  readonly result: GoalResult;
  /** Null status is a goal without delmål: it cannot be assessed. */
  readonly status: Status;
}

export interface Figures {
  readonly goals: readonly GoalLine[];
  readonly goalCounts: Counts;
  readonly sentence: string;
  readonly assessed: number;
  readonly applying: number;
  readonly share: string;
  readonly brokenLinks: number;
  readonly withoutIndicator: number;
  /** Open findings, those that decide a KF-mål first. */
  readonly findings: readonly Finding[];
  /** Those that somebody has approved, with the reason given. */
  readonly approved: readonly { readonly finding: Finding; readonly motivation: string }[];
  readonly severities: Readonly<Record<Severity, number>>;
  /** Findings that decide whether goals can be assessed, and which goals. */
  readonly deciding: { readonly count: number; readonly goals: readonly string[] };
}

export function figuresOf(run: PortRun, language: Language): Figures {
  const { chain, rollup, findings: all } = run.consolidation;
  const names = shortNames(chain.register.goals);
  const goals = rollup.goals.map((result, i): GoalLine => {
    const goal = chain.register.goals[i] as KfGoal;
    return { goal, shortName: names[i] as string, result, status: result.status ?? 'kanEjBedomas' };
  });
  const goalCounts = emptyCounts();
  for (const { status } of goals) goalCounts[status]++;
  const { uppfyllt, delvis, ej, kanEjBedomas } = rollup.total;
  const assessed = uppfyllt + delvis + ej;
  const applying = assessed + kanEjBedomas;
  const approvals = approvalsOf(run.approved);
  const findings = orderFindings(
    all.filter((finding) => approvals.of(finding) === null),
    rollup,
  );
  return {
    goals,
    goalCounts,
    sentence: sentenceOf(goals, goalCounts, run, language),
    assessed,
    applying,
    share: formatPercent(wholePercent(assessed, applying), language),
    brokenLinks: chain.subGoals.filter(({ goalIds }) => goalIds.length === 0).length,
    withoutIndicator: chain.subGoals.filter(({ rows }) => rows.every(({ indicator }) => indicator === null)).length,
    findings,
    approved: all.flatMap((finding) => {
      const approval = approvals.of(finding);
      return approval ? [{ finding, motivation: approval.motivation }] : [];
    }),
    severities: countSeverities(findings),
    deciding: decidingOf(findings, run),
  };
}

function sentenceOf(goals: readonly GoalLine[], counts: Counts, run: PortRun, language: Language): string {
  const w = words(language).overview;
  if (goals.length > 0 && counts.kanEjBedomas === goals.length) return w.none;
  return w.sentence[run.consolidation.chain.period.kind](counts.uppfyllt, goals.length);
}

export function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { fel: 0, varning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function decidingOf(findings: readonly Finding[], { consolidation }: PortRun): Figures['deciding'] {
  const goals = new Set<string>();
  let count = 0;
  for (const finding of findings) {
    const stake = goalsAtStake(finding, consolidation.rollup);
    if (stake.length > 0) count++;
    stake.forEach((id) => goals.add(id));
  }
  return { count, goals: consolidation.rollup.goals.map(({ goalId }) => goalId).filter((id) => goals.has(id)) };
}

/** "Delår 2026, t.o.m. 31 augusti". */
export function periodText({ consolidation }: PortRun, language: Language): string {
  const { kind, year, through } = consolidation.chain.period;
  return words(language).period(texts(language).period.name(kind, year), dayAndMonth(through, language));
}

/** "11 KF-mål: 3 bedöms uppnås, 4 bedöms delvis uppnås, …". */
export function barLabel({ goals, goalCounts }: Figures, { consolidation }: PortRun, language: Language): string {
  const names = texts(language).statusAt[consolidation.chain.period.kind];
  const parts = statuses
    .filter((status) => goalCounts[status] > 0)
    .map((status) => `${goalCounts[status]} ${lowerFirst(names[status])}`);
  return words(language).overview.bar(goals.length, parts.join(', '));
}

export function filterFindings(findings: readonly Finding[], filter: Filter, language: Language): readonly Finding[] {
  const wanted = filter.search.trim().toLowerCase();
  return findings.filter(
    (finding) =>
      filter.severities.includes(finding.severity) &&
      (filter.committee === null || (finding.committee ?? '') === filter.committee) &&
      (wanted === '' || searchText(finding, language).includes(wanted)),
  );
}

function searchText(finding: Finding, language: Language): string {
  const title = ruleText(finding.code, language)?.title ?? '';
  const { code, committee } = finding;
  const parts = [code, title, committee ?? '', findingPlace(finding, language), findingText(finding, language)];
  return parts.join(' ').toLowerCase();
}

/** By committee in the order of the most important finding; "" for those of no committee, last. */
export function groupByCommittee(findings: readonly Finding[]): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = finding.committee ?? '';
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  return [...groups].sort(([a], [b]) => Number(a === '') - Number(b === ''));
}

/** The cause that more than six of ten share, when there are many; null otherwise. */
export function sharedCause(findings: readonly Finding[], language: Language): { count: number; title: string } | null {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [code, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
  return count > findings.length * 0.6 ? { count, title: ruleText(code, language)?.title ?? code } : null;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
