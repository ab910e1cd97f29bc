/** Where a committee's own assessment and the numbers say different things (MK402). */
import type { IndicatorRow, SubGoal } from '../model/chain.ts';
import type { Status } from '../model/status.ts';
import { calculateForecast, calculateRow } from '../rollup/calculate.ts';
import { weigh } from '../rollup/share.ts';
import { emptyCounts } from '../model/status.ts';
import { isExplained } from './comments.ts';
import type { RuleContext } from './rule.ts';

export interface Conflict {
  readonly row: IndicatorRow;
  /** The assessment is the whole delmål's rather than this row's. */
  readonly isShared: boolean;
  readonly reported: Status;
  readonly calculated: Status;
  readonly hasComment: boolean;
}

/**
 * Conflicts of one delmål. One assessment stands for the whole delmål, so it is held against all its indicators weighed
 * together; only assessments that differ from row to row are held against their own row. At delår a prognosis that
 * agrees with the assessment is no conflict: the assessment is of the full year.
 */
export function findConflict(subGoal: SubGoal, { settings, chain }: RuleContext): readonly Conflict[] {
  const assessed = subGoal.rows.filter((row) => isAssessed(row.assessment.status));
  const first = assessed[0];
  if (!first) return none;
  const { tolerance } = settings.thresholds;
  const isDelar = chain.period.kind === 'delar';
  const conflicts: Conflict[] = [];
  const isShared = assessed.every((row) => row.assessment.status === first.assessment.status);
  const compare = (row: IndicatorRow, of: readonly IndicatorRow[]): void => {
    const reported = row.assessment.status as Status;
    const calculated = together(
      of.map((each) => calculateRow(each, tolerance)),
      settings.thresholds,
    );
    if (!calculated || calculated === reported) return;
    const forecast =
      isDelar &&
      together(
        of.map((each) => calculateForecast(each, tolerance)),
        settings.thresholds,
      );
    if (forecast === reported) return;
    conflicts.push({
      row: mostDeviating(of, reported, tolerance) ?? row,
      isShared,
      reported,
      calculated,
      hasComment: isExplained(subGoal),
    });
  };
  if (isShared)
    compare(
      first,
      subGoal.rows.filter((row) => row.indicator !== null),
    );
  else for (const row of assessed) compare(row, [row]);
  return conflicts;
}

const none: readonly Conflict[] = [];

const isAssessed = (status: Status | null): boolean => status === 'uppfyllt' || status === 'delvis' || status === 'ej';

/** What several indicators give together; null as soon as one of them cannot be told. */
function together(
  statuses: readonly (Status | null)[],
  thresholds: RuleContext['settings']['thresholds'],
): Status | null {
  const counts = emptyCounts();
  for (const status of statuses) {
    if (!status) return null;
    if (isAssessed(status)) counts[status]++;
  }
  return counts.uppfyllt + counts.delvis + counts.ej === 0 ? null : weigh(counts, thresholds);
}

/** The first row whose own numbers disagree with the assessment: that is where to look. */
function mostDeviating(rows: readonly IndicatorRow[], reported: Status, tolerance: number): IndicatorRow | undefined {
  return rows.find((row) => calculateRow(row, tolerance) !== reported);
}
