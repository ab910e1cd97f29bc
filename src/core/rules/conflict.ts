/** Where a committee's own assessment and the numbers say different things (MK402). */
import type { IndicatorRow, SubGoal } from '../model/chain.ts';
import { emptyCounts, type Status } from '../model/status.ts';
import { CellKind } from '../workbook/snapshot.ts';
import { calculateForecast, calculateRow } from '../rollup/calculate.ts';
import { weigh } from '../rollup/share.ts';
import { assumeDirection, inferDirection } from '../parse/index.ts';
import { isExplained } from './comments.ts';
import { cellOf } from './places.ts';
import type { RuleContext } from './rule.ts';

export interface Conflict {
  /** The row to look at: the first whose own numbers disagree. */
  readonly row: IndicatorRow;
  /** The assessment is the whole delmål's rather than this row's. */
  readonly isShared: boolean;
  readonly reported: Status;
  readonly calculated: Status;
  readonly hasComment: boolean;
}

const none: readonly Conflict[] = [];

/**
 * Conflicts of one delmål. One assessment stands for the whole delmål, so it is held against all its indicators weighed
 * together; only assessments that differ from row to row are held against their own row.
 */
export function findConflicts(subGoal: SubGoal, context: RuleContext): readonly Conflict[] {
  const result = context.rollup.subGoals[subGoal.id];
  if (!result?.reported) return none;
  const assessed = subGoal.rows.filter((row) => isAssessed(row.assessment.status));
  const [first] = assessed;
  if (!first) return none;
  const isShared = assessed.every((row) => row.assessment.status === first.assessment.status);
  return isShared ? sharedConflict(subGoal, first, context) : rowConflicts(subGoal, assessed, context);
}

function sharedConflict(subGoal: SubGoal, first: IndicatorRow, context: RuleContext): readonly Conflict[] {
  const reported = first.assessment.status as Status;
  const calculated = context.rollup.subGoals[subGoal.id]?.calculated ?? null;
  if (!isAssessed(calculated) || calculated === reported || context.odd.partlyUnknown.has(subGoal.id)) return none;
  const measured = subGoal.rows.filter((row) => row.indicator !== null);
  if (forecastOf(measured, context) === reported) return none;
  if (measured.every((row) => isMetTheOtherWay(row, reported, context))) return none;
  const { tolerance } = context.settings.thresholds;
  const row = measured.find((each) => calculateRow(each, tolerance) !== reported) ?? first;
  return [{ row, isShared: true, reported, calculated, hasComment: isExplained(subGoal) }];
}

function rowConflicts(subGoal: SubGoal, assessed: readonly IndicatorRow[], context: RuleContext): readonly Conflict[] {
  const hasComment = isExplained(subGoal);
  return assessed.flatMap((row) => {
    const reported = row.assessment.status as Status;
    const calculated = calculateRow(row, context.settings.thresholds.tolerance);
    if (!isAssessed(calculated) || calculated === reported || forecastOf([row], context) === reported) return [];
    if (isMetTheOtherWay(row, reported, context)) return [];
    return [{ row, isShared: false, reported, calculated, hasComment }];
  });
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
  if (isStated(row) || indicator === null || (direction !== 'hogre' && direction !== 'lagre')) return false;
  if (inferDirection(indicator) !== null || assumeDirection(indicator) === direction) return false;
  return calculateRow({ ...row, direction: direction === 'hogre' ? 'lagre' : 'hogre' }, tolerance) === reported;
}

/** The table has a column for the direction, and the row says something in it. */
function isStated(row: IndicatorRow): boolean {
  const place = cellOf(row, 'riktning');
  return place !== null && row.sheet.snapshot.kind(place.row, place.column) !== CellKind.empty;
}

/** At delår the assessment is of the full year: what the prognoses give together, null when one of them says nothing. */
function forecastOf(rows: readonly IndicatorRow[], { chain, settings }: RuleContext): Status | null {
  if (chain.period.kind !== 'delar' || rows.some((row) => row.forecast === null)) return null;
  const counts = emptyCounts();
  for (const row of rows) {
    const status = calculateForecast(row, settings.thresholds.tolerance);
    if (!status) return null;
    counts[status]++;
  }
  return weigh(counts, settings.thresholds);
}

function isAssessed(status: Status | null): status is 'uppfyllt' | 'delvis' | 'ej' {
  return status === 'uppfyllt' || status === 'delvis' || status === 'ej';
}
