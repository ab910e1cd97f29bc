/** The run that is about to be written: a new one, or the last one again when nothing has changed (decision 1.8). */
import type { RunRecord } from '../workbook/state.ts';
import type { PlanContext } from './context.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { ReplacedFormula } from './read-back/replaced-formulas.ts';
import { settingsInWords } from './settings-words.ts';
import type { ReportView } from './view.ts';

export interface NextRun {
  readonly run: RunRecord;
  /** The same material and settings as last time: time and number stay, and the result is the same byte for byte. */
  readonly isRepeat: boolean;
  /** Formulas of ours that had been typed over and are put back by this run. */
  readonly replaced: readonly ReplacedFormula[];
}

export function nextRun(
  view: ReportView,
  context: PlanContext,
  sentence: string,
  replaced: readonly ReplacedFormula[],
): NextRun {
  const { consolidation } = view;
  const runs = context.state?.runs ?? [];
  const last = runs[runs.length - 1];
  const fingerprint = fingerprintOf(consolidation, context);
  const settings = settingsInWords(consolidation.settings, view.language);
  const isSame = last !== undefined && fingerprint !== '' && last.fingerprint === fingerprint;
  const isRepeat = isSame && replaced.length === 0;
  // Always in this order, so that the same run is the same text in the state.
  const run: RunRecord = {
    number: isRepeat ? last.number : (last?.number ?? 0) + 1,
    time: isRepeat ? last.time : context.clock,
    version: context.version,
    period: view.periodName,
    checksum: context.checksum,
    sentence,
    fingerprint,
    file: isRepeat ? (last.file ?? view.sourceName) : view.sourceName,
    ...filesOf(context),
    settings,
  };
  return { isRepeat, run, replaced };
}

function filesOf({ workbooks }: PlanContext): Pick<RunRecord, 'files'> {
  const names = workbooks.flatMap(({ file }) => file ?? []);
  return names.length > 1 ? { files: names.join('\n') } : {};
}
