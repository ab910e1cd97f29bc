/** Where a committee's own assessment and the numbers say different things (MK402). */
import type { CellPlace, IndicatorRow, SubGoal } from '../model/chain.ts';
import type { Status } from '../model/status.ts';
import { calculateForecast, calculateRow } from '../rollup/calculate.ts';
import { assumeDirection, inferDirection } from '../parse/index.ts';
import { isExplained } from './comments.ts';
import { possibleResults } from './possible.ts';
import type { RuleContext } from './rule.ts';
import { verdictsOf, type Verdict } from './verdicts.ts';

export interface Conflict {
  /** The row to look at: one whose own numbers disagree. */
  readonly row: IndicatorRow;
  /** Where the assessment stands. */
  readonly place: CellPlace | null;
  /** The assessment is the whole delmål's rather than this row's. */
  readonly isShared: boolean;
  readonly reported: Status;
  /** What the row's own numbers give. */
  readonly calculated: Status;
  /**
   * What the indicators give together where the assessment is of several; "open" when those that cannot be computed leave it
   * open, though nothing that they may be gives what was reported. Null where it is of one.
   */
  readonly together: Status | 'open' | null;
  readonly hasComment: boolean;
}

/** Conflicts of one delmål: each of its assessments is held against the indicators that it is of, weighed together. */
export function findConflicts(subGoal: SubGoal, context: RuleContext): readonly Conflict[] {
  return verdictsOf(subGoal, context.habits).flatMap((verdict) => conflictOf(verdict, context) ?? []);
}

/** An indicator, and what its numbers give; null when it cannot be computed. */
interface Measured {
  readonly row: IndicatorRow;
  readonly calculated: Status | null;
}

function conflictOf({ status, place, rows, ...verdict }: Verdict, context: RuleContext): Conflict | null {
  const { thresholds } = context.settings;
  const measured = rows
    .filter(({ indicator }) => indicator !== null)
    .map((row) => ({ row, calculated: calculateRow(row, thresholds.tolerance) }));
  const known = measured.filter(({ calculated }) => isAssessed(calculated));
  if (!isAssessed(status) || known.length === 0) return null;
  const given = measured.map(({ calculated }) => calculated);
  const results = possibleResults(given, thresholds);
  if (results.has(status) || mayBeForecast(status, measured, context)) return null;
  if (known.every(({ row }) => isMetTheOtherWay(row, status, context))) return null;
  const [only = null] = results.size === 1 ? results : [];
  const telling =
    known.find(({ calculated }) => calculated === only) ?? known.find(({ calculated }) => calculated !== status);
  if (!telling?.calculated) return null;
  const { row, calculated } = telling;
  return {
    row,
    // A row that says nothing itself is counted in with its siblings: the word stands on one of those.
    place: row.assessment.status === null ? place : row.assessment.place,
    isShared: verdict.isOfSubGoal,
    reported: status,
    calculated,
    together: measured.length > 1 ? (only ?? 'open') : null,
    hasComment: isExplained(verdict.explainedBy),
  };
}

/**
 * Which way is better was guessed from the base value, the delmål's words or the percent sign, and turned round the numbers
 * agree with the nämnd: then the guess is likelier to be wrong than the assessment. What an indicator's own name says
 * (sjukfrånvaro), or lets us assume (a share of something good), stands.
 */
function isMetTheOtherWay(row: IndicatorRow, reported: Status, { settings }: RuleContext): boolean {
  const { direction, indicator } = row;
  const { tolerance } = settings.thresholds;
  if (calculateRow(row, tolerance) === reported) return true;
  if (!row.isDirectionInferred || indicator === null || (direction !== 'hogre' && direction !== 'lagre')) return false;
  if (inferDirection(indicator) !== null || assumeDirection(indicator) === direction) return false;
  return calculateRow({ ...row, direction: direction === 'hogre' ? 'lagre' : 'hogre' }, tolerance) === reported;
}

/** At delår the assessment is of the full year: the prognoses of all that can be computed may give it together. */
function mayBeForecast(status: Status, measured: readonly Measured[], { chain, settings }: RuleContext): boolean {
  const { thresholds } = settings;
  if (chain.period.kind !== 'delar') return false;
  const expected = measured.map(({ row, calculated }) =>
    isAssessed(calculated) ? calculateForecast(row, thresholds.tolerance) : calculated,
  );
  if (measured.some(({ calculated }, i) => isAssessed(calculated) && !expected[i])) return false;
  return possibleResults(expected, thresholds).has(status);
}

function isAssessed(status: Status | null): status is 'uppfyllt' | 'delvis' | 'ej' {
  return status === 'uppfyllt' || status === 'delvis' || status === 'ej';
}
