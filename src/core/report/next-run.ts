/** The run that is about to be written: a new one, or the last one again when nothing has changed (decision 1.8). */
import type { Consolidation } from '../consolidate.ts';
import type { RunRecord } from '../workbook/state.ts';
import type { PlanContext } from './context.ts';
import { fingerprintOf } from './fingerprint.ts';
import { settingsInWords } from './settings-words.ts';
import type { ReportView } from './view.ts';

export interface NextRun {
  readonly run: RunRecord;
  /** The same material and settings as last time: time and number stay, and the result is the same byte for byte. */
  readonly isRepeat: boolean;
}

export function nextRun(view: ReportView, context: PlanContext, sentence: string): NextRun {
  const { consolidation } = view;
  const runs = context.state?.runs ?? [];
  const last = runs[runs.length - 1];
  const fingerprint = fingerprintOf(consolidation, context);
  const settings = settingsInWords(consolidation.settings, 'sv');
  if (last && fingerprint !== '' && last.fingerprint === fingerprint)
    return { isRepeat: true, run: { ...last, sentence, file: last.file ?? view.sourceName, settings } };
  return { isRepeat: false, run: newRun(view, context, last, { fingerprint, settings, sentence }, consolidation) };
}

function newRun(
  view: ReportView,
  { clock, version, checksum }: PlanContext,
  last: RunRecord | undefined,
  said: Required<Pick<RunRecord, 'fingerprint' | 'settings' | 'sentence'>>,
  { chain: { period } }: Consolidation,
): RunRecord {
  const kind = period.kind === 'delar' ? 'Delår' : 'Årsbokslut';
  return {
    number: (last?.number ?? 0) + 1,
    time: clock,
    version,
    period: `${kind} ${period.year}`,
    checksum,
    file: view.sourceName,
    ...said,
  };
}
